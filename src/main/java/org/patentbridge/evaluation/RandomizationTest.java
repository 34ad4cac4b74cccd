package org.patentbridge.evaluation;

import java.util.SplittableRandom;

/**
 * Whether two systems differ by more than luck.
 *
 * <p>Fisher's paired randomization test, as Smucker, Allan and Carterette (2007) recommend for
 * retrieval: if the systems were alike, the sign of each query's difference would be a coin. The
 * coin is tossed {@value #TOSSES} times for all queries; p is the share of tosses whose mean is at
 * least as far from 0 as the observed one, the observed one counted in, so that p is never 0.
 */
final class RandomizationTest {

  static final int TOSSES = 10_000;

  /** Sums that differ by less are equal but for rounding. */
  private static final double ROUNDING = 1e-9;

  private RandomizationTest() {}

  /**
   * @param differences one per query
   * @param seed of the coin
   * @return two-sided p, in (0, 1]
   */
  static double p(double[] differences, long seed) {
    var coin = new SplittableRandom(seed);
    double observed = Math.abs(java.util.Arrays.stream(differences).sum());
    int asFar = 1;
    for (int toss = 0; toss < TOSSES; toss++) {
      double sum = 0;
      for (double difference : differences) {
        sum += coin.nextBoolean() ? difference : -difference;
      }
      if (Math.abs(sum) >= observed - ROUNDING) {
        asFar++;
      }
    }
    return asFar / (TOSSES + 1.0);
  }
}
