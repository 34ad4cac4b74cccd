package org.patentbridge.backend.lucene;

/**
 * Shares that add up to a whole without any rounding.
 *
 * <p>Every share is made a multiple of the last binary place of the whole. All sums of such shares
 * up to the whole are multiples of it too and have room in a double, so adding them rounds nothing,
 * in whatever order; what rounding the shares themselves lost goes to the greatest.
 */
final class ExactShares {

  /** What was added up in another order differs by far less. */
  private static final double LOST = 1e-9;

  private ExactShares() {}

  /**
   * @param whole at least 0
   * @param shares at least 0, which add up to the whole but for rounding
   * @throws IllegalStateException where they do not
   */
  static double[] of(double whole, double[] shares) {
    double sum = 0;
    for (double share : shares) {
      sum += share;
    }
    if (Math.abs(sum - whole) > LOST * Math.max(1, whole)) {
      throw new IllegalStateException("parts that make " + sum + " were told of " + whole);
    }
    var exact = new double[shares.length];
    double place = Math.ulp(whole);
    double left = whole;
    int greatest = 0;
    for (int i = 0; i < shares.length; i++) {
      exact[i] = Math.rint(shares[i] / place) * place;
      left -= exact[i];
      greatest = exact[i] > exact[greatest] ? i : greatest;
    }
    if (shares.length > 0) {
      exact[greatest] += left;
    }
    return exact;
  }
}
