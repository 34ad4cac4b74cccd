package org.patentbridge.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.patentbridge.domain.evaluation.Comparison;
import org.patentbridge.domain.evaluation.Judgment;
import org.patentbridge.domain.evaluation.Measurement;
import org.patentbridge.domain.evaluation.Ranking;

class ComparisonTest {

  private static final int QUERIES = 40;
  private static final List<Judgment> JUDGMENTS =
      IntStream.range(0, QUERIES).mapToObj(q -> new Judgment("q" + q, "right", 1)).toList();
  private static final List<Ranking> SECOND_PLACE = answers(List.of("wrong", "right"));
  private static final List<Ranking> FIRST_PLACE = answers(List.of("right", "wrong"));

  @Test
  void systemThatIsBetterEverywhereIsBetterBeyondLuck() {
    var comparison = mrr(SECOND_PLACE, FIRST_PLACE);

    assertThat(comparison.first()).isEqualTo(0.5);
    assertThat(comparison.second()).isEqualTo(1);
    assertThat(comparison.difference()).isEqualTo(0.5);
    assertThat(comparison.low()).isEqualTo(0.5);
    assertThat(comparison.high()).isEqualTo(0.5);
    assertThat(comparison.p()).isLessThan(0.001);
    assertThat(comparison.queries()).isEqualTo(QUERIES);
  }

  @Test
  void systemComparedWithItselfDiffersByNothing() {
    assertThat(compare(SECOND_PLACE, SECOND_PLACE))
        .hasSize(4)
        .allSatisfy(
            c -> {
              assertThat(c.difference()).isZero();
              assertThat(c.p()).isEqualTo(1);
            });
  }

  @Test
  void swappingTheSystemsTurnsTheSignAndKeepsTheChance() {
    var there = mrr(SECOND_PLACE, FIRST_PLACE);
    var back = mrr(FIRST_PLACE, SECOND_PLACE);

    assertThat(back.difference()).isEqualTo(-there.difference());
    assertThat(back.p()).isEqualTo(there.p());
  }

  @Test
  void tossedCoinsComeCloseToAllCoinsCounted() {
    long seed = 99L;
    var random = new Random(seed);
    for (int round = 0; round < 5; round++) {
      var differences = random.doubles(12, -0.3, 0.5).toArray();

      assertThat(RandomizationTest.p(differences, seed + round))
          .as("seed %d, round %d", seed, round)
          .isCloseTo(exact(differences), within(0.02));
    }
  }

  /** All 2^n ways in which the signs could have fallen. */
  private static double exact(double[] differences) {
    double observed = Math.abs(Arrays.stream(differences).sum());
    int asFar = 0;
    int ways = 1 << differences.length;
    for (int way = 0; way < ways; way++) {
      double sum = 0;
      for (int i = 0; i < differences.length; i++) {
        sum += (way >> i & 1) == 0 ? differences[i] : -differences[i];
      }
      asFar += Math.abs(sum) >= observed - 1e-9 ? 1 : 0;
    }
    return asFar / (double) ways;
  }

  private static Comparison mrr(List<Ranking> first, List<Ranking> second) {
    return compare(first, second).stream()
        .filter(c -> c.metric().equals(Measurement.MRR_AT_10))
        .findFirst()
        .orElseThrow();
  }

  private static List<Comparison> compare(List<Ranking> first, List<Ranking> second) {
    return new Evaluator(3)
        .compare(JUDGMENTS, first, second, UnjudgedDocuments.COUNT_AS_IRRELEVANT);
  }

  private static List<Ranking> answers(List<String> documents) {
    return IntStream.range(0, QUERIES).mapToObj(q -> new Ranking("q" + q, documents)).toList();
  }
}
