package org.patentbridge.domain.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.patentbridge.domain.offer.OfferingId;

class ExposureTest {

  private static final double ROUNDING = 1e-12;

  @Test
  void equalExposureHasGiniZero() {
    assertThat(Exposure.of(proposed(3, 3, 3, 3)).gini()).isCloseTo(0, within(ROUNDING));
    assertThat(Exposure.of(proposed(7)).gini()).isCloseTo(0, within(ROUNDING));
  }

  @Test
  void knownExamplesHaveTheirKnownGini() {
    // mean absolute difference over twice the mean: (1,2,3) → 8/9 / 4 = 2/9; (1,1,1,7) → .45
    assertThat(Exposure.of(proposed(1, 2, 3)).gini()).isCloseTo(2 / 9.0, within(ROUNDING));
    assertThat(Exposure.of(proposed(7, 1, 1, 1)).gini()).isCloseTo(0.45, within(ROUNDING));
  }

  @Test
  void giniIsTheMeanDifferenceOverTwiceTheMean() {
    long seed = 8L;
    var random = new Random(seed);
    for (int round = 0; round < 50; round++) {
      int[] counts = random.ints(1 + random.nextInt(30), 1, 12).toArray();
      assertThat(Exposure.of(proposed(counts)).gini())
          .as("seed %d, round %d", seed, round)
          .isCloseTo(slowGini(counts), within(1e-9));
    }
  }

  private static double slowGini(int[] counts) {
    double differences = 0;
    double sum = 0;
    for (int a : counts) {
      sum += a;
      for (int b : counts) {
        differences += Math.abs(a - b);
      }
    }
    return differences / (2 * counts.length * sum);
  }

  @Test
  void topTenthIsTheMostProposedTenthRoundedUp() {
    assertThat(Exposure.of(proposed(1, 9)).topTenthShare()).isCloseTo(0.9, within(ROUNDING));
    for (int tens = 1; tens <= 100; tens++) {
      var counts = new int[tens * 10];
      java.util.Arrays.fill(counts, 1);
      assertThat(Exposure.of(proposed(counts)).topTenthShare())
          .as("%d offerings", counts.length)
          .isCloseTo(0.1, within(ROUNDING));
    }
  }

  @Test
  void nothingProposedIsNoExposure() {
    assertThat(Exposure.of(List.of())).isEqualTo(new Exposure(0, 0, 0));
  }

  /** As many different offerings as there are counts, each proposed so often, in mixed order. */
  private static List<OfferingId> proposed(int... counts) {
    var all = new ArrayList<OfferingId>();
    for (int i = 0; i < counts.length; i++) {
      all.addAll(Collections.nCopies(counts[i], new OfferingId(OfferingId.Kind.PATENT, "CN" + i)));
    }
    Collections.shuffle(all, new Random(1));
    return all;
  }
}
