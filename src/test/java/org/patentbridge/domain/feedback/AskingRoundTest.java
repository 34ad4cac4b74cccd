package org.patentbridge.domain.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class AskingRoundTest {

  private static final LocalDate EVENT = LocalDate.of(2026, 12, 1);

  @Test
  void nobodyIsAskedBeforeTheEventAndTheLatestRoundHolds() {
    assertThat(AskingRound.on(EVENT.minusDays(1), EVENT)).isEmpty();
    assertThat(AskingRound.on(EVENT, EVENT)).contains(AskingRound.ON_THE_DAY);
    assertThat(AskingRound.on(EVENT.plusDays(13), EVENT)).contains(AskingRound.ON_THE_DAY);
    assertThat(AskingRound.on(EVENT.plusDays(14), EVENT)).contains(AskingRound.AFTER_TWO_WEEKS);
    assertThat(AskingRound.on(EVENT.plusDays(179), EVENT)).contains(AskingRound.AFTER_A_QUARTER);
    assertThat(AskingRound.on(EVENT.plusDays(900), EVENT)).contains(AskingRound.AFTER_HALF_A_YEAR);
  }
}
