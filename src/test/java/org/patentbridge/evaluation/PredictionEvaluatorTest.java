package org.patentbridge.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.patentbridge.evaluation.PredictionEvaluator.Answered;

class PredictionEvaluatorTest {

  private static FoundPlaces found(int answers, Integer... places) {
    return new FoundPlaces(answers, List.of(places));
  }

  @Test
  void recallCountsTheFirstTwentyAndTheRankOfTheFirstDecides() {
    assertThat(found(4, 2, 20, 21).recall()).isEqualTo(0.5);
    assertThat(found(4, 2, 20, 21).reciprocalRank()).isEqualTo(0.5);
    assertThat(found(1, 1000).reciprocalRank()).isEqualTo(0.001);
    assertThat(found(1, 1001).reciprocalRank()).isZero();
    assertThat(found(3).recall()).isZero();
    assertThatThrownBy(() -> found(0)).hasMessageContaining("0 answers");
    assertThatThrownBy(() -> found(1, 1, 2)).hasMessageContaining("2 places");
  }

  @Test
  void modelIsComparedWithTheBestOfTheOthersByEachMetric() {
    var model = new Answered("model", List.of(found(1, 1), found(2, 4, 30)));
    var wide = new Answered("wide", List.of(found(1, 20), found(2, 15, 20)));
    var sharp = new Answered("sharp", List.of(found(1, 2), found(2)));

    var report = new PredictionEvaluator(1).evaluate(model, List.of(wide, sharp));

    assertThat(report.queries()).isEqualTo(2);
    assertThat(report.answers()).isEqualTo(3);
    assertThat(report.reachable()).isEqualTo(3);
    assertThat(report.ratios().getFirst().against()).isEqualTo("wide");
    assertThat(report.ratios().getFirst().ratio()).isEqualTo(0.75, within(1e-12));
    assertThat(report.ratios().getLast().against()).isEqualTo("sharp");
    assertThat(report.ratios().getLast().ratio()).isEqualTo(0.625 / 0.25, within(1e-12));
  }

  @Test
  void intervalHoldsTheRatioAndTheSeedDecidesIt() {
    var luck = new Random(2);
    List<FoundPlaces> good = new ArrayList<>();
    List<FoundPlaces> bad = new ArrayList<>();
    for (int i = 0; i < 400; i++) {
      good.add(found(1, 1 + luck.nextInt(30)));
      bad.add(found(1, 1 + luck.nextInt(60)));
    }
    var model = new Answered("model", good);
    var others = List.of(new Answered("other", bad));

    var report = new PredictionEvaluator(4).evaluate(model, others);

    assertThat(report.ratios())
        .allSatisfy(r -> assertThat(r.ratio()).isStrictlyBetween(r.low(), r.high()))
        .allSatisfy(r -> assertThat(r.low()).isGreaterThan(1));
    assertThat(new PredictionEvaluator(4).evaluate(model, others)).isEqualTo(report);
    assertThat(new PredictionEvaluator(5).evaluate(model, others)).isNotEqualTo(report);
  }

  @Test
  void systemsThatAnsweredOtherQueriesAreNotCompared() {
    var one = new Answered("one", List.of(found(1, 1)));
    var two = new Answered("two", List.of(found(1, 1), found(1, 2)));
    var judge = new PredictionEvaluator(1);
    assertThatThrownBy(() -> judge.evaluate(one, List.of(two))).hasMessageContaining("different");
    assertThatThrownBy(() -> judge.evaluate(one, List.of())).hasMessageContaining("compare");
  }
}
