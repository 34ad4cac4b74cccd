package org.patentbridge.intake;

import java.lang.reflect.Field;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.patentbridge.intake.format.Formats;
import org.patentbridge.rulebook.GuidanceCaps;
import org.patentbridge.rulebook.IntakeRules;

/** What the intake knows of formats and records, for the pages that tell it. */
public final class IntakeFacts {

  private static final GuidanceCaps CAPS = IntakeRules.NONE.caps();

  private IntakeFacts() {}

  /**
   * A format as the table of formats has it.
   *
   * @param id names it on the command line
   * @param nouns kinds of record that it can hold, empty for all
   * @param reader class that reads it
   */
  public record FormatFact(String id, Set<String> nouns, Class<?> reader) {}

  /** In the order in which they are tried. */
  public static List<FormatFact> formats() {
    return Formats.of(List.of()).list().stream()
        .map(f -> new FormatFact(f.id(), f.nouns(), f.reader().getClass()))
        .toList();
  }

  /** Every kind of record that can be read: the constants of {@link Noun}, as declared. */
  public static List<Noun<?>> nouns() {
    return Stream.of(Noun.class.getFields())
        .filter(field -> field.getType() == Noun.class)
        .<Noun<?>>map(IntakeFacts::valueOf)
        .toList();
  }

  private static Noun<?> valueOf(Field constant) {
    try {
      return (Noun<?>) Objects.requireNonNull(constant.get(null), "a constant has a value");
    } catch (IllegalAccessException hidden) {
      throw new AssertionError(constant + " is public", hidden);
    }
  }

  /** Groups of fields of a kind; of each group at least one must be there. */
  public static List<Set<String>> required(Noun<?> noun) {
    return noun.maker(CAPS).required();
  }

  /** Fields of a kind that only nested formats can hold. */
  public static Set<String> nested(Noun<?> noun) {
    return noun.maker(CAPS).nested();
  }
}
