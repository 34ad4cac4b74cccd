package org.patentbridge.intake;

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
record Format(
    String id, boolean binary, Set<String> nouns, Predicate<Head> recognises, RowReader reader) {

  boolean holds(String noun) {
    return nouns.isEmpty() || nouns.contains(noun);
  }
}
