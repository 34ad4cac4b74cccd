package org.patentbridge.retrieval.language;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.patentbridge.domain.classification.IpcPrefix;
import org.patentbridge.retrieval.condition.Condition;
import org.patentbridge.retrieval.condition.RangeField;
import org.patentbridge.retrieval.condition.TextField;
import org.patentbridge.retrieval.condition.ValueField;
import org.patentbridge.rulebook.RulebookReader;

/** The language with the shipped names, and random conditions that it can say. */
final class Queries {

  static final QueryLanguage LANGUAGE =
      new QueryLanguage(new RulebookReader().reading(Path.of("index-config")).getRulebook());

  private static final List<String> WORDS =
      List.of(
          "电池", "固态电解质", "battery", "LiFePO4", "Li-ion", "300Wh", "AND", "与", "C++", "1:2", "-40℃");
  private static final List<String> PHRASES =
      List.of("solid electrolyte", "处理", "poly(vinyl alcohol)", "A AND B", "：（）", "ipc:H01M");
  private static final List<String> STARTS = List.of("el", "LiFe", "电", "硫化物", "2d");

  private final Random random;

  Queries(Random random) {
    this.random = random;
  }

  /** The condition of a query; what is plain text has none. */
  static Condition asked(String query) {
    return switch (LANGUAGE.read(query)) {
      case QueryReading.Asked(var condition) -> condition;
      case QueryReading.PlainText plain ->
          throw new AssertionError("taken for plain text: " + plain.text());
    };
  }

  static boolean isPlain(String query) {
    return LANGUAGE.read(query) instanceof QueryReading.PlainText;
  }

  /** A condition of at most this depth, as the parser would build it. */
  Condition condition(int depth) {
    return depth == 0
        ? leaf()
        : switch (random.nextInt(5)) {
          case 0 -> Condition.all(parts(depth));
          case 1 -> Condition.any(parts(depth));
          case 2 -> Condition.not(condition(depth - 1));
          case 3 -> near(depth);
          default -> leaf();
        };
  }

  private List<Condition> parts(int depth) {
    var parts = new ArrayList<Condition>();
    int count = 2 + random.nextInt(3);
    for (int i = 0; i < count; i++) {
      parts.add(condition(depth - 1));
    }
    return parts;
  }

  private Condition near(int depth) {
    var field = oneOf(List.of(TextField.values()));
    return new Condition.Near(
        nearable(field, depth - 1), nearable(field, depth - 1), random.nextInt(51));
  }

  private Condition nearable(TextField field, int depth) {
    if (depth > 0 && random.nextInt(3) == 0) {
      return Condition.any(List.of(nearable(field, depth - 1), words(field)));
    }
    return words(field);
  }

  private Condition words(TextField field) {
    return switch (random.nextInt(3)) {
      case 0 -> new Condition.Words(field, oneOf(WORDS));
      case 1 -> new Condition.Phrase(field, phrase());
      default -> new Condition.Prefix(field, oneOf(STARTS));
    };
  }

  private String phrase() {
    var phrase = oneOf(PHRASES);
    return phrase.codePoints().anyMatch(Character::isLetterOrDigit) ? phrase : "处理" + phrase;
  }

  private Condition leaf() {
    return switch (random.nextInt(9)) {
      case 0 -> new Condition.ClassPart(IpcPrefix.parse(oneOf(List.of("H", "H01M", "H01M10/05"))));
      case 1 ->
          new Condition.NumberIs(oneOf(List.of("CN107123456B", "CN201710601862", "US9999999")));
      case 2 -> new Condition.Value(ValueField.STATE, oneOf(List.of("GRANTED", "LAPSED")));
      case 3 ->
          new Condition.Value(ValueField.LICENCE, oneOf(List.of("OPEN", "USE_FIRST_PAY_LATER")));
      case 4 -> new Condition.Value(ValueField.REGION, oneOf(List.of("320000", "320500")));
      case 5 -> new Condition.Value(ValueField.HOLDER, oneOf(List.of("清华大学", "acmeinc")));
      case 6 -> range();
      default -> words(oneOf(List.of(TextField.values())));
    };
  }

  private Condition range() {
    var field = oneOf(List.of(RangeField.values()));
    long low =
        switch (field) {
          case FILED, PUBLISHED -> random.nextInt(30_000) - 5_000;
          case YEAR -> 1_950 + random.nextInt(100);
          case FEE -> random.nextInt(100_000_000);
          case TRL -> 1 + random.nextInt(5);
        };
    long high = low + random.nextInt(4);
    return switch (random.nextInt(3)) {
      case 0 -> new Condition.Range(field, low, Condition.Range.HIGHEST);
      case 1 -> new Condition.Range(field, Condition.Range.LOWEST, high);
      default -> new Condition.Range(field, low, high);
    };
  }

  <T> T oneOf(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
