package org.patentbridge.rulebook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.patentbridge.domain.need.NeedPart;
import org.patentbridge.domain.problem.Place;
import org.patentbridge.domain.quantity.Indicator.Operator;
import org.patentbridge.rulebook.NeedRules.CueRule;
import org.patentbridge.rulebook.NeedRules.Example;
import org.patentbridge.rulebook.NeedRules.FigureRule;
import org.patentbridge.rulebook.NeedRules.PartRule;

/** Reads the tables of {@code needs/}. */
final class NeedsReader {

  static final String PARTS = "needs/parts.csv";
  static final String CUES = "needs/cues.csv";
  static final String FIGURES = "needs/figures.csv";
  static final String EXAMPLES = "needs/examples.csv";

  private static final List<String> PART_COLUMNS = List.of("part", "points", "because");
  private static final List<String> CUE_COLUMNS = List.of("part", "cues", "followed_by", "because");
  private static final List<String> FIGURE_COLUMNS =
      List.of("meaning", "before", "after", "because");
  private static final List<String> EXAMPLE_COLUMNS = List.of("text", "parts", "indicator");
  private static final List<String> PART_WORDS =
      Arrays.stream(NeedPart.values()).map(NeedPart::word).toList();
  private static final String UNIT = "unit";
  private static final List<String> MEANINGS = meanings();
  private static final int ALL = 100;

  private final ShelfFolder shelf;
  private final Problems problems;

  NeedsReader(ShelfFolder shelf, Problems problems) {
    this.shelf = shelf;
    this.problems = problems;
  }

  NeedRules read() {
    var figures = rows(FIGURES, FIGURE_COLUMNS);
    return new NeedRules(
        parts(rows(PARTS, PART_COLUMNS)),
        rows(CUES, CUE_COLUMNS).stream().map(this::cue).flatMap(Optional::stream).toList(),
        figures.stream().map(this::figure).flatMap(Optional::stream).toList(),
        figures.stream()
            .filter(row -> row.text("meaning").equals(UNIT))
            .flatMap(row -> row.list("before").stream())
            .toList(),
        rows(EXAMPLES, EXAMPLE_COLUMNS).stream().map(this::example).toList());
  }

  private List<RuleRow> rows(String name, List<String> columns) {
    if (!shelf.names().contains(name)) {
      problems.error("rules-missing-file", Place.of(name), name);
    }
    return shelf
        .find(name)
        .flatMap(file -> RuleTable.read(file, columns, problems))
        .map(RuleTable::rows)
        .orElse(List.of());
  }

  private List<PartRule> parts(List<RuleRow> rows) {
    var taken = new TakenNames(problems);
    var parts = new ArrayList<PartRule>();
    for (var row : rows) {
      var part = part(row, "part", row.needed("part"));
      if (part.isPresent() && taken.take(part.get().word(), row.place("part"))) {
        parts.add(new PartRule(part.get(), points(row), row.needed("because")));
      }
    }
    checkSum(rows, parts);
    return parts;
  }

  private void checkSum(List<RuleRow> rows, List<PartRule> parts) {
    var sum = parts.stream().mapToInt(PartRule::points).sum();
    var missing =
        PART_WORDS.stream()
            .filter(word -> parts.stream().noneMatch(p -> p.part().word().equals(word)))
            .toList();
    if (rows.isEmpty()) {
      return;
    }
    var last = rows.getLast();
    if (!missing.isEmpty()) {
      problems.error("rules-missing-key", last.place("part"), missing.getFirst());
    } else if (sum != ALL) {
      problems.error("rules-parts-sum", last.place("points"), Integer.toString(sum));
    }
  }

  private int points(RuleRow row) {
    var text = row.needed("points");
    if (text.matches("[0-9]{1,2}|100")) {
      return Integer.parseInt(text);
    }
    if (!text.isEmpty()) {
      problems.error("rules-expects-number", row.place("points"), text, "0", "100");
    }
    return 0;
  }

  private Optional<CueRule> cue(RuleRow row) {
    row.needed("cues");
    var because = row.needed("because");
    return part(row, "part", row.needed("part"))
        .map(part -> new CueRule(part, row.list("cues"), row.list("followed_by"), because));
  }

  private Optional<FigureRule> figure(RuleRow row) {
    row.needed("because");
    var meaning = row.needed("meaning");
    if (meaning.isEmpty() || meaning.equals(UNIT)) {
      return Optional.empty();
    }
    if (!MEANINGS.contains(meaning)) {
      unknown(row, "meaning", meaning, MEANINGS);
      return Optional.empty();
    }
    var operator = Operator.valueOf(meaning.toUpperCase(Locale.ROOT).replace('-', '_'));
    return Optional.of(new FigureRule(operator, row.list("before"), row.list("after")));
  }

  private Example example(RuleRow row) {
    Set<NeedPart> parts = EnumSet.noneOf(NeedPart.class);
    row.list("parts").forEach(word -> part(row, "parts", word).ifPresent(parts::add));
    var indicator = row.text("indicator");
    return new Example(row.needed("text"), parts, indicator.isEmpty() ? null : indicator);
  }

  private Optional<NeedPart> part(RuleRow row, String column, String word) {
    if (!word.isEmpty() && !PART_WORDS.contains(word)) {
      unknown(row, column, word, PART_WORDS);
    }
    return Arrays.stream(NeedPart.values()).filter(p -> p.word().equals(word)).findFirst();
  }

  private void unknown(RuleRow row, String column, String word, List<String> known) {
    problems.error(
        "rules-unknown-name", row.place(column), word, NearestName.suggestion(word, known));
  }

  private static List<String> meanings() {
    var words = new ArrayList<String>();
    for (var operator : Operator.values()) {
      words.add(operator.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
    words.add(UNIT);
    return List.copyOf(words);
  }
}
