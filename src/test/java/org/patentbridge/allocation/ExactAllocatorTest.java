package org.patentbridge.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.patentbridge.bench.ZipfEvent;
import org.patentbridge.domain.event.Limits;
import org.patentbridge.domain.match.Pairing;
import org.patentbridge.domain.match.ScoredPairing;
import org.patentbridge.domain.message.Reason;
import org.patentbridge.domain.organization.OrganizationId;
import org.patentbridge.domain.quantity.Points;

class ExactAllocatorTest {

  private static final long SEED = Long.getLong("seed", 20261123L);

  private final Allocator allocator = new ExactAllocator();

  @Test
  void bannedPairIsOnNoListHoweverGood() {
    var fair =
        twoCompanies()
            .pairing("battery-maker", "P1", "tsinghua", 90_000)
            .pairing("battery-maker", "P2", "tsinghua", 10_000)
            .ban("battery-maker", "P1");
    assertThat(rows(fair.problem())).containsExactly("battery-maker P2");
  }

  @Test
  void pinUnderABanIsNamed() {
    var fair =
        twoCompanies()
            .pairing("battery-maker", "P1", "tsinghua", 90_000)
            .pin("need-of-battery-maker", "P1")
            .ban("battery-maker", "P1");
    assertThat(allocator.allocate(fair.problem()).conflicts())
        .containsExactly(Reason.of("allocation.conflict.pin-banned", "battery-maker", "patent:P1"));
  }

  @Test
  void competitorsAreKeptApartWithEveryOffering() {
    var fair =
        twoCompanies()
            .pairing("battery-maker", "P1", "tsinghua", 90_000)
            .pairing("battery-maker", "P2", "tsinghua", 80_000)
            .problem();
    var apart =
        fair.withBans(
            Set.of(
                new Ban.OfHolder(
                    new OrganizationId("battery-maker"), new OrganizationId("tsinghua"))));
    assertThat(rows(apart)).isEmpty();
  }

  @Test
  void quotaMakesRoomForALinkThatIsWorthLess() {
    var fair =
        twoCompanies()
            .pairing("battery-maker", "P1", "tsinghua", 90_000)
            .pairing("battery-maker", "P2", "tsinghua", 10_000)
            .quota("cathode", 1, 1, "P2");
    assertThat(rows(fair.problem())).containsExactly("battery-maker P2");
  }

  @Test
  void quotaThatAsksMoreThanThereIsIsNamedWithTheSmallestLoosening() {
    var fair =
        twoCompanies()
            .pairing("battery-maker", "P1", "tsinghua", 90_000)
            .quota("cathode", 2, 5, "P1");
    assertThat(allocator.allocate(fair.problem()).conflicts())
        .containsExactly(
            Reason.of("allocation.conflict.quota-few-pairings", "cathode", 2, 1),
            Reason.of("allocation.conflict.smallest-loosening-with-quotas", 1, 0, 1));
  }

  @Test
  void companyShutOutByAQuotaHearsOfIt() {
    var fair =
        new Fair()
            .company("battery-maker", 1, 1)
            .university("tsinghua", 0, 5)
            .pairing("battery-maker", "P1", "tsinghua", 90_000)
            .quota("cathode", 0, 0, "P1");
    assertThat(allocator.allocate(fair.problem()).conflicts().getFirst())
        .isEqualTo(Reason.of("allocation.conflict.barred", "battery-maker", 1, 0, 1, 0, 0, 1));
  }

  @Test
  void twoQuotasOfOneNameAreRefused() {
    var fair = twoCompanies().quota("cathode", 0, 1).quota("cathode", 0, 2);
    assertThatThrownBy(() -> allocator.allocate(fair.problem()))
        .hasMessage("two quotas are named LINK cathode");
  }

  @Test
  void equalTotalsSpreadAlsoWhereQuotasCross() {
    var fair = new Fair().cap(2).university("tsinghua", 0, 3);
    for (String company : List.of("a", "b", "c", "d")) {
      fair.company(company, 0, 1);
      fair.pairing(company, "P1", "tsinghua", 50_000);
      fair.pairing(company, "P2", "tsinghua", 50_000);
      fair.pairing(company, "P3", "tsinghua", 50_000);
    }
    var plain = fair.problem();
    var crossing =
        plain.withQuotas(List.of(quota(plain, "a P1", "b P2"), quota(plain, "b P2", "c P3")));
    var answer = allocator.allocate(crossing);
    assertThat(answer.method()).isEqualTo(Allocation.Method.INTEGER_PROGRAMME);
    assertThat(answer.chosen())
        .extracting(p -> p.pairing().offering().key())
        .containsExactlyInAnyOrder("P1", "P2", "P3");
  }

  /** At most one of these pairings, written as company and patent. */
  private static PairingQuota quota(AllocationProblem problem, String... rows) {
    Set<Pairing> members =
        problem.pairings().stream()
            .filter(p -> List.of(rows).contains(row(p)))
            .map(ScoredPairing::pairing)
            .collect(Collectors.toSet());
    return new PairingQuota(
        PairingQuota.Kind.GROUP, String.join(", ", rows), members, new Limits(0, 1));
  }

