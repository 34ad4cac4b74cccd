package org.patentbridge.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.patentbridge.domain.evaluation.Measurement;
import org.patentbridge.domain.evaluation.PredictionReport;
import org.patentbridge.domain.evaluation.PredictionReport.Figures;
import org.patentbridge.domain.evaluation.PredictionReport.Ratio;

/**
 * Measures predictions that name few right answers among many, and how much better one system is.
 */
public final class PredictionEvaluator {

  private static final List<Named> METRICS =
      List.of(
          new Named(PredictionReport.RECALL_AT_20, FoundPlaces::recall),
          new Named(PredictionReport.MRR, FoundPlaces::reciprocalRank));

  private final long seed;

  private record Named(String title, ToDoubleFunction<FoundPlaces> metric) {}

  /**
   * What a system found.
   *
   * @param name its name
   * @param found one per query, in the same order for every system
   */
  public record Answered(String name, List<FoundPlaces> found) {

    public Answered {
      found = List.copyOf(found);
    }

    private double[] values(Named metric) {
      return found.stream().mapToDouble(metric.metric()).toArray();
    }
  }

  /**
   * @param seed of the resampled queries; the same seed gives the same report
   */
  public PredictionEvaluator(long seed) {
    this.seed = seed;
  }

  /**
   * Recall among the first 20 and mean reciprocal rank, with intervals.
   *
   * @param model the system that is judged
   * @param others what it is compared with, at least one
   * @throws IllegalArgumentException when there is no query, no other system, or one answered other
   *     queries
   */
  public PredictionReport evaluate(Answered model, List<Answered> others) {
    var queries = model.found().size();
    if (queries == 0 || others.isEmpty()) {
      throw new IllegalArgumentException("nothing to measure or nothing to compare with");
    }
    var all = new ArrayList<>(List.of(model));
    all.addAll(others);
    if (all.stream().anyMatch(a -> a.found().size() != queries)) {
      throw new IllegalArgumentException("systems answered different queries");
    }
    return new PredictionReport(
        queries,
        model.found().stream().mapToLong(FoundPlaces::answers).sum(),
        model.found().stream().mapToLong(f -> f.places().size()).sum(),
        all.stream().map(this::figures).toList(),
        METRICS.stream().map(metric -> ratio(metric, model, others)).toList());
  }

  private Figures figures(Answered system) {
    return new Figures(
        system.name(),
        METRICS.stream()
            .map(
                metric -> {
                  var values = system.values(metric);
                  var interval = Bootstrap.of(values, seed);
                  return new Measurement(
                      metric.title(), mean(values), interval.low(), interval.high());
                })
            .toList());
  }

  private Ratio ratio(Named metric, Answered model, List<Answered> others) {
    var best =
        others.stream()
            .max(Comparator.comparingDouble(other -> mean(other.values(metric))))
            .orElseThrow();
    var mine = model.values(metric);
    var theirs = best.values(metric);
    var luck = new SplittableRandom(seed);
    var ratios = new double[Bootstrap.RESAMPLES];
    for (int i = 0; i < ratios.length; i++) {
      double a = 0;
      double b = 0;
      for (int drawn = 0; drawn < mine.length; drawn++) {
        var query = luck.nextInt(mine.length);
        a += mine[query];
        b += theirs[query];
      }
      ratios[i] = a / b;
    }
    Arrays.sort(ratios);
    var cut = Bootstrap.cut(ratios.length);
    return new Ratio(
        metric.title(),
        best.name(),
        mean(mine) / mean(theirs),
        ratios[cut],
        ratios[ratios.length - 1 - cut]);
  }

  private static double mean(double[] values) {
    return IntStream.range(0, values.length).mapToDouble(i -> values[i]).sum() / values.length;
  }
}
