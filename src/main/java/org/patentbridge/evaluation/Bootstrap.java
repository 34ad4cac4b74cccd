package org.patentbridge.evaluation;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * How far a mean over queries could have come out otherwise, had other queries been asked.
 *
 * <p>Percentile bootstrap of Efron: queries are drawn again with replacement {@value #RESAMPLES}
 * times; the interval holds the middle 95 % of the means.
 *
 * @param low lower end
 * @param high upper end
 */
record Bootstrap(double low, double high) {

  static final int RESAMPLES = 1_000;

  /** Share of the means that is cut off at either end: half of 5 %. */
  private static final double TAIL = 0.025;

  /**
   * @param values one per query, at least one
   * @param seed of the draws; the same seed draws the same queries for every metric
   */
  static Bootstrap of(double[] values, long seed) {
    var luck = new SplittableRandom(seed);
    var means = new double[RESAMPLES];
    for (int i = 0; i < RESAMPLES; i++) {
      double sum = 0;
      for (int drawn = 0; drawn < values.length; drawn++) {
        sum += values[luck.nextInt(values.length)];
      }
      means[i] = sum / values.length;
    }
    Arrays.sort(means);
    int cut = cut(RESAMPLES);
    return new Bootstrap(means[cut], means[RESAMPLES - 1 - cut]);
  }

  /** How many of the sorted figures lie outside of the interval at either end. */
  static int cut(int figures) {
    return (int) (figures * TAIL);
  }
}
