package org.patentbridge.domain.evaluation;

import java.util.List;

/**
 * What was measured on one collection.
 *
 * @param collection its name
 * @param profile the rules that ranked
 * @param documents documents searched
 * @param queries queries that have at least one relevant document and were averaged over
 * @param unanswerable judged queries without any relevant document, not averaged over
 * @param metrics unjudged documents count as not relevant
 * @param metricsJudgedOnly unjudged documents are taken out of the ranking first
 */
public record EvaluationReport(
    String collection,
    String profile,
    long documents,
    long queries,
    long unanswerable,
    List<Measurement> metrics,
    List<Measurement> metricsJudgedOnly) {

  public EvaluationReport {
    metrics = List.copyOf(metrics);
    metricsJudgedOnly = List.copyOf(metricsJudgedOnly);
  }
}
