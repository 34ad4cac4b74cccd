package org.patentbridge.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.patentbridge.domain.access.WorkspaceId;
import org.patentbridge.domain.access.WorkspaceScope;
import org.patentbridge.domain.event.EventId;
import org.patentbridge.domain.match.Pairing;
import org.patentbridge.domain.match.SeekerId;
import org.patentbridge.domain.offer.OfferingId;
import org.patentbridge.domain.outcome.Outcome;
import org.patentbridge.domain.outcome.OutcomeStep;
import org.patentbridge.domain.outcome.Outcomes;
import org.patentbridge.domain.patent.IntentMode;
import org.patentbridge.domain.quantity.Money;
import org.patentbridge.domain.series.OfferingState;
import org.patentbridge.domain.tier.Tier;
import org.patentbridge.domain.tier.TierChange;
import org.patentbridge.domain.tier.TierLog;

/** What every keeper of outcomes, and every log of tiers, does. */
public abstract class OutcomesContract {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
  private static final Instant MORNING = Instant.parse("2026-11-24T01:00:00.123Z");
  private static final OfferingId OFFERING = OfferingId.parse("patent:CN107123456B");

  protected abstract Outcomes outcomes();

  protected abstract TierLog tiers();

  protected abstract Transactions transactions();

  private void run(Runnable work) {
    Supplier<Boolean> done =
        () -> {
          work.run();
          return true;
        };
    transactions().get(done);
  }

  private static Outcome contract(String need, Money amount) {
    return new Outcome(
        new EventId("spring-stop"),
        new Pairing(SeekerId.parse("need:" + need), OFFERING),
        OutcomeStep.CONTRACT,
        DAY,
        IntentMode.LICENCE,
        amount);
  }

  @Test
  void laterStatementOnTheSameStepTakesThePlaceOfTheEarlier() {
    run(() -> outcomes().save(contract("N-2", Money.wan("10"))));
    run(() -> outcomes().save(contract("N-1", Money.wan("20"))));
    run(() -> outcomes().save(contract("N-2", Money.wan("30"))));
    assertThat(outcomes().list())
        .containsExactly(contract("N-1", Money.wan("20")), contract("N-2", Money.wan("30")));
  }

  @Test
  void statementIsTakenBackInItsWorkspaceAlone() {
    run(() -> outcomes().save(contract("N-1", Money.wan("10"))));
    WorkspaceScope.in(
        new WorkspaceId("beta"),
        () -> {
          assertThat(outcomes().list()).isEmpty();
          run(() -> outcomes().remove(contract("N-1", Money.wan("10"))));
          return true;
        });
    assertThat(outcomes().list()).hasSize(1);
    run(() -> outcomes().remove(contract("N-1", Money.wan("99"))));
    assertThat(outcomes().list()).as("by what it is about").isEmpty();
  }

  private static TierChange change(Tier to, Instant at) {
    return new TierChange(
        OFFERING, Tier.STANDARD, to, at, "too-early", "because", 3, OfferingState.UNKNOWN);
  }

  @Test
  void changesOfTierAreListedOldestFirstAndKeptOnce() {
    var first = change(Tier.CULTIVATION, MORNING);
    var second = change(Tier.SHELVED, MORNING.plusMillis(1));
    run(() -> tiers().add(List.of(second)));
    run(() -> tiers().add(List.of(first, second)));
    assertThat(tiers().list()).containsExactly(first, second);
    WorkspaceScope.in(
        new WorkspaceId("beta"),
        () -> {
          assertThat(tiers().list()).isEmpty();
          return true;
        });
  }
}
