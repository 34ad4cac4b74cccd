package org.patentbridge.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.patentbridge.domain.evaluation.EvaluationReport;
import org.patentbridge.domain.evaluation.Judgment;
import org.patentbridge.domain.evaluation.Measurement;
import org.patentbridge.domain.evaluation.Ranking;
import org.patentbridge.domain.problem.InvalidValueException;

class EvaluatorTest {

  private static final Evaluator.Subject SUBJECT = new Evaluator.Subject("toy", "plain", 4);
  private static final double ROUNDING = 1e-12;
  private static final Evaluator EVALUATOR = new Evaluator(7);

  /** Q0 finds its only relevant document second, Q1 its only one first. */
  private static final List<Judgment> TWO_QUERIES =
      List.of(
          new Judgment("Q0", "D0", 0),
          new Judgment("Q0", "D1", 1),
          new Judgment("Q1", "D0", 0),
          new Judgment("Q1", "D3", 2));

  private static final List<Ranking> SECOND_AND_FIRST =
      List.of(new Ranking("Q0", List.of("D0", "D1")), new Ranking("Q1", List.of("D3", "D0")));

  @Test
  void theExampleThatOtherToolsPublishComesOutAsPublished() {
    var report = EVALUATOR.evaluate(SUBJECT, TWO_QUERIES, SECOND_AND_FIRST);

    assertThat(mean(report, Measurement.MAP)).isEqualTo(0.75);
    assertThat(mean(report, Measurement.NDCG_AT_10))
        .isCloseTo(0.8154648767857288, within(ROUNDING));
    assertThat(mean(report, Measurement.MRR_AT_10)).isEqualTo(0.75);
    assertThat(mean(report, Measurement.RECALL_AT_100)).isEqualTo(1);
    assertThat(report.queries()).isEqualTo(2);
    assertThat(report.documents()).isEqualTo(4);
  }

  @Test
  void gradesCountAsPowersOfTwo() {
    // ranked 3, unjudged, 1 of judged 3, 2, 1: (7/1 + 1/2) / (7/1 + 3/log2(3) + 1/2)
    var judgments =
        List.of(new Judgment("q", "a", 3), new Judgment("q", "b", 2), new Judgment("q", "c", 1));
    var report =
        EVALUATOR.evaluate(
            SUBJECT, judgments, List.of(new Ranking("q", List.of("a", "stranger", "c"))));

    assertThat(mean(report, Measurement.NDCG_AT_10))
        .isCloseTo(7.5 / (7.5 + 3 / 1.584962500721156), within(ROUNDING));
    assertThat(mean(report, Measurement.MAP)).isCloseTo((1 + 2 / 3.0) / 3, within(ROUNDING));
    assertThat(mean(report, Measurement.RECALL_AT_100)).isCloseTo(2 / 3.0, within(ROUNDING));
  }

  @Test
  void unjudgedDocumentsAreTakenOutBeforeMeasuringUnderTheSecondPolicy() {
    var ranked = List.of(new Ranking("q", List.of("stranger", "other stranger", "right")));
    var report = EVALUATOR.evaluate(SUBJECT, List.of(new Judgment("q", "right", 3)), ranked);

    assertThat(mean(report, Measurement.MRR_AT_10)).isCloseTo(1 / 3.0, within(ROUNDING));
    assertThat(find(report.metricsJudgedOnly(), Measurement.MRR_AT_10).mean()).isEqualTo(1);
    assertThat(find(report.metricsJudgedOnly(), Measurement.NDCG_AT_10).mean()).isEqualTo(1);
  }

  @Test
  void judgedDocumentBehindTheHundredthPlaceComesForwardWhenUnjudgedOnesAreTakenOut() {
    var strangers = new ArrayList<>(IntStream.range(0, 100).mapToObj(i -> "s" + i).toList());
    strangers.add("right");
    var report =
        EVALUATOR.evaluate(
            SUBJECT, List.of(new Judgment("q", "right", 1)), List.of(new Ranking("q", strangers)));

    assertThat(mean(report, Measurement.RECALL_AT_100)).isZero();
    assertThat(mean(report, Measurement.MRR_AT_10)).isZero();
    assertThat(mean(report, Measurement.MAP)).isCloseTo(1 / 101.0, within(ROUNDING));
    assertThat(find(report.metricsJudgedOnly(), Measurement.RECALL_AT_100).mean()).isEqualTo(1);
  }

