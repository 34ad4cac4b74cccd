package org.patentbridge.rulebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.patentbridge.domain.problem.Place;

/** Reads {@code columns.yaml}: names of columns and words for values. */
final class ColumnsReader {

  static final List<String> NOUNS =
      List.of(
          "patent",
          "offer",
          "need",
          "organization",
          "mandate",
          "investment",
          "plan",
          "participant",
          "wish",
          "answer",
          "feedback",
          "judgment");

  private final Problems problems;
  private final List<ColumnRule> columns = new ArrayList<>();
  private final List<ValueRule> values = new ArrayList<>();

  ColumnsReader(Problems problems) {
    this.problems = problems;
  }

  List<ColumnRule> columns() {
    return List.copyOf(columns);
  }

  List<ValueRule> values() {
    return List.copyOf(values);
  }

  void read(ShelfFile file) {
    YamlMapping.of(file, problems).ifPresent(this::read);
  }

  private void read(YamlMapping root) {
    try (root) {
      readColumns(root.neededMapping("columns"));
      root.mappings("values").forEach(this::readValues);
    }
  }

  private void readColumns(YamlMapping nouns) {
    for (var noun : nouns.keys()) {
      if (!NOUNS.contains(noun)) {
        var meant = NearestName.suggestion(noun, NOUNS);
        problems.error("rules-unknown-key", nouns.place(noun), noun, meant);
      }
      var fields = nouns.mapping(noun);
      Map<String, String> meanings = new HashMap<>();
      for (var field : fields.keys()) {
        var names = fields.texts(field);
        claim(meanings, field, names, fields.place(field));
        columns.add(new ColumnRule(noun, field, names));
      }
    }
  }

  private void readValues(YamlMapping entry) {
    try (entry) {
      var words = entry.neededMapping("words");
      Map<String, String> meanings = new HashMap<>();
      for (var canonical : words.keys()) {
        claim(meanings, canonical, words.texts(canonical), words.place(canonical));
      }
      for (var target : entry.texts("for")) {
        if (isField(target, entry.place("for"))) {
          var dot = target.indexOf('.');
          for (var canonical : words.keys()) {
            var noun = target.substring(0, dot);
            var field = target.substring(dot + 1);
            values.add(new ValueRule(noun, field, canonical, words.texts(canonical)));
          }
        }
      }
    }
  }

  private boolean isField(String target, Place place) {
    var known = columns.stream().map(c -> c.noun() + "." + c.field()).toList();
    if (known.contains(target)) {
      return true;
    }
    problems.error("rules-unknown-name", place, target, NearestName.suggestion(target, known));
    return false;
  }

  /** No name may mean two things; said twice of one thing it is only untidy and refused as well. */
  private void claim(Map<String, String> meanings, String meant, List<String> names, Place place) {
    var own = new HashSet<String>();
    var all = new ArrayList<>(names);
    all.addFirst(meant);
    for (var name : all) {
      var folded = ColumnRule.folded(name);
      var before = meanings.putIfAbsent(folded, meant);
      if (before != null && !before.equals(meant)) {
        problems.error("rules-name-for-two", place, name, before);
      } else if (!own.add(folded)) {
        problems.error("rules-duplicate", place, name, Long.toString(place.line()));
      }
    }
  }
}
