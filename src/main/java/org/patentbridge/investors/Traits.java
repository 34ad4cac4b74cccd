package org.patentbridge.investors;

/**
 * How much more often the deals of each investor have a trait than all deals do, as a logarithm: ln
 * ((x + μ p) / ((n + μ) p)), x the investor's deals with the trait, n all of its deals, p the share
 * of all deals that have it, μ the smoothing.
 *
 * @param counts x, one per investor
 * @param share p, in (0, 1]
 */
record Traits(double[] counts, double share) {

  /**
   * The logarithm for one investor.
   *
   * @param all n
   * @param smoothing μ, above 0
   */
  double ratio(int investor, double all, double smoothing) {
    return StrictMath.log((counts[investor] + smoothing * share) / ((all + smoothing) * share));
  }
}
