package org.patentbridge.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.patentbridge.domain.lease.Lease;
import org.patentbridge.domain.lease.Leases;

/** What every keeper of leases does. */
public abstract class LeasesContract {

  private static final Instant NOON = Instant.parse("2026-11-24T04:00:00Z");
  private static final Duration LENGTH = Duration.ofMinutes(10);
  private static final String JOB = "letters";

  protected abstract Leases leases();

  protected abstract Transactions transactions();

  private boolean take(String holder, Instant now) {
    return transactions().get(() -> leases().take(new Lease(JOB, holder, now.plus(LENGTH)), now));
  }

  private void giveBack(String holder) {
    transactions()
        .get(
            () -> {
              leases().giveBack(JOB, holder);
              return true;
            });
  }

  @Test
  void oneProcessHoldsAJobUntilItsTimeIsOver() {
    assertThat(take("first", NOON)).isTrue();
    assertThat(take("second", NOON.plus(LENGTH).minusMillis(1))).isFalse();
    assertThat(take("second", NOON.plus(LENGTH))).isTrue();
    assertThat(leases().find(JOB)).get().extracting(Lease::holder).isEqualTo("second");
    assertThat(leases().find("another-job")).isEmpty();
  }

  @Test
  void holderProlongsItAndOthersWaitForLonger() {
    assertThat(take("first", NOON)).isTrue();
    assertThat(take("first", NOON.plusSeconds(300))).isTrue();
    assertThat(take("second", NOON.plus(LENGTH))).isFalse();
  }

  @Test
  void onlyTheHolderGivesItBack() {
    take("first", NOON);
    giveBack("second");
    assertThat(take("second", NOON)).isFalse();
    giveBack("first");
    assertThat(take("second", NOON)).isTrue();
  }

  @Test
  void ofManyThatComeAtOnceOneGetsIt() throws InterruptedException, ExecutionException {
    List<Callable<Boolean>> all = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      var holder = "process-" + i;
      all.add(() -> take(holder, NOON));
    }
    int taken = 0;
    try (var pool = Executors.newFixedThreadPool(all.size())) {
      for (var outcome : pool.invokeAll(all)) {
        taken += outcome.get() ? 1 : 0;
      }
    }
    assertThat(taken).isEqualTo(1);
  }

  @Test
  void nothingIsTakenOutsideATransaction() {
    assertThatThrownBy(() -> leases().take(new Lease(JOB, "first", NOON), NOON))
        .isInstanceOf(IllegalStateException.class);
  }
}
