package org.patentbridge.domain.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.patentbridge.domain.chain.ChainId;
import org.patentbridge.domain.event.EventId;
import org.patentbridge.domain.match.Pairing;
import org.patentbridge.domain.match.SeekerId;
import org.patentbridge.domain.offer.OfferingId;
import org.patentbridge.domain.organization.OrganizationId;
import org.patentbridge.domain.organization.RegionCode;
import org.patentbridge.domain.patent.IntentMode;
import org.patentbridge.domain.problem.InvalidValueException;

class FunnelTest {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
  private static final List<String> REGIONS = List.of("320500", "320100", "310000", "110000");

  @Test
  void everyColumnAddsUpToTheLedgerWhateverTheGroups() {
    long seed = Long.getLong("seed", 20261123);
    var random = new Random(seed);
    for (int round = 0; round < 300; round++) {
      var ledger = ledger(random);
      var rungs = Ladder.rungsOf(ledger);
      for (FunnelBy by : FunnelBy.values()) {
        var funnel = Funnel.of(by, ledger);
        var where = "seed " + seed + ", round " + round + ", by " + by;
        assertThat(sum(funnel, Funnel.Row::pairings)).as(where).isEqualTo(ledger.size());
        for (OutcomeStep step : OutcomeStep.values()) {
          int entered = (int) rungs.stream().filter(r -> r.step() == step).count();
          assertThat(sum(funnel, r -> r.reached(step))).as(where + " " + step).isEqualTo(entered);
          assertThat(funnel.total().reached(step)).as(where + " " + step).isEqualTo(entered);
          assertThat(sum(funnel, r -> r.highest(step)))
              .as(where + " " + step)
              .isEqualTo(funnel.total().highest(step));
        }
        for (var row : funnel.rows()) {
          assertThat(row.highest().values().stream().mapToInt(Integer::intValue).sum())
              .as(where)
              .isEqualTo(row.pairings());
        }
      }
    }
  }

  @Test
  void guardedFunnelTellsNoNumberBelowFiveAndNoDifferenceThatGivesOneAway() {
    var random = new Random(7);
    for (int round = 0; round < 300; round++) {
      var ledger = ledger(random);
      for (FunnelBy by : FunnelBy.values()) {
        var guarded = Funnel.of(by, ledger).guard();
        var rows = new ArrayList<>(guarded.rows());
        rows.add(guarded.total());
        for (var row : rows) {
          assertThat(row.pairings() % Funnel.SMALLEST).isZero();
          assertThat(row.reached().values()).allMatch(n -> n > 0 && n % Funnel.SMALLEST == 0);
          assertThat(row.highest().values()).allMatch(n -> n > 0 && n % Funnel.SMALLEST == 0);
        }
        assertThat(guarded.rows()).allMatch(row -> row.pairings() >= Funnel.SMALLEST);
        assertThat(guarded.deals())
            .allMatch(d -> d.count() % Funnel.SMALLEST == 0 && d.before() % Funnel.SMALLEST == 0)
            .allMatch(d -> d.count() + d.before() > 0);
      }
    }
  }

