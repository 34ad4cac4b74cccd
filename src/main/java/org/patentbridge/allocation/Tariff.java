package org.patentbridge.allocation;

import org.patentbridge.allocation.PairTable.Pair;

/**
 * What the arcs of a flow network cost.
 *
 * <p>Prices of places count places from 1 and are convex: a later place of an offering, holder or
 * quota costs no less than an earlier one, and leaving a later place of a seeking party empty costs
 * no more than leaving an earlier one empty.
 */
sealed interface Tariff permits PointsTariff, ShortfallTariff {

  /** Price of a pair on a list. */
  long pair(Pair pair);

  /** Price of proposing an offering to one more party, the {@code place}-th. */
  long use(int place);

  /** Price of leaving the {@code place}-th place of a seeking party empty. */
  long empty(int place, int min);

  /** Price of filling the {@code place}-th place of a holder. */
  long fill(int place, int min);

  /** Price of filling the {@code place}-th place of a quota. */
  long count(int place, int min);

  /** Whether minima must hold; else a place below the minimum may stay empty at its price. */
  boolean isStrict();

  /**
   * How crowded the {@code place}-th place is: 0 for the first, 1 for the second, 2 for the third
   * and fourth, 3 up to the eighth; convex, and with few different values.
   */
  static int crowding(int place) {
    return place <= 1 ? 0 : Integer.SIZE - Integer.numberOfLeadingZeros(place - 1);
  }
}
