package org.patentbridge.retrieval.condition;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.patentbridge.domain.classification.IpcPrefix;

/** What a record must meet: a tree of conditions. */
public sealed interface Condition {

  /** Met by every record. */
  Condition EVERYTHING = new All(List.of());

  /**
   * All parts hold.
   *
   * @param parts none means that nothing is asked
   */
  record All(List<Condition> parts) implements Condition {
    public All {
      parts = List.copyOf(parts);
    }
  }

  /**
   * At least one part holds.
   *
   * @param parts none means that nothing is good enough
   */
  record Any(List<Condition> parts) implements Condition {
    public Any {
      parts = List.copyOf(parts);
    }
  }

  /**
   * The part does not hold.
   *
   * @param part what must not be
   */
  record Not(Condition part) implements Condition {}

  /**
   * All words of a text are there, in any form and by any synonym, wherever they stand.
   *
   * @param field where
   * @param text with at least one letter or digit
   */
  record Words(TextField field, String text) implements Condition {}

  /**
   * A text is there as it is written, but for case, width and Chinese script.
   *
   * @param field where
   * @param text with at least one letter or digit
   */
  record Phrase(TextField field, String text) implements Condition {}

  /**
   * A word begins so; in Chinese, where words are not parted, the characters are there.
   *
   * @param field where
   * @param start at least two letters or digits, or one Chinese character
   */
  record Prefix(TextField field, String start) implements Condition {}

  /**
   * Two things stand near each other, in either order.
   *
   * @param left words, phrase, prefix, any of these or near ones, all in one field
   * @param right the same
   * @param distance most words or Chinese characters between them, 0 to {@value #FARTHEST}
   */
  record Near(Condition left, Condition right, int distance) implements Condition {

    /** Beyond a sentence's length nearness says nothing. */
    public static final int FARTHEST = 50;

    public Near {
      if (distance < 0 || distance > FARTHEST) {
        throw new IllegalArgumentException("nearness of " + distance + " words");
      }
      if (fieldOf(left).isEmpty() || !fieldOf(left).equals(fieldOf(right))) {
        throw new IllegalArgumentException("only words of one field can be near: " + left + right);
      }
    }

    /** The one field that a condition asks for words and nothing else; empty for others. */
    public static Optional<TextField> fieldOf(Condition condition) {
      return switch (condition) {
        case Words words -> Optional.of(words.field());
        case Phrase phrase -> Optional.of(phrase.field());
        case Prefix prefix -> Optional.of(prefix.field());
        case Near near -> fieldOf(near.left());
        case Any any -> {
          var fields = any.parts().stream().map(Near::fieldOf).distinct().toList();
          yield fields.size() == 1 ? fields.getFirst() : Optional.empty();
        }
        default -> Optional.empty();
      };
    }
  }

  /**
   * A figure lies between two others.
   *
   * @param field which, with its unit
   * @param from least, {@link #LOWEST} where none is stated
   * @param to most, {@link #HIGHEST} where none is stated
   */
  record Range(RangeField field, long from, long to) implements Condition {

    public static final long LOWEST = Long.MIN_VALUE;
    public static final long HIGHEST = Long.MAX_VALUE;

    public Range {
      if (from > to) {
        throw new IllegalArgumentException("a range from " + from + " to " + to);
      }
    }
  }

  /**
   * A class lies in a part of the IPC.
   *
   * @param part with all below it
   */
  record ClassPart(IpcPrefix part) implements Condition {}

  /**
   * A number of the record is this one.
   *
   * @param key canonical, of a publication with or without its kind, or of an application without
   *     its check digit
   */
  record NumberIs(String key) implements Condition {}

  /**
   * A known value holds.
   *
   * @param field which
   * @param value as the index holds it
   */
  record Value(ValueField field, String value) implements Condition {}

  /** All of them, without needless nesting. */
  static Condition all(Collection<? extends Condition> parts) {
    var flat = new ArrayList<Condition>();
    for (var part : parts) {
      if (part instanceof All inner) {
        flat.addAll(inner.parts());
      } else {
        flat.add(part);
      }
    }
    return flat.size() == 1 ? flat.getFirst() : new All(flat);
  }

  /** Any of them, without needless nesting. */
  static Condition any(Collection<? extends Condition> parts) {
    var flat = new ArrayList<Condition>();
    for (var part : parts) {
      if (part instanceof Any inner) {
        flat.addAll(inner.parts());
      } else {
        flat.add(part);
      }
    }
    return flat.size() == 1 ? flat.getFirst() : new Any(flat);
  }

  /** The opposite. */
  static Condition not(Condition part) {
    return part instanceof Not inner ? inner.part() : new Not(part);
  }

  /** Any of the values of a field; everything where none is named. */
  static Condition anyOf(ValueField field, Collection<String> values) {
    return values.isEmpty()
        ? EVERYTHING
        : any(values.stream().sorted().map(value -> new Value(field, value)).toList());
  }

  /** This and another one. */
  default Condition and(Condition other) {
    return all(List.of(this, other));
  }

  /** What is asked for together, each of which could be left out. */
  default List<Condition> clauses() {
    return this instanceof All all ? all.parts() : List.of(this);
  }

  /** Whether words of the record's own text are asked for, so that a search needs no other text. */
  default boolean asksForWords() {
    return !wanted().isEmpty();
  }

  /** The words and phrases that are wanted, not those that are unwanted, in their order. */
  default Set<String> wanted() {
    var texts = new LinkedHashSet<String>();
    texts(this).forEach(texts::add);
    return texts;
  }

  private static Stream<String> texts(Condition condition) {
    return switch (condition) {
      case All all -> all.parts().stream().flatMap(Condition::texts);
      case Any any -> any.parts().stream().flatMap(Condition::texts);
      case Near near -> Stream.concat(texts(near.left()), texts(near.right()));
      case Words(var field, var text) -> text(field, text);
      case Phrase(var field, var text) -> text(field, text);
      case Prefix(var field, var start) -> text(field, start);
      default -> Stream.empty();
    };
  }

  private static Stream<String> text(TextField field, String text) {
    return field == TextField.HOLDER ? Stream.empty() : Stream.of(text);
  }
}
