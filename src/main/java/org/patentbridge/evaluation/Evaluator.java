package org.patentbridge.evaluation;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.patentbridge.domain.evaluation.Comparison;
import org.patentbridge.domain.evaluation.ComparisonReport;
import org.patentbridge.domain.evaluation.EvaluationReport;
import org.patentbridge.domain.evaluation.Judgment;
import org.patentbridge.domain.evaluation.Measurement;
import org.patentbridge.domain.evaluation.Ranking;
import org.patentbridge.domain.problem.InvalidValueException;

/**
 * Measures rankings against people's judgments.
 *
 * <p>Means are taken over the judged queries that have at least one relevant document (grade 1 or
 * more). A query that the system did not answer counts 0. Rankings of queries that nobody judged
 * say nothing and are left out. The order in which rankings and judgments are given changes
 * nothing.
 */
public final class Evaluator {

  private final long seed;

  /**
   * @param seed of the resampled queries and of the coin; the same seed gives the same report
   */
  public Evaluator(long seed) {
    this.seed = seed;
  }

  /**
   * The four metrics under both ways of treating unjudged documents.
   *
   * @throws InvalidValueException when a ranking names a document twice, a query has two rankings,
   *     two judgments disagree or no query has a relevant document
   */
  public EvaluationReport evaluate(
      Subject subject, Collection<Judgment> judgments, Collection<Ranking> rankings) {
    var judged = Judgments.of(judgments);
    var answers = Answers.of(rankings);
    var queries = judged.answerable().size();
    return new EvaluationReport(
        subject.collection(),
        subject.profile(),
        subject.documents(),
        queries,
        judged.queries() - queries,
        measure(judged, answers, UnjudgedDocuments.COUNT_AS_IRRELEVANT),
        measure(judged, answers, UnjudgedDocuments.TAKEN_OUT));
  }

  /**
   * Both systems by each metric, query against query.
   *
   * @param first answers of the system in use
   * @param second answers of the one that may replace it
   * @throws InvalidValueException as {@link #evaluate}
   */
  public List<Comparison> compare(
      Collection<Judgment> judgments,
      Collection<Ranking> first,
      Collection<Ranking> second,
      UnjudgedDocuments unjudged) {
    var judged = Judgments.of(judgments);
    var a = Answers.of(first);
    var b = Answers.of(second);
    return Stream.of(Metric.values())
        .map(
            metric ->
                compare(
                    metric,
                    values(metric, judged, a, unjudged),
                    values(metric, judged, b, unjudged)))
        .toList();
  }

  /** Both systems by each metric, under both ways of treating unjudged documents. */
  public ComparisonReport compare(
      Pair systems,
      Collection<Judgment> judgments,
      Collection<Ranking> first,
      Collection<Ranking> second) {
    return new ComparisonReport(
        systems.collection(),
        systems.first(),
        systems.second(),
        compare(judgments, first, second, UnjudgedDocuments.COUNT_AS_IRRELEVANT),
        compare(judgments, first, second, UnjudgedDocuments.TAKEN_OUT));
  }

  private Comparison compare(Metric metric, double[] first, double[] second) {
    var differences =
        IntStream.range(0, first.length).mapToDouble(i -> second[i] - first[i]).toArray();
    var interval = Bootstrap.of(differences, seed);
    return new Comparison(
        metric.title(),
        first.length,
        mean(first),
        mean(second),
        mean(differences),
        interval.low(),
        interval.high(),
        RandomizationTest.p(differences, seed),
        Arrays.stream(differences).filter(d -> d > 0).count(),
        Arrays.stream(differences).filter(d -> d < 0).count());
  }

  private List<Measurement> measure(Judgments judged, Answers answers, UnjudgedDocuments unjudged) {
    return Stream.of(Metric.values())
        .map(metric -> measurement(metric, values(metric, judged, answers, unjudged)))
        .toList();
  }

  private Measurement measurement(Metric metric, double[] values) {
    var interval = Bootstrap.of(values, seed);
    return new Measurement(metric.title(), mean(values), interval.low(), interval.high());
  }

  /** One value per answerable query, by query id. */
  private static double[] values(
      Metric metric, Judgments judged, Answers answers, UnjudgedDocuments unjudged) {
    return judged.answerable().stream()
        .map(query -> JudgedRanking.of(answers.to(query), judged.of(query), unjudged))
        .mapToDouble(metric::of)
        .toArray();
  }

  private static double mean(double[] values) {
    return Arrays.stream(values).average().orElseThrow();
  }

  /**
   * What is measured.
   *
   * @param collection name of the judged collection
   * @param profile the rules that ranked
   * @param documents documents searched
   */
  public record Subject(String collection, String profile, long documents) {}

  /**
   * What is compared.
   *
   * @param collection name of the judged collection
   * @param first the system in use
   * @param second the one that may replace it
   */
  public record Pair(String collection, String first, String second) {}
}
