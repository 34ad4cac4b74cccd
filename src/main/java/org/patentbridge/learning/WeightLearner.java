package org.patentbridge.learning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Learns weights of named features by coordinate ascent on nDCG@10 (Metzler and Croft, Linear
 * feature-based models for information retrieval, 2007): points are moved from one feature to
 * another as long as the mean over the training queries rises.
 *
 * <p>The gain is told by cross-fitting: needs are dealt into five parts, and each is measured under
 * weights that were learned from the other four, with all its lists of the year held back together;
 * the interval is the percentile bootstrap over needs. Because parts learn from each other, such an
 * interval is too narrow where there is nothing to learn; so the same is done with the grades of
 * every list dealt anew, a hundred times less one, and weights are proposed only where the gain is
 * above all of these too. Scores stay sums of named parts, with whole points. The same rows and
 * seed give the same weights.
 */
public final class WeightLearner {

  /** Below this no interval over needs means anything. */
  public static final int FEWEST_NEEDS = 30;

  /**
   * No feature falls below half of its points or rises above twice of them. Answers are on rows
   * that were listed, which the weights in force chose; far from these weights they say little on
   * what would be listed instead.
   */
  private static final int FARTHEST = 2;

  private static final int PARTS = 5;
  private static final int RESAMPLES = 2_000;
  private static final double TAIL = 0.025;
  private static final int[] STEPS = {16, 8, 4, 2, 1};

  /**
   * With the gain itself a hundred: luck alone gives the largest of them once in a hundred years.
   */
  private static final int DEALT_ANEW = 99;

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
    var needs = needs(rows);
    double held = needs.stream().mapToDouble(n -> mean(before, n)).average().orElse(0);
    if (needs.size() < FEWEST_NEEDS) {
      return new Proposal(before, before, needs.size(), held, 0, 0, 0, false);
    }
    var gains = gains(before, needs);
    var interval = interval(gains);
    double gain = Arrays.stream(gains).average().orElse(0);
    boolean proposed = interval[0] > 0 && isAboveLuck(gain, before, needs);
    return new Proposal(
        before,
        proposed ? climb(before, flat(needs)) : before,
        needs.size(),
        held,
        gain,
        interval[0],
        interval[1],
        proposed);
  }

  /** Whether no year with the same rows and grades, but dealt anew in each list, gains as much. */
  private boolean isAboveLuck(double gain, Weights before, List<List<JudgedList>> needs) {
    var luck = new Random(seed);
    return IntStream.range(0, DEALT_ANEW)
        .mapToObj(i -> dealtAnew(needs, luck))
        .allMatch(dealt -> Arrays.stream(gains(before, dealt)).average().orElse(0) < gain);
  }

  private static List<List<JudgedList>> dealtAnew(List<List<JudgedList>> needs, Random luck) {
    return needs.stream()
        .map(lists -> lists.stream().map(list -> list.dealtAnew(luck)).toList())
        .toList();
  }

  /**
   * Two profiles on the same needs.
   *
   * @param needs needs or mandates that were measured
   * @param before mean nDCG@10 of the one
   * @param after mean nDCG@10 of the other
   * @param mean their mean difference
   * @param low lower end of its 95 % interval, the percentile bootstrap over needs
   * @param high upper end
   */
  public record Difference(
      int needs, double before, double after, double mean, double low, double high) {}

  /** How two weightings order the same rows; all 0 where no need can be measured. */
  public Difference compare(Weights before, Weights after, Collection<JudgedRow> rows) {
    var needs = needs(rows);
    if (needs.isEmpty()) {
      return new Difference(0, 0, 0, 0, 0, 0);
    }
    var first = needs.stream().mapToDouble(n -> mean(before, n)).toArray();
    var second = needs.stream().mapToDouble(n -> mean(after, n)).toArray();
    var gains = new double[first.length];
    Arrays.setAll(gains, n -> second[n] - first[n]);
    var interval = interval(gains);
    return new Difference(
        needs.size(),
        Arrays.stream(first).average().orElse(0),
        Arrays.stream(second).average().orElse(0),
        Arrays.stream(gains).average().orElse(0),
        interval[0],
        interval[1]);
  }

  /** Of each need the mean gain over its lists, under weights learned from the other parts. */
  private double[] gains(Weights before, List<List<JudgedList>> needs) {
    var gains = new double[needs.size()];
    List<Integer> dealt = new ArrayList<>(IntStream.range(0, needs.size()).boxed().toList());
    Collections.shuffle(dealt, new Random(seed));
    for (int part = 0; part < PARTS; part++) {
      List<Integer> held = new ArrayList<>();
      List<List<JudgedList>> seen = new ArrayList<>();
      for (int n = 0; n < dealt.size(); n++) {
        int need = dealt.get(n);
        if (n % PARTS == part) {
          held.add(need);
        } else {
          seen.add(needs.get(need));
        }
      }
      var learned = climb(before, flat(seen));
      held.forEach(n -> gains[n] = mean(learned, needs.get(n)) - mean(before, needs.get(n)));
    }
    return gains;
  }

  private static List<JudgedList> flat(List<List<JudgedList>> needs) {
    return needs.stream().flatMap(List::stream).toList();
  }

  /** Rows by need and list, those lists only in which an order can be right or wrong. */
  private static List<List<JudgedList>> needs(Collection<JudgedRow> rows) {
    Map<String, Map<String, List<JudgedRow>>> byNeed = new TreeMap<>();
    rows.forEach(
        r ->
            byNeed
                .computeIfAbsent(r.need(), n -> new TreeMap<>())
                .computeIfAbsent(r.query(), q -> new ArrayList<>())
                .add(r));
    return byNeed.values().stream()
        .map(
            lists ->
                lists.values().stream().map(JudgedList::of).filter(JudgedList::canBeWrong).toList())
        .filter(lists -> !lists.isEmpty())
        .toList();
  }

  private static Weights climb(Weights start, List<JudgedList> lists) {
    var movable =
        IntStream.range(0, start.points().size())
            .filter(f -> lists.stream().anyMatch(list -> list.differsIn(f)))
            .toArray();
    var best = start;
    double height = mean(best, lists);
    for (int step : STEPS) {
      boolean risen = true;
      while (risen) {
        risen = false;
        for (int from : movable) {
          for (int to : movable) {
            var tried = best.moved(from, to, step).filter(w -> isNear(w, start));
            double reached = tried.map(w -> mean(w, lists)).orElse(0.0);
            if (tried.isPresent() && reached > height + LEAST_RISE) {
              best = tried.get();
              height = reached;
              risen = true;
            }
          }
        }
      }
    }
    return best;
  }

  private static boolean isNear(Weights tried, Weights start) {
    return IntStream.range(0, start.points().size())
        .allMatch(
            f ->
                tried.points().get(f) >= start.points().get(f) / FARTHEST
                    && tried.points().get(f) <= start.points().get(f) * FARTHEST);
  }

  private static double mean(Weights weights, List<JudgedList> lists) {
    var points = weights.points().stream().mapToInt(Integer::intValue).toArray();
    double sum = 0;
    for (var list : lists) {
      sum += list.ndcg(points);
    }
    return lists.isEmpty() ? 0 : sum / lists.size();
  }

  /** nDCG@10 of one list. */
  static double ndcg(Weights weights, List<JudgedRow> list) {
    return mean(weights, List.of(JudgedList.of(list)));
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
