package org.patentbridge.learning;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/** The judged rows of one list in plain arrays, for being ranked by many weights. */
final class JudgedList {

  private static final int DEPTH = 10;
  private static final double[] DISCOUNTS = discounts();

  /** By row, then feature; rows in the order of their documents, in which equal scores stay. */
  private final double[][] values;

  private final double[] gains;
  private final double best;

  private JudgedList(double[][] values, double[] gains) {
    this.values = values;
    this.gains = gains;
    this.best = best(gains);
  }

  static JudgedList of(List<JudgedRow> rows) {
    var sorted = rows.stream().sorted(Comparator.comparing(JudgedRow::document)).toList();
    return new JudgedList(
        sorted.stream()
            .map(r -> r.values().stream().mapToDouble(Double::doubleValue).toArray())
            .toArray(double[][]::new),
        sorted.stream().mapToDouble(r -> Math.pow(2, r.grade()) - 1).toArray());
  }

  /** The same rows with their grades dealt anew. */
  JudgedList dealtAnew(Random luck) {
    var dealt = gains.clone();
    for (int i = dealt.length - 1; i > 0; i--) {
      int j = luck.nextInt(i + 1);
      var held = dealt[i];
      dealt[i] = dealt[j];
      dealt[j] = held;
    }
    return new JudgedList(values, dealt);
  }

  /** Whether an order can be right or wrong. */
  boolean canBeWrong() {
    return Arrays.stream(gains).distinct().count() > 1;
  }

  /** Whether rows differ in a feature. */
  boolean differsIn(int feature) {
    return Arrays.stream(values).mapToDouble(v -> v[feature]).distinct().count() > 1;
  }

  /** Järvelin and Kekäläinen's measure with gains 2^grade − 1, cut at ten. */
  double ndcg(int[] points) {
    if (best == 0) {
      return 0;
    }
    int depth = Math.min(DEPTH, gains.length);
    var first = new double[depth];
    var gained = new double[depth];
    int found = 0;
    for (int row = 0; row < gains.length; row++) {
      double score = score(points, values[row]);
      if (found < depth || score > first[depth - 1]) {
        int at = found < depth ? found++ : depth - 1;
        for (; at > 0 && first[at - 1] < score; at--) {
          first[at] = first[at - 1];
          gained[at] = gained[at - 1];
        }
        first[at] = score;
        gained[at] = gains[row];
      }
    }
    return discounted(gained) / best;
  }

  private static double score(int[] points, double[] values) {
    double sum = 0;
    for (int f = 0; f < points.length; f++) {
      sum += points[f] * values[f];
    }
    return sum;
  }

  private static double best(double[] gains) {
    var sorted = gains.clone();
    Arrays.sort(sorted);
    var ideal = new double[Math.min(DEPTH, sorted.length)];
    Arrays.setAll(ideal, i -> sorted[sorted.length - 1 - i]);
    return discounted(ideal);
  }

  private static double discounted(double[] ranked) {
    double sum = 0;
    for (int rank = 0; rank < ranked.length; rank++) {
      sum += ranked[rank] * DISCOUNTS[rank];
    }
    return sum;
  }

  private static double[] discounts() {
    var discounts = new double[DEPTH];
    Arrays.setAll(discounts, rank -> Math.log(2) / Math.log(rank + 2.0));
    return discounts;
  }
}
