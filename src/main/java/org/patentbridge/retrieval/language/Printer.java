package org.patentbridge.retrieval.language;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.patentbridge.retrieval.condition.Condition;
import org.patentbridge.retrieval.condition.RangeField;
import org.patentbridge.retrieval.condition.TextField;
import org.patentbridge.retrieval.language.Token.Kind;

/** Writes conditions in the query language. */
final class Printer {

  private static final int CENTS = 2;

  private Printer() {}

  /** Without brackets around the whole. */
  static String print(Condition condition) {
    return switch (condition) {
      case Condition.All(var parts) -> joined(parts, " AND ");
      case Condition.Any(var parts) -> joined(parts, " OR ");
      default -> inner(condition);
    };
  }

  private static String joined(List<Condition> parts, String sign) {
    return parts.stream().map(Printer::inner).collect(Collectors.joining(sign));
  }

  private static String inner(Condition condition) {
    return switch (condition) {
      case Condition.All all -> "(" + print(all) + ")";
      case Condition.Any any -> "(" + print(any) + ")";
      case Condition.Not(var part) -> "NOT " + inner(part);
      case Condition.Near(var left, var right, var distance) ->
          "(" + inner(left) + " NEAR" + distance + " " + inner(right) + ")";
      case Condition.Words(var field, var text) -> words(field, text);
      case Condition.Prefix(var field, var start) -> words(field, start + "*");
      case Condition.Phrase(var field, var text) ->
          (field == TextField.TEXT ? "" : prefix(field)) + '"' + text + '"';
      case Condition.Range range -> range(range);
      case Condition.ClassPart(var part) -> "ipc:" + part.key();
      case Condition.NumberIs(var key) -> "number:" + key;
      case Condition.Value(var field, var value) ->
          switch (field) {
            case HOLDER -> "holder=\"" + value + '"';
            case STATE -> "status:" + spoken(value);
            case LICENCE -> "licence:" + spoken(value);
            case OPEN_LICENCE -> "open-licence:" + value;
            case KIND -> "kind:" + value;
            case REGION -> "region:" + value;
            case CHAIN -> "chain:" + value;
          };
    };
  }

  private static String prefix(TextField field) {
    return field.name().toLowerCase(Locale.ROOT) + ":";
  }

  private static String spoken(String constant) {
    return constant.toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The field may be left out where the word alone is read as a word. */
  private static String words(TextField field, String word) {
    if (field == TextField.TEXT) {
      var tokens = Tokenizer.cut(word);
      if (tokens.getFirst().is(Kind.WORD) && tokens.get(1).is(Kind.END)) {
        return word;
      }
    }
    return prefix(field) + word;
  }

  private static String range(Condition.Range range) {
    var name = range.field().name().toLowerCase(Locale.ROOT) + ":";
    if (range.from() == range.to()) {
      return name + bound(range.field(), range.from());
    }
    if (range.to() == Condition.Range.HIGHEST) {
      return name + ">=" + bound(range.field(), range.from());
    }
    if (range.from() == Condition.Range.LOWEST) {
      return name + "<=" + bound(range.field(), range.to());
    }
    return name + bound(range.field(), range.from()) + ".." + bound(range.field(), range.to());
  }

  private static String bound(RangeField field, long value) {
    return switch (field) {
      case FILED, PUBLISHED -> LocalDate.ofEpochDay(value).toString();
      case YEAR, TRL -> Long.toString(value);
      case FEE -> BigDecimal.valueOf(value, CENTS).stripTrailingZeros().toPlainString();
    };
  }
}