  @Test
  void queryWithoutRelevantDocumentIsCountedAndNotAveragedOver() {
    var judgments = new ArrayList<>(TWO_QUERIES);
    judgments.add(new Judgment("nobody can answer", "D0", 0));
    var report = EVALUATOR.evaluate(SUBJECT, judgments, SECOND_AND_FIRST);

    assertThat(report.unanswerable()).isEqualTo(1);
    assertThat(report.queries()).isEqualTo(2);
    assertThat(mean(report, Measurement.MAP)).isEqualTo(0.75);
  }

  @Test
  void judgedQueryThatTheSystemDidNotAnswerCountsNothing() {
    var onlyTheSecond = List.of(new Ranking("Q1", List.of("D3")));
    var report = EVALUATOR.evaluate(SUBJECT, TWO_QUERIES, onlyTheSecond);

    assertThat(report.queries()).isEqualTo(2);
    assertThat(report.metrics()).allSatisfy(m -> assertThat(m.mean()).isEqualTo(0.5));
    assertThat(report.metricsJudgedOnly()).allSatisfy(m -> assertThat(m.mean()).isEqualTo(0.5));
  }

  @Test
  void rankingOfAQueryThatNobodyJudgedIsLeftOut() {
    var more = new ArrayList<>(SECOND_AND_FIRST);
    more.add(new Ranking("nobody judged this", List.of("D0")));

    assertThat(EVALUATOR.evaluate(SUBJECT, TWO_QUERIES, more))
        .isEqualTo(EVALUATOR.evaluate(SUBJECT, TWO_QUERIES, SECOND_AND_FIRST));
  }

