package org.patentbridge.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.patentbridge.domain.access.Accounts;
import org.patentbridge.domain.alert.AlertDigests;
import org.patentbridge.domain.provenance.ChangeLog;
import org.patentbridge.standing.Measuring;

/** Nobody misses an alert and nobody gets one twice, however often the process dies. */
@QuarkusTest
class KilledMatchingTest {

  private static final System.Logger LOG = System.getLogger(KilledMatchingTest.class.getName());
  private static final int LONG = 100_000;

  @Inject Engine engine;
  @Inject StandingDesk desk;
  @Inject ChangeLog changes;
  @Inject Measuring measuring;
  @Inject Accounts accounts;
  @Inject AlertDigests digests;
  @Inject KeepJob keep;
  @Inject FollowNeed follow;
  @Inject ChangeStandingNeed change;
  @Inject EmptyStanding database;

  @Test
  void aThousandDocumentsWithRandomKillsGiveEachAlertOnce() {
    run(1_500, Long.getLong("seed", 20_261_124), 120);
  }

  @Test
  @Tag("torture")
  void aHundredThousandDocumentsWithRandomKillsGiveEachAlertOnce() {
    run(LONG, Long.getLong("seed", System.nanoTime()), 1_500);
  }

  private void run(int events, long seed, int batch) {
    database.make();
    var parts =
        new KilledMatching.Parts(
            engine, desk, changes, measuring, accounts, digests, keep, follow, change);
    var outcome = new KilledMatching(parts, seed, batch).run(events);
    LOG.log(
        System.Logger.Level.INFO, "standing needs: seed {0}, {1}", String.valueOf(seed), outcome);
    assertThat(outcome.missed()).as("missed, seed %d", seed).isZero();
    assertThat(outcome.doubled()).as("doubled, seed %d", seed).isZero();
    assertThat(outcome.events()).isEqualTo(events);
    assertThat(outcome.kills()).as("seed %d", seed).isGreaterThan(events / 500);
    assertThat(outcome.alerts()).as("seed %d", seed).isGreaterThan(events / 10);
  }
}
