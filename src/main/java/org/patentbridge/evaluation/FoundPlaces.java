package org.patentbridge.evaluation;

import java.util.List;

/**
 * Where a system put the right answers to one query.
 *
 * @param answers how many right answers there are, at least 1
 * @param places ranks of those that the system knows, from 1, ascending
 */
public record FoundPlaces(int answers, List<Integer> places) {

  private static final int FIRST = 20;

  /** Ranks that a reader would never reach count as not found. */
  private static final int DEEPEST = 1_000;

  public FoundPlaces {
    places = List.copyOf(places);
    if (answers < 1 || places.size() > answers) {
      throw new IllegalArgumentException(places.size() + " places of " + answers + " answers");
    }
  }

  /** Share of the right answers among the first {@value #FIRST}. */
  double recall() {
    return places.stream().filter(p -> p <= FIRST).count() / (double) answers;
  }

  /** One over the rank of the first right answer, 0 beyond rank {@value #DEEPEST}. */
  double reciprocalRank() {
    return places.isEmpty() || places.getFirst() > DEEPEST ? 0 : 1.0 / places.getFirst();
  }
}
