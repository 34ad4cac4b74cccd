package org.patentbridge.learning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.TreeMap;

/**
 * Learns weights of named features by coordinate ascent on nDCG@10 (Metzler and Croft, Linear
 * feature-based models for information retrieval, 2007): points are moved from one feature to
 * another as long as the mean over the training queries rises.
 *
 * <p>The gain is told by cross-fitting: queries are dealt into five parts, and each is measured
 * under weights that were learned from the other four; the interval is the percentile bootstrap
 * over queries. Scores stay sums of named parts, with whole points. The same rows and seed give the
 * same weights.
 */
public final class WeightLearner {

  /** Below this no interval over queries means anything. */
  public static final int FEWEST_QUERIES = 30;

  private static final int PARTS = 5;
  private static final int DEPTH = 10;
  private static final int RESAMPLES = 2_000;
  private static final double TAIL = 0.025;
  private static final int[] STEPS = {16, 8, 4, 2, 1};

  /** Rises below this are noise of rounding; smaller rises are not worth another profile. */
  private static final double LEAST_RISE = 1e-4;

  private final long seed;

  public WeightLearner(long seed) {
    this.seed = seed;
  }

  /**
   * What other weights would have been worth.
   *
   * @param before weights in force, as many as rows have values
   * @param rows in any order
   */
  public Proposal propose(Weights before, Collection<JudgedRow> rows) {
    var queries = queries(rows);
    if (queries.size() < FEWEST_QUERIES) {
      return new Proposal(before, before, queries.size(), mean(before, queries), 0, 0, 0, false);
    }
    var dealt = new ArrayList<>(queries);
    Collections.shuffle(dealt, new Random(seed));
    List<Double> gains = new ArrayList<>();
    for (int part = 0; part < PARTS; part++) {
      List<List<JudgedRow>> held = new ArrayList<>();
      List<List<JudgedRow>> seen = new ArrayList<>();
      for (int q = 0; q < dealt.size(); q++) {
        (q % PARTS == part ? held : seen).add(dealt.get(q));
      }
      var learned = climb(before, seen);
      held.forEach(q -> gains.add(ndcg(learned, q) - ndcg(before, q)));
    }
    var values = gains.stream().mapToDouble(Double::doubleValue).toArray();
    var interval = interval(values);
    boolean proposed = interval[0] > 0;
    return new Proposal(
        before,
        proposed ? climb(before, dealt) : before,
        queries.size(),
        mean(before, queries),
        Arrays.stream(values).average().orElse(0),
        interval[0],
        interval[1],
        proposed);
  }

  /** Rows by query, those queries only in which an order can be right or wrong. */
  private static List<List<JudgedRow>> queries(Collection<JudgedRow> rows) {
    Map<String, List<JudgedRow>> byQuery = new TreeMap<>();
    rows.forEach(r -> byQuery.computeIfAbsent(r.query(), q -> new ArrayList<>()).add(r));
    return byQuery.values().stream()
        .filter(q -> q.stream().mapToInt(JudgedRow::grade).distinct().count() > 1)
        .map(
            q -> {
              List<JudgedRow> sorted = new ArrayList<>(q);
              sorted.sort(Comparator.comparing(JudgedRow::document));
              return List.copyOf(sorted);
            })
        .toList();
  }

  private static Weights climb(Weights start, List<List<JudgedRow>> queries) {
    var best = start;
    double height = mean(best, queries);
    for (int step : STEPS) {
      boolean risen = true;
      while (risen) {
        risen = false;
        for (int from = 0; from < start.points().size(); from++) {
          for (int to = 0; to < start.points().size(); to++) {
            var tried = best.moved(from, to, step);
            if (tried.isPresent() && mean(tried.get(), queries) > height + LEAST_RISE) {
              best = tried.get();
              height = mean(best, queries);
              risen = true;
            }
          }
        }
      }
    }
    return best;
  }

  private static double mean(Weights weights, List<List<JudgedRow>> queries) {
    return queries.stream().mapToDouble(q -> ndcg(weights, q)).average().orElse(0);
  }

  /** Järvelin and Kekäläinen's measure with gains 2^grade − 1, cut at ten. */
  static double ndcg(Weights weights, List<JudgedRow> query) {
    var ranked = new ArrayList<>(query);
    ranked.sort(
        Comparator.comparingDouble(weights::score).reversed().thenComparing(JudgedRow::document));
    var ideal = new ArrayList<>(query);
    ideal.sort(Comparator.comparingInt(JudgedRow::grade).reversed());
    double best = gain(ideal);
    return best == 0 ? 0 : gain(ranked) / best;
  }

  private static double gain(List<JudgedRow> ranked) {
    double sum = 0;
    for (int rank = 0; rank < Math.min(DEPTH, ranked.size()); rank++) {
      sum += (Math.pow(2, ranked.get(rank).grade()) - 1) / (Math.log(rank + 2.0) / Math.log(2));
    }
    return sum;
  }

  private double[] interval(double[] values) {
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
    int cut = (int) (RESAMPLES * TAIL);
    return new double[] {means[cut], means[RESAMPLES - 1 - cut]};
  }
}