  @Test
  void documentTwiceInARankingIsRefusedByName() {
    var twice = List.of(new Ranking("Q0", List.of("D1", "D0", "D1")));

    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> EVALUATOR.evaluate(SUBJECT, TWO_QUERIES, twice))
        .withMessageContaining("D1")
        .withMessageContaining("Q0")
        .satisfies(e -> assertThat(e.code()).isEqualTo("ranking-duplicate-document"));
  }

  @Test
  void twoRankingsForOneQueryAreRefused() {
    var twice = List.of(new Ranking("Q0", List.of("D1")), new Ranking("Q0", List.of("D0")));

    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> EVALUATOR.evaluate(SUBJECT, TWO_QUERIES, twice))
        .satisfies(e -> assertThat(e.code()).isEqualTo("ranking-repeated"))
        .satisfies(e -> assertThat(e.value()).isEqualTo("Q0"));
  }

  @Test
  void judgmentsThatDisagreeAreRefusedAndRepeatedOnesCountOnce() {
    var repeated = new ArrayList<>(TWO_QUERIES);
    repeated.add(new Judgment("Q0", "D1", 1));
    assertThat(EVALUATOR.evaluate(SUBJECT, repeated, SECOND_AND_FIRST))
        .isEqualTo(EVALUATOR.evaluate(SUBJECT, TWO_QUERIES, SECOND_AND_FIRST));

    repeated.add(new Judgment("Q0", "D1", 3));
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> EVALUATOR.evaluate(SUBJECT, repeated, SECOND_AND_FIRST))
        .satisfies(e -> assertThat(e.code()).isEqualTo("judgment-contradiction"))
        .satisfies(e -> assertThat(e.arguments()).containsExactly("Q0", "1", "3"));
  }

  @Test
  void collectionWithoutAnyRelevantDocumentIsRefused() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(
            () -> EVALUATOR.evaluate(SUBJECT, List.of(new Judgment("q", "d", 0)), List.of()))
        .satisfies(e -> assertThat(e.code()).isEqualTo("judgments-without-relevant"));
  }

  @Test
  void everyMetricAgreesWithTheSlowOracleOnRandomRankings() {
    long seed = 20261123L;
    var random = new Random(seed);
    for (int round = 0; round < 300; round++) {
      Map<String, Integer> grades = new HashMap<>(Map.of("d0", 1 + random.nextInt(3)));
      for (int d = 1; d < 150; d++) {
        if (random.nextInt(4) == 0) {
          grades.put("d" + d, random.nextInt(4));
        }
      }
      var ranked = new ArrayList<>(IntStream.range(0, 150).mapToObj(i -> "d" + i).toList());
      Collections.shuffle(ranked, random);
      var kept = ranked.subList(0, random.nextInt(150));
      var describedAs = "seed " + seed + ", round " + round;

      agree(describedAs, Measurement.NDCG_AT_10, SlowOracle::ndcg, kept, grades);
      agree(describedAs, Measurement.MAP, SlowOracle::averagePrecision, kept, grades);
      agree(describedAs, Measurement.RECALL_AT_100, SlowOracle::recallAt100, kept, grades);
      agree(describedAs, Measurement.MRR_AT_10, SlowOracle::reciprocalRankAt10, kept, grades);
    }
  }

  private static void agree(
      String describedAs,
      String metric,
      ToDoubleBiFunction<List<String>, Map<String, Integer>> oracle,
      List<String> ranked,
      Map<String, Integer> grades) {
    var judgments =
        grades.entrySet().stream().map(g -> new Judgment("q", g.getKey(), g.getValue())).toList();
    var report = EVALUATOR.evaluate(SUBJECT, judgments, List.of(new Ranking("q", ranked)));
    var judgedOnly = ranked.stream().filter(grades::containsKey).toList();

    assertThat(mean(report, metric))
        .as("%s, %s", describedAs, metric)
        .isCloseTo(oracle.applyAsDouble(ranked, grades), within(ROUNDING));
    assertThat(find(report.metricsJudgedOnly(), metric).mean())
        .as("%s, %s, judged only", describedAs, metric)
        .isCloseTo(oracle.applyAsDouble(judgedOnly, grades), within(ROUNDING));
  }

  @Test
  void theOrderOfTheInputsChangesNothing() {
    long seed = 5L;
    var judgments = new ArrayList<>(manyJudgments(seed));
    var rankings = new ArrayList<>(manyRankings(seed));
    var before = EVALUATOR.evaluate(SUBJECT, judgments, rankings);
    Collections.shuffle(judgments, new Random(seed));
    Collections.shuffle(rankings, new Random(seed + 1));

    assertThat(EVALUATOR.evaluate(SUBJECT, judgments, rankings))
        .as("seed %d", seed)
        .isEqualTo(before);
  }

  @Test
  void sameSeedGivesTheSameIntervalAndAnotherSeedAnother() {
    var judgments = manyJudgments(3);
    var rankings = manyRankings(3);
    var report = new Evaluator(1).evaluate(SUBJECT, judgments, rankings);

    assertThat(new Evaluator(1).evaluate(SUBJECT, judgments, rankings)).isEqualTo(report);
    assertThat(new Evaluator(2).evaluate(SUBJECT, judgments, rankings)).isNotEqualTo(report);
  }

  @Test
  void intervalHoldsTheMeanAndNarrowsWithMoreQueries() {
    var few = EVALUATOR.evaluate(SUBJECT, judgmentsOf(10), rankingsOf(10));
    var many = EVALUATOR.evaluate(SUBJECT, judgmentsOf(1_000), rankingsOf(1_000));

    assertThat(few.metrics())
        .allSatisfy(m -> assertThat(m.mean()).isBetween(m.low() - ROUNDING, m.high() + ROUNDING));
    var narrow = find(many.metrics(), Measurement.MRR_AT_10);
    var wide = find(few.metrics(), Measurement.MRR_AT_10);
    assertThat(narrow.high() - narrow.low()).isPositive().isLessThan(wide.high() - wide.low());
  }

  @Test
  void intervalOfAFairCoinIsTheOneOfTheNormalLaw() {
    // 400 zeros and ones: standard error .5/20 = .025, so ±1.96 × .025 = ±.049
    var coins = IntStream.range(0, 400).mapToDouble(i -> i % 2).toArray();
    var interval = Bootstrap.of(coins, 11);

    assertThat(interval.low()).isCloseTo(0.451, within(0.008));
    assertThat(interval.high()).isCloseTo(0.549, within(0.008));
  }

  private static List<Judgment> judgmentsOf(int queries) {
    return IntStream.range(0, queries).mapToObj(q -> new Judgment("q" + q, "right", 1)).toList();
  }

  /** Every second query finds the right one first, the others second. */
  private static List<Ranking> rankingsOf(int queries) {
    return IntStream.range(0, queries)
        .mapToObj(
            q ->
                new Ranking(
                    "q" + q, q % 2 == 0 ? List.of("right", "wrong") : List.of("wrong", "right")))
        .toList();
  }

  private static List<Judgment> manyJudgments(long seed) {
    var random = new Random(seed);
    return IntStream.range(0, 400)
        .mapToObj(i -> new Judgment("q" + i % 40, "d" + i / 40, random.nextInt(4)))
        .toList();
  }

  private static List<Ranking> manyRankings(long seed) {
    var random = new Random(seed);
    return IntStream.range(0, 40)
        .mapToObj(
            q -> {
              var documents =
                  new ArrayList<>(IntStream.range(0, 20).mapToObj(d -> "d" + d).toList());
              Collections.shuffle(documents, random);
              return new Ranking("q" + q, documents);
            })
        .toList();
  }

  private static double mean(EvaluationReport report, String metric) {
    return find(report.metrics(), metric).mean();
  }

  private static Measurement find(List<Measurement> measurements, String metric) {
    return measurements.stream().filter(m -> m.metric().equals(metric)).findFirst().orElseThrow();
  }
}
