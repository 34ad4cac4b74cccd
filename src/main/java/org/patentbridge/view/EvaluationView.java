package org.patentbridge.view;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.evaluation.EvaluationReport;
import org.patentbridge.domain.evaluation.Measurement;

/**
 * What was measured on a judged collection.
 *
 * @param collection its name
 * @param profile the rules that ranked
 * @param documents documents searched
 * @param queries queries averaged over
 * @param unanswerable judged queries without any relevant document
 * @param metrics means; unjudged documents count as not relevant
 * @param metricsJudgedOnly means; unjudged documents are taken out first
 * @param intervals 95 % intervals of {@code metrics}
 * @param intervalsJudgedOnly 95 % intervals of {@code metricsJudgedOnly}
 * @param run name of the TREC run file, null where none was asked for
 */
public record EvaluationView(
    String collection,
    String profile,
    long documents,
    long queries,
    long unanswerable,
    Map<String, Double> metrics,
    Map<String, Double> metricsJudgedOnly,
    Map<String, List<Double>> intervals,
    Map<String, List<Double>> intervalsJudgedOnly,
    @Nullable String run) {

  public static EvaluationView of(EvaluationReport report, @Nullable String run) {
    return new EvaluationView(
        report.collection(),
        report.profile(),
        report.documents(),
        report.queries(),
        report.unanswerable(),
        means(report.metrics()),
        means(report.metricsJudgedOnly()),
        intervals(report.metrics()),
        intervals(report.metricsJudgedOnly()),
        run);
  }

  private static Map<String, Double> means(List<Measurement> measured) {
    Map<String, Double> means = new LinkedHashMap<>();
    measured.forEach(m -> means.put(m.metric(), m.mean()));
    return means;
  }

  private static Map<String, List<Double>> intervals(List<Measurement> measured) {
    Map<String, List<Double>> intervals = new LinkedHashMap<>();
    measured.forEach(m -> intervals.put(m.metric(), List.of(m.low(), m.high())));
    return intervals;
  }
}
