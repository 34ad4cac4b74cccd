package org.patentbridge.intake.format;

import java.util.Set;
import java.util.function.Predicate;

/**
 * One way in which records come in a file.
 *
 * @param id names it on the command line
 * @param binary whether it has no character encoding
 * @param nouns kinds of record that it can hold, empty for all
 * @param recognises whether a file's head is of this format
 * @param reader reads its rows
 */
public record Format(
    String id, boolean binary, Set<String> nouns, Predicate<Head> recognises, RowReader reader) {

  /** Any kind of record. */
  public static final Set<String> ALL = Set.of();

  /** Whether it can hold a kind of record. */
  public boolean holds(String noun) {
    return nouns.isEmpty() || nouns.contains(noun);
  }
}
