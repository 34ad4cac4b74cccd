package org.patentbridge.rulebook;

import java.util.ArrayList;
import java.util.List;

/** Reads {@code fields.yaml}: what is searched, read how, weighing how much. */
final class FieldsReader {

  private static final int MOST_REPEATS = 5;

  private final List<String> analyzers;
  private final Problems problems;

  FieldsReader(List<String> analyzers, Problems problems) {
    this.analyzers = List.copyOf(analyzers);
    this.problems = problems;
  }

  List<FieldRule> read(ShelfFile file) {
    return YamlMapping.of(file, problems).map(this::fields).orElse(List.of());
  }

  private List<FieldRule> fields(YamlMapping root) {
    var fields = new ArrayList<FieldRule>();
    var taken = new TakenNames(problems);
    try (root) {
      for (var entry : root.mappings("fields")) {
        var field = field(entry);
        if (taken.take(field.name(), entry.place("name"))) {
          fields.add(field);
        }
      }
      if (fields.isEmpty()) {
        problems.error("rules-missing-key", root.place("fields"), "fields");
      }
    }
    return fields;
  }

  private FieldRule field(YamlMapping entry) {
    try (entry) {
      var examples = entry.mappings("examples").stream().map(FieldsReader::example).toList();
      if (examples.isEmpty()) {
        problems.error("rules-no-examples", entry.place("examples"), entry.text("name"));
      }
      return new FieldRule(
          entry.text("name"),
          entry.reference("analyzer", analyzers),
          entry.number("weight", "0.001", "100").doubleValue(),
          entry.whole("title-repeats", 1, MOST_REPEATS),
          examples,
          entry.because());
    }
  }

  private static FieldRule.Example example(YamlMapping entry) {
    try (entry) {
      return new FieldRule.Example(entry.text("text"), entry.text("query"), entry.flag("meets"));
    }
  }
}