  @Test
  void dialSpreadsOfferingsAndTellsItsCost() {
    var problem = crowded(new ZipfEvent(200, 30, 20, SEED).problem());
    Points lastCost = Points.ZERO;
    for (int value : List.of(20, 60, 100)) {
      var answer = allocator.allocate(problem.withDial(new ExposureDial(value)));
      var effect = answer.findDialEffect().orElseThrow();
      assertThat(AllocationAudit.violations(problem, answer)).isEmpty();
      assertThat(effect.totalOn()).isEqualTo(answer.total());
      assertThat(effect.cost()).isGreaterThanOrEqualTo(lastCost);
      assertThat(effect.offeringsOn().topTenthShare())
          .isLessThan(effect.offeringsOff().topTenthShare());
      assertThat(effect.offeringsOn().gini()).isLessThan(effect.offeringsOff().gini());
      lastCost = effect.cost();
    }
    assertThat(lastCost).isGreaterThan(Points.ZERO);
  }

  @Test
  void dialLeavesNoPlaceEmpty() {
    var problem = crowded(new ZipfEvent(100, 30, 10, SEED).problem());
    int off = allocator.allocate(problem).chosen().size();
    assertThat(allocator.allocate(problem.withDial(new ExposureDial(100))).chosen())
        .hasSizeGreaterThanOrEqualTo(off);
  }

  @Test
  void dialThatIsOffTellsNothing() {
    var problem = new ZipfEvent(20, 10, 5, SEED).problem();
    assertThat(allocator.allocate(problem).findDialEffect()).isEmpty();
    assertThatThrownBy(() -> new ExposureDial(101)).hasMessageContaining("101");
  }

  @Test
  void smallChangeKeepsMostPairsUnderABonus() {
    var problem = new ZipfEvent(200, 30, 20, SEED).problem();
    Set<Pairing> before = new HashSet<>();
    allocator.allocate(problem).chosen().forEach(p -> before.add(p.pairing()));
    var random = new Random(SEED);
    var fewer =
        new AllocationProblem(
            problem.pairings().stream().filter(p -> random.nextInt(50) > 0).toList(),
            problem.seekerLimits(),
            problem.holderLimits(),
            problem.offeringCap(),
            Set.of());
    var free = allocator.allocate(fewer.withStability(new Stability(before, Points.ZERO)));
    var held = allocator.allocate(fewer.withStability(new Stability(before, Points.of(20))));
    var kept = held.findDifference().orElseThrow();
    assertThat(kept.kept()).isGreaterThan(free.findDifference().orElseThrow().kept());
    assertThat(kept.kept() + kept.removed()).isEqualTo(before.size());
    assertThat(kept.kept() + kept.added()).isEqualTo(held.chosen().size());
    assertThat(held.total()).isLessThanOrEqualTo(free.total());
  }

  @Test
  void crossingQuotasOfALargerEventHaveTheBoundOfTheLinearProgramme() {
    var problem = new ZipfEvent(150, 20, 15, SEED).problem();
    Map<String, Set<Pairing>> members = new HashMap<>();
    for (ScoredPairing p : problem.pairings()) {
      int link = p.pairing().offering().key().hashCode() % 7;
      int region = p.seekerParty().value().hashCode() % 5;
      members.computeIfAbsent("link " + link, k -> new HashSet<>()).add(p.pairing());
      members.computeIfAbsent("both " + link + region, k -> new HashSet<>()).add(p.pairing());
    }
    var quotas =
        members.entrySet().stream()
            .map(
                e ->
                    new PairingQuota(
                        PairingQuota.Kind.GROUP,
                        e.getKey(),
                        e.getValue(),
                        new Limits(5, e.getKey().startsWith("link") ? 130 : 30)))
            .toList();
    var crossing = problem.withQuotas(quotas);
    var answer = allocator.allocate(crossing);
    OptionalLong bound = LinearProgramme.bestTotal(crossing);
    assertThat(answer.method()).isEqualTo(Allocation.Method.INTEGER_PROGRAMME);
    assertThat(AllocationAudit.violations(crossing, answer)).isEmpty();
    assertThat(answer.findGap()).contains(Points.ZERO);
    assertThat(bound.orElseThrow()).isGreaterThanOrEqualTo(answer.total().thousandths());
    assertThat(bound.orElseThrow() - answer.total().thousandths())
        .isLessThan(answer.total().thousandths() / 1_000);
  }

  /** A cap of twenty per patent, so that the popular ones crowd. */
  private static AllocationProblem crowded(AllocationProblem problem) {
    return new AllocationProblem(
        problem.pairings(), problem.seekerLimits(), problem.holderLimits(), 20, Set.of());
  }

  private static Fair twoCompanies() {
    return new Fair()
        .company("battery-maker", 0, 1)
        .company("drone-maker", 0, 1)
        .university("tsinghua", 0, 5);
  }

  private List<String> rows(AllocationProblem problem) {
    return allocator.allocate(problem).chosen().stream().map(ExactAllocatorTest::row).toList();
  }

  private static String row(ScoredPairing chosen) {
    return chosen.seekerParty() + " " + chosen.pairing().offering().key();
  }
}
