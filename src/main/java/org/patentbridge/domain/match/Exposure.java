package org.patentbridge.domain.match;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * How evenly offerings were proposed, or holders met.
 *
 * @param offerings how many different ones were proposed
 * @param topTenthShare share of all places that the most proposed tenth has, in [0, 1]
 * @param gini Gini coefficient over the proposed ones: 0 all equal, near 1 all to one
 */
public record Exposure(long offerings, double topTenthShare, double gini) {

  private static final double TENTH = 0.1;

  /**
   * Counts them.
   *
   * @param proposed ids of offerings, or of holders, once per proposal
   */
  public static Exposure of(Collection<?> proposed) {
    Map<Object, Integer> counts = new HashMap<>();
    proposed.forEach(id -> counts.merge(id, 1, Integer::sum));
    int[] sorted = counts.values().stream().mapToInt(Integer::intValue).sorted().toArray();
    if (sorted.length == 0) {
      return new Exposure(0, 0, 0);
    }
    long all = Arrays.stream(sorted).asLongStream().sum();
    int top = (int) Math.ceil(sorted.length * TENTH);
    long topSum = Arrays.stream(sorted, sorted.length - top, sorted.length).asLongStream().sum();
    return new Exposure(sorted.length, topSum / (double) all, gini(sorted, all));
  }

  /** Gini over ascending counts: (2 Σ i·x_i) / (n Σ x_i) − (n + 1) / n with i from 1. */
  private static double gini(int[] ascending, long sum) {
    double weighted = 0;
    for (int i = 0; i < ascending.length; i++) {
      weighted += (i + 1.0) * ascending[i];
    }
    int n = ascending.length;
    return 2 * weighted / (n * (double) sum) - (n + 1.0) / n;
  }
}