  @Test
  void oneSignedContractLeavesNoTraceInAGuardedFunnel() {
    List<Ladder> ledger = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      ledger.add(
          ladder(i, List.of(Rung.implied(OutcomeStep.RECOMMENDED, DAY, Rung.Basis.PUBLICATION))));
    }
    for (FunnelBy by : FunnelBy.values()) {
      var before = Funnel.of(by, ledger).guard();
      List<Ladder> signed = new ArrayList<>(ledger);
      signed.set(
          3,
          ladder(
              3,
              List.of(
                  Rung.implied(OutcomeStep.RECOMMENDED, DAY, Rung.Basis.PUBLICATION),
                  new Rung(
                      OutcomeStep.CONTRACT, DAY, Rung.Basis.STATED, IntentMode.LICENCE, null))));
      var after = Funnel.of(by, signed).guard();
      assertThat(after.deals()).isEqualTo(before.deals());
      assertThat(after.total().reached()).isEqualTo(before.total().reached());
      assertThat(after.rows().stream().map(Funnel.Row::reached))
          .isEqualTo(before.rows().stream().map(Funnel.Row::reached).toList());
    }
  }

  @Test
  void dealsOfAHalfYearAreToldWithTheirChangeAgainstTheYearBefore() {
    List<Ladder> ledger = new ArrayList<>();
    for (int i = 0; i < 9; i++) {
      ledger.add(signed(i, LocalDate.of(2023, 6, 30), IntentMode.LICENCE));
    }
    for (int i = 10; i < 21; i++) {
      ledger.add(signed(i, LocalDate.of(2024, 1, 1), IntentMode.TRANSFER));
    }
    ledger.add(signed(30, LocalDate.of(2024, 2, 1), IntentMode.CONSULTING));

    var deals = Funnel.of(FunnelBy.EVENT, ledger).deals();

    assertThat(deals.getLast().half()).hasToString("2024H1");
    assertThat(deals.getLast().count()).isEqualTo(11);
    assertThat(deals.getLast().change()).isNotNull().isCloseTo(0.222, within(0.001));
    assertThat(deals.getFirst().change()).isNull();
  }

  @Test
  void stepIsCountedOnceOnTheDayOnWhichItWasFirstReached() {
    var ladder =
        ladder(
            1,
            List.of(
                Rung.implied(OutcomeStep.MET, DAY, Rung.Basis.MEETING),
                Rung.implied(OutcomeStep.WISHED, DAY, Rung.Basis.WISH),
                Rung.implied(OutcomeStep.WISHED, DAY.minusDays(3), Rung.Basis.CONFIRMATION)));

    assertThat(ladder.rungs()).hasSize(2);
    assertThat(ladder.first().on()).isEqualTo(DAY.minusDays(3));
    assertThat(ladder.highest().step()).isEqualTo(OutcomeStep.MET);
  }

  @Test
  void contractNeedsItsWayAndNothingBelowHasOne() {
    assertThatThrownBy(
            () ->
                new Outcome(
                    new EventId("an-event"), pairing(1), OutcomeStep.CONTRACT, DAY, null, null))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("contract-mode");
    assertThatThrownBy(
            () ->
                new Outcome(
                    new EventId("an-event"),
                    pairing(1),
                    OutcomeStep.MET,
                    DAY,
                    IntentMode.LICENCE,
                    null))
        .hasMessageContaining("outcome-deal");
  }

  private static int sum(Funnel funnel, java.util.function.ToIntFunction<Funnel.Row> count) {
    return funnel.rows().stream().mapToInt(count).sum();
  }

  private static Collection<Ladder> ledger(Random random) {
    List<Ladder> ledger = new ArrayList<>();
    int size = random.nextInt(60);
    for (int i = 0; i < size; i++) {
      List<Rung> rungs = new ArrayList<>();
      int steps = 1 + random.nextInt(6);
      for (int s = 0; s < steps; s++) {
        rungs.add(rung(random));
      }
      ledger.add(
          new Ladder(
              new Ladder.Place(
                  new EventId("event-" + random.nextInt(4)),
                  "programme-" + random.nextInt(3),
                  maybe(random) ? null : new ChainId("chain-" + random.nextInt(3)),
                  maybe(random)
                      ? null
                      : new RegionCode(REGIONS.get(random.nextInt(REGIONS.size()))),
                  new OrganizationId("holder:" + random.nextInt(9))),
              pairing(i),
              rungs));
    }
    return ledger;
  }

  private static boolean maybe(Random random) {
    return random.nextInt(4) == 0;
  }

  private static Rung rung(Random random) {
    var step = OutcomeStep.values()[random.nextInt(OutcomeStep.values().length)];
    var basis = Rung.Basis.values()[random.nextInt(Rung.Basis.values().length)];
    @Nullable IntentMode mode =
        step == OutcomeStep.CONTRACT
            ? IntentMode.values()[random.nextInt(IntentMode.values().length)]
            : null;
    return new Rung(step, DAY.plusDays(random.nextInt(900)), basis, mode, null);
  }

  private static Ladder signed(int number, LocalDate on, IntentMode mode) {
    return ladder(
        number, List.of(new Rung(OutcomeStep.CONTRACT, on, Rung.Basis.STATED, mode, null)));
  }

  private static Ladder ladder(int number, List<Rung> rungs) {
    var place =
        new Ladder.Place(
            new EventId("an-event"), "custom", null, null, new OrganizationId("holder:1"));
    return new Ladder(place, pairing(number), rungs);
  }

  private static Pairing pairing(int number) {
    return new Pairing(SeekerId.parse("need:N-" + number), OfferingId.parse("patent:CN107123456B"));
  }
}
