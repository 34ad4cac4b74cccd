package org.patentbridge.domain.evaluation;

import java.util.List;

/**
 * Two systems on one collection, query against query.
 *
 * @param collection its name
 * @param first the system in use, or the one compared against
 * @param second the system that is tried
 * @param metrics unjudged documents count as not relevant
 * @param metricsJudgedOnly unjudged documents are taken out of the rankings first
 */
public record ComparisonReport(
    String collection,
    String first,
    String second,
    List<Comparison> metrics,
    List<Comparison> metricsJudgedOnly) {

  public ComparisonReport {
    metrics = List.copyOf(metrics);
    metricsJudgedOnly = List.copyOf(metricsJudgedOnly);
  }
}
