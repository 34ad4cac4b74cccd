package org.patentbridge.view;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.patentbridge.domain.evaluation.Comparison;
import org.patentbridge.domain.evaluation.ComparisonReport;

/**
 * Two systems on a judged collection.
 *
 * @param collection its name
 * @param first the system compared against
 * @param second the system that was tried
 * @param metrics by name; unjudged documents count as not relevant
 * @param metricsJudgedOnly by name; unjudged documents are taken out first
 */
public record ComparisonView(
    String collection,
    String first,
    String second,
    Map<String, Difference> metrics,
    Map<String, Difference> metricsJudgedOnly) {

  /**
   * By one metric.
   *
   * @param queries queries that both were measured on
   * @param first mean of the first system
   * @param second mean of the second system
   * @param difference second minus first
   * @param interval 95 % interval of the difference
   * @param p chance of a difference at least as large if the two were alike
   * @param wins queries on which the second is better
   * @param losses queries on which the first is better
   * @param ties all other queries
   */
  public record Difference(
      long queries,
      double first,
      double second,
      double difference,
      List<Double> interval,
      double p,
      long wins,
      long losses,
      long ties) {}

  public static ComparisonView of(ComparisonReport report) {
    return new ComparisonView(
        report.collection(),
        report.first(),
        report.second(),
        byMetric(report.metrics()),
        byMetric(report.metricsJudgedOnly()));
  }

  private static Map<String, Difference> byMetric(List<Comparison> compared) {
    Map<String, Difference> byMetric = new LinkedHashMap<>();
    for (Comparison c : compared) {
      byMetric.put(
          c.metric(),
          new Difference(
              c.queries(),
              c.first(),
              c.second(),
              c.difference(),
              List.of(c.low(), c.high()),
              c.p(),
              c.wins(),
              c.losses(),
              c.ties()));
    }
    return byMetric;
  }
}
