package org.patentbridge.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** Rate and remaining time follow from what was done and how long it took. */
class ProgressMeterTest {

  private final AtomicLong now = new AtomicLong(77);
  private final ProgressMeter meter = new ProgressMeter(now::get);

  private void pass(int seconds) {
    now.addAndGet(Duration.ofSeconds(seconds).toNanos());
  }

  @Test
  void stepsOfAKnownTotalTellTheRemainingTime() {
    meter.phase("phase.index", 1_000);
    pass(10);
    meter.step(250);

    var state = meter.state();

    assertThat(state.perSecond()).isEqualTo(25, within(1e-9));
    assertThat(state.share()).isEqualTo(0.25);
    assertThat(state.remaining()).isEqualTo(Duration.ofSeconds(30));
  }

  @Test
  void bytesOfTheInputTellItWhereTheNumberOfRecordsIsUnknown() {
    meter.phase("phase.import", -1);
    pass(20);
    meter.step(800);
    meter.input(400, 500);

    var state = meter.state();

    assertThat(state.perSecond()).isEqualTo(40, within(1e-9));
    assertThat(state.remaining()).isEqualTo(Duration.ofSeconds(5));
  }

  @Test
  void nobodyCanTellAtOnceOrWithoutAnEnd() {
    meter.phase("phase.import", -1);
    pass(20);
    meter.step(800);
    assertThat(meter.state().remaining()).isNull();
    assertThat(meter.state().share()).isNegative();

    meter.phase("phase.index", 1_000);
    meter.step(500);
    assertThat(meter.state().remaining()).isNull();
  }

  @Test
  void newPhaseBeginsFromNothing() {
    meter.phase("phase.import", -1);
    pass(20);
    meter.step(800);
    meter.input(400, 500);

    meter.phase("phase.index", 10);

    var fresh = new ProgressMeter.State("phase.index", 0, 10, 0, 0, Duration.ZERO, 0, null);
    assertThat(meter.state()).isEqualTo(fresh);
  }
}
