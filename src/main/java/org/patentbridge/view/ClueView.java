package org.patentbridge.view;

import org.patentbridge.domain.search.Clue;

/**
 * What would have found something where a search found nothing.
 *
 * @param kind WITHOUT, INSTEAD or FINDS_NOTHING
 * @param clause the part of the search that is meant
 * @param instead what to ask in its place, empty where it is to be left out
 * @param found how many records that finds
 * @param message the same as a sentence
 */
public record ClueView(
    String kind, String clause, String instead, long found, BothLanguages message) {

  public static ClueView of(Clue clue) {
    return new ClueView(
        clue.kind().name(),
        clue.clause(),
        clue.instead(),
        clue.found(),
        BothLanguages.of(clue.reason()));
  }
}
