package org.patentbridge.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.patentbridge.domain.feedback.Feedback.Intention;
import org.patentbridge.domain.feedback.Feedback.Prospect;
import org.patentbridge.domain.feedback.Feedback.ReasonCode;
import org.patentbridge.domain.feedback.Verdict;

@Execution(ExecutionMode.CONCURRENT)
class WeightLearnerTest {

  /** As the shipped profile weighs: text, class, elements, maturity, terms, region. */
  private static final Weights IN_FORCE = new Weights(List.of(50, 14, 10, 8, 8, 10));

  private static final int NEEDS = 120;
  private static final int LISTED = 10;
  private static final int RETRIEVED = 30;

  @Test
  void yearOfAnswersIsLearnedFromAndTheGainIsAboveZeroOnNeedsHeldBack() {
    var proposal = new WeightLearner(7).propose(IN_FORCE, year(20261123, true));

    assertThat(proposal.proposed()).isTrue();
    assertThat(proposal.low()).isPositive();
    assertThat(proposal.gain()).isBetween(proposal.low(), proposal.high());
    assertThat(proposal.after()).isNotEqualTo(IN_FORCE);
    assertThat(sum(proposal.after())).isEqualTo(sum(IN_FORCE));
    assertThat(proposal.after().points().get(3)).as("maturity decides").isGreaterThan(8);
    assertThat(
            String.format(
                "%d needs, nDCG@10 %.3f, gain %.3f [%.3f, %.3f], points %s",
                proposal.needs(),
                proposal.held(),
                proposal.gain(),
                proposal.low(),
                proposal.high(),
                proposal.after().points()))
        .as("what the simulated year is worth")
        .isNotEmpty()
        .satisfies(told -> java.util.logging.Logger.getLogger("learning").info(told));
  }

  /** Luck alone may do it once in a hundred years; four times would be more than luck. */
  @Test
  void nothingIsProposedInYearsWithoutAnySignal() {
    int proposed = 0;
    for (int year = 0; year < 100; year++) {
      var proposal = new WeightLearner(7).propose(IN_FORCE, year(1000 + year, false));
      if (proposal.proposed()) {
        proposed++;
      } else {
        assertThat(proposal.after()).isEqualTo(IN_FORCE);
      }
    }
    assertThat(proposed).as("of 100 control years").isLessThan(4);
  }

  @Test
  void noFeatureFallsBelowHalfOrRisesAboveTwiceItsPoints() {
    var proposal = new WeightLearner(7).propose(IN_FORCE, year(20261123, true));
    for (int f = 0; f < IN_FORCE.points().size(); f++) {
      int before = IN_FORCE.points().get(f);
      assertThat(proposal.after().points().get(f)).isBetween(before / 2, 2 * before);
    }
  }

  @Test
  void fewAnswersChangeNothing() {
    var some = year(5, true).stream().filter(r -> r.query().compareTo("need:020") < 0).toList();
    assertThat(new WeightLearner(7).propose(IN_FORCE, some).proposed()).isFalse();
  }

  @Test
  void orderOfTheRowsDoesNotMatter() {
    var rows = new ArrayList<>(year(3, true));
    var first = new WeightLearner(1).propose(IN_FORCE, rows);
    Collections.shuffle(rows, new Random(9));
    assertThat(new WeightLearner(1).propose(IN_FORCE, rows)).isEqualTo(first);
  }

  @Test
  void ndcgIsOneForTheBestOrderAndLessForAWorseOne() {
    var good = new JudgedRow("q", "q", "a", List.of(1.0, 0.0), 3);
    var bad = new JudgedRow("q", "q", "b", List.of(0.0, 1.0), 0);
    assertThat(WeightLearner.ndcg(new Weights(List.of(60, 40)), List.of(good, bad))).isEqualTo(1);
    assertThat(WeightLearner.ndcg(new Weights(List.of(40, 60)), List.of(good, bad)))
        .isCloseTo(0.631, within(0.001));
  }

  @Test
  void answersThatSayNothingOnTheFitAreNoJudgments() {
    assertThat(grade(Prospect.CANNOT_SAY, null, null)).isEmpty();
    assertThat(grade(Prospect.CANNOT_SAY, ReasonCode.PRICE, null)).isEmpty();
    assertThat(grade(Prospect.CANNOT_SAY, ReasonCode.NOT_OUR_FOCUS, null)).hasValue(0);
    assertThat(grade(Prospect.FAIR, ReasonCode.TOO_EARLY, null)).hasValue(1);
    assertThat(grade(Prospect.FAIR, null, Intention.TEST)).hasValue(2);
    assertThat(grade(Prospect.CANNOT_SAY, null, Intention.LICENCE)).hasValue(3);
  }

  private static OptionalInt grade(
      Prospect prospect,
      @org.jspecify.annotations.Nullable ReasonCode reason,
      @org.jspecify.annotations.Nullable Intention intention) {
    return Grades.of(
        new Verdict(
            prospect,
            reason == null ? Set.of() : Set.of(reason),
            "",
            intention == null ? Set.of() : Set.of(intention)));
  }

  /**
   * Rows of a year: of each need the ten that the weights in force put first. A company looks at a
   * row the less the lower it stands, and decides by thresholds: text that speaks of it
   * <em>and</em> enough maturity; it refuses what is far off. No sum of parts has this form.
   * Without signal the answers are drawn blindly.
   */
  private static List<JudgedRow> year(long seed, boolean signal) {
    var random = new Random(seed);
    List<JudgedRow> rows = new ArrayList<>();
    for (int need = 0; need < NEEDS; need++) {
      var query = String.format("need:%03d", need);
      List<JudgedRow> retrieved = new ArrayList<>();
      for (int d = 0; d < RETRIEVED; d++) {
        List<Double> values = new ArrayList<>();
        for (int f = 0; f < IN_FORCE.points().size(); f++) {
          values.add(random.nextDouble());
        }
        retrieved.add(new JudgedRow(query, query, String.format("patent:%03d", d), values, 0));
      }
      retrieved.sort(Comparator.comparingDouble(WeightLearnerTest::score).reversed());
      for (int rank = 0; rank < LISTED; rank++) {
        var row = retrieved.get(rank);
        boolean looks = random.nextDouble() < 1 / Math.pow(rank + 1, 0.3);
        int said = signal ? said(row, random) : random.nextInt(4);
        if (looks) {
          rows.add(new JudgedRow(query, query, row.document(), row.values(), said));
        }
      }
    }
    return rows;
  }

  private static double score(JudgedRow row) {
    double score = 0;
    for (int f = 0; f < row.values().size(); f++) {
      score += IN_FORCE.points().get(f) * row.values().get(f);
    }
    return score;
  }

  private static int said(JudgedRow row, Random random) {
    double text = row.values().get(0);
    double maturity = row.values().get(3);
    if (random.nextDouble() < 0.1) {
      return random.nextInt(4);
    }
    if (text > 0.4 && maturity > 0.6) {
      return 3;
    }
    return maturity > 0.35 ? 1 : 0;
  }

  private static int sum(Weights weights) {
    return weights.points().stream().mapToInt(Integer::intValue).sum();
  }
}
