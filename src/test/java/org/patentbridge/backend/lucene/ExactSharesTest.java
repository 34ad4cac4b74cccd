package org.patentbridge.backend.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ExactSharesTest {

  @Test
  void sharesAddUpBitByBitFromEitherEnd() {
    for (long seed = 1; seed <= 2_000; seed++) {
      var random = new Random(seed);
      var shares = random.doubles(1 + random.nextInt(80)).map(d -> d * d * d).toArray();
      double whole = Arrays.stream(shares).sum() * (1 + 1e-13 * random.nextGaussian());
      var exact = ExactShares.of(whole, shares);
      double up = 0;
      double down = 0;
      for (int i = 0; i < exact.length; i++) {
        up += exact[i];
        down += exact[exact.length - 1 - i];
        assertThat(exact[i]).as("seed %d", seed).isCloseTo(shares[i], within(1e-11));
      }
      assertThat(up).as("seed %d", seed).isEqualTo(whole);
      assertThat(down).as("seed %d", seed).isEqualTo(whole);
    }
  }

  @Test
  void partsThatDoNotMakeTheWholeAreNotGlossedOver() {
    assertThatThrownBy(() -> ExactShares.of(0.5, new double[] {0.1, 0.2}))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("0.5");
  }

  @Test
  void nothingIsSharedAsNothing() {
    assertThat(ExactShares.of(0, new double[0])).isEmpty();
  }
}
