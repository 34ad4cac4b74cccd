package org.patentbridge.view;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What answers say about weights.
 *
 * @param proposed whether other weights are proposed
 * @param queries needs that were measured
 * @param ndcg mean nDCG@10 of the weights in force
 * @param gain mean gain on needs held back
 * @param interval its 95 % interval, low and high
 * @param before points in force by feature
 * @param after points proposed by feature
 */
public record LearningView(
    boolean proposed,
    int queries,
    double ndcg,
    double gain,
    List<Double> interval,
    Map<String, Integer> before,
    Map<String, Integer> after) {

  /**
   * The view of what was learned.
   *
   * @param figures nDCG@10 in force, gain, low, high
   */
  public static LearningView of(
      int queries,
      List<Double> figures,
      List<String> features,
      List<Integer> before,
      List<Integer> after) {
    return new LearningView(
        !before.equals(after),
        queries,
        rounded(figures.get(0)),
        rounded(figures.get(1)),
        List.of(rounded(figures.get(2)), rounded(figures.get(3))),
        named(features, before),
        named(features, after));
  }

  private static double rounded(double figure) {
    return Math.round(figure * 1000) / 1000.0;
  }

  private static Map<String, Integer> named(List<String> features, List<Integer> points) {
    Map<String, Integer> named = new LinkedHashMap<>();
    for (int f = 0; f < features.size(); f++) {
      named.put(features.get(f), points.get(f));
    }
    return named;
  }
}
