package org.patentbridge.domain.match;

import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.quantity.Points;

/**
 * How good the lists of a run are, and what evenness cost.
 *
 * @param method how they were found
 * @param gap no lists under the same limits are better by more than this, counting what evenness
 *     and stability are worth; zero is the proved optimum, null where nothing is proved
 * @param evenness what the exposure dial did, null where it was off
 * @param loosened guaranteed matches that were lowered in all because nothing else had a solution
 */
public record Optimum(
    Method method, @Nullable Points gap, @Nullable Evenness evenness, int loosened) {

  /** Of a run of which nothing is known. */
  public static final Optimum UNKNOWN = new Optimum(Method.UNKNOWN, null, null, 0);

  /** How lists are found. */
  public enum Method {
    UNKNOWN,
    /** Minimum-cost flow, while limits nest. */
    FLOW,
    /** Integer programme, where they cross. */
    INTEGER_PROGRAMME
  }

  /**
   * Lists with the exposure dial and without it.
   *
   * @param dial where it stood, 1 to 100
   * @param off without it
   * @param on with it
   */
  public record Evenness(int dial, Side off, Side on) {

    /** Points given up for evenness. */
    public Points cost() {
      return off.points().minus(on.points());
    }
  }

  /**
   * What lists come to.
   *
   * @param points of all rows
   * @param offerings how evenly offerings are proposed
   * @param holders how evenly holders are met
   */
  public record Side(Points points, Exposure offerings, Exposure holders) {}
}
