package org.patentbridge.rulebook;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.patentbridge.domain.patent.PatentField;

/** Reads {@code merging.yaml}: whose word holds where sources differ. */
final class MergingReader {

  private final Problems problems;
  private final TakenNames takenFields;
  private final TakenNames takenSources;

  MergingReader(Problems problems) {
    this.problems = problems;
    this.takenFields = new TakenNames(problems);
    this.takenSources = new TakenNames(problems);
  }

  MergeRules read(ShelfFile file) {
    return YamlMapping.of(file, problems).map(this::rules).orElse(MergeRules.NONE);
  }

  private MergeRules rules(YamlMapping root) {
    try (root) {
      var kinds = root.mappings("sources").stream().map(this::kind).toList();
      var other = root.text("otherwise");
      var ids = new ArrayList<>(kinds.stream().map(MergeRules.SourceKind::id).toList());
      ids.add(other);
      var rules = root.mappings("rules").stream().map(entry -> rule(entry, ids)).toList();
      requireEveryField(root, rules);
      return new MergeRules(kinds, other, rules);
    }
  }

  private void requireEveryField(YamlMapping root, List<MergeRule> rules) {
    for (PatentField field : PatentField.values()) {
      if (rules.stream().noneMatch(rule -> rule.fields().contains(field))) {
        problems.error("rules-field-undecided", root.place("rules"), field.title());
      }
    }
  }

  private MergeRules.SourceKind kind(YamlMapping entry) {
    try (entry) {
      var names = entry.texts("names");
      names.forEach(name -> takenSources.take(name, entry.place("names")));
      return new MergeRules.SourceKind(entry.text("kind"), names, entry.because());
    }
  }

  private MergeRule rule(YamlMapping entry, List<String> kinds) {
    try (entry) {
      var id = entry.text("rule");
      var fields = fields(entry);
      var examples = entry.mappings("examples").stream().map(e -> example(e, fields)).toList();
      if (examples.isEmpty()) {
        problems.error("rules-no-examples", entry.place("examples"), id);
      }
      return new MergeRule(
          id,
          fields,
          order(entry),
          ranks(entry, kinds),
          united(entry, fields),
          examples.stream().flatMap(Optional::stream).toList(),
          entry.because());
    }
  }

  private List<PatentField> fields(YamlMapping entry) {
    var fields = new ArrayList<PatentField>();
    for (String title : entry.texts("fields")) {
      var place = entry.place("fields");
      var field = PatentField.find(title);
      if (field.isEmpty()) {
        var meant = NearestName.suggestion(title, PatentField.titles());
        problems.error("rules-unknown-name", place, title, meant);
      } else if (takenFields.take(title, place)) {
        fields.add(field.get());
      }
    }
    return fields;
  }

  private List<MergeRule.Criterion> order(YamlMapping entry) {
    var order = new ArrayList<MergeRule.Criterion>();
    for (String word : entry.texts("order")) {
      MergeRule.Criterion.find(word)
          .ifPresentOrElse(
              order::add,
              () ->
                  problems.error(
                      "rules-unknown-name",
                      entry.place("order"),
                      word,
                      NearestName.suggestion(word, MergeRule.Criterion.words())));
    }
    if (order.isEmpty()) {
      problems.error("rules-missing-key", entry.place("order"), "order");
    }
    return order;
  }

  /** Each text is a level; kinds on one level are parted by blanks. */
  private List<List<String>> ranks(YamlMapping entry, List<String> kinds) {
    var levels = entry.texts("ranks").stream().map(l -> Arrays.asList(l.split("\\s+"))).toList();
    for (String kind : levels.stream().flatMap(List::stream).toList()) {
      if (!kinds.contains(kind)) {
        var meant = NearestName.suggestion(kind, kinds);
        problems.error("rules-unknown-name", entry.place("ranks"), kind, meant);
      }
    }
    return levels;
  }

  private boolean united(YamlMapping entry, List<PatentField> fields) {
    var united = entry.oneOf("items", List.of("of-the-first", "united")).equals("united");
    for (PatentField field : fields) {
      if (united && !field.isList()) {
        problems.error("rules-not-a-list", entry.place("items"), field.title());
      }
    }
    return united;
  }

  private Optional<MergeRule.Example> example(YamlMapping entry, List<PatentField> fields) {
    try (entry) {
      var titles = fields.stream().map(PatentField::title).toList();
      var field = PatentField.find(entry.reference("field", titles));
      var said = entry.mappings("said").stream().map(this::said).toList();
      var kept = entry.text("kept");
      var from = entry.text("from");
      return field.map(f -> new MergeRule.Example(f, said, kept, from));
    }
  }

  private MergeRule.Said said(YamlMapping entry) {
    try (entry) {
      return new MergeRule.Said(
          entry.text("source"),
          entry.findText("value").orElse(""),
          date(entry, "as-of").orElse(null),
          date(entry, "imported").orElse(null));
    }
  }

  private Optional<String> date(YamlMapping entry, String key) {
    var text = entry.findText(key);
    try {
      text.ifPresent(LocalDate::parse);
      return text;
    } catch (DateTimeParseException noDate) {
      problems.error("rules-date", entry.place(key), text.orElse(""));
      return Optional.empty();
    }
  }
}
