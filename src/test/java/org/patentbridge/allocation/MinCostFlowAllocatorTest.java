package org.patentbridge.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.patentbridge.domain.event.Side;
import org.patentbridge.domain.match.ScoredPairing;
import org.patentbridge.domain.message.Reason;
import org.patentbridge.domain.quantity.Points;

class MinCostFlowAllocatorTest {

  private final Allocator allocator = new MinCostFlowAllocator();

  @Test
  void emptyFairHasTheEmptySolution() {
    var answer = allocator.allocate(new Fair().problem());
    assertThat(answer.isFeasible()).isTrue();
    assertThat(answer.chosen()).isEmpty();
    assertThat(answer.findGap()).contains(Points.ZERO);
  }

  @Test
  void bestPairGivesWayWhereTheSumIsLarger() {
    var fair =
        twoCompanies()
            .pairing("battery-maker", "P1", "tsinghua", 90_000)
            .pairing("battery-maker", "P2", "tsinghua", 80_000)
            .pairing("drone-maker", "P1", "tsinghua", 85_000)
            .problem();
    assertThat(rows(fair)).containsExactly("battery-maker P2", "drone-maker P1");
    assertThat(new GreedyAllocator().allocate(fair).total().toString()).isEqualTo("90.000");
  }

  @Test
  void partyAndOfferingMeetOnceByTheirBestNeed() {
    var fair =
        new Fair()
            .cap(5)
            .company("battery-maker", 0, 5)
            .university("tsinghua", 0, 5)
            .pairing("battery-maker", "need-a", "P1", "tsinghua", 10_000)
            .pairing("battery-maker", "need-b", "P1", "tsinghua", 20_000)
            .problem();
    assertThat(allocator.allocate(fair).chosen())
        .extracting(p -> p.pairing().seeker().key())
        .containsExactly("need-b");
  }

  @Test
  void pinnedNeedStandsForItsPartyEvenIfAnotherIsBetter() {
    var fair =
        new Fair()
            .company("battery-maker", 0, 5)
            .university("tsinghua", 0, 5)
            .pairing("battery-maker", "need-a", "P1", "tsinghua", 10_000)
            .pairing("battery-maker", "need-b", "P1", "tsinghua", 20_000)
            .pin("need-a", "P1")
            .problem();
    assertThat(allocator.allocate(fair).chosen())
        .extracting(p -> p.pairing().seeker().key())
        .containsExactly("need-a");
  }

  @Test
  void companyWithMaximumZeroGetsNothing() {
    var fair =
        new Fair()
            .company("battery-maker", 0, 0)
            .university("tsinghua", 0, 5)
            .pairing("battery-maker", "P1", "tsinghua", 10_000)
            .problem();
    assertThat(rows(fair)).isEmpty();
  }

  @Test
  void guaranteeOfAHolderCostsPointsButHolds() {
    var fair =
        new Fair()
            .company("battery-maker", 0, 1)
            .university("tsinghua", 0, 5)
            .university("small-college", 1, 5)
            .pairing("battery-maker", "P1", "tsinghua", 90_000)
            .pairing("battery-maker", "P2", "small-college", 10_000)
            .problem();
    assertThat(rows(fair)).containsExactly("battery-maker P2");
  }

  @Test
  void equalTotalsSpreadOverOfferings() {
    var fair =
        twoCompanies()
            .cap(2)
            .pairing("battery-maker", "P1", "tsinghua", 50_000)
            .pairing("drone-maker", "P1", "tsinghua", 50_000)
            .pairing("battery-maker", "P2", "tsinghua", 50_000)
            .pairing("drone-maker", "P2", "tsinghua", 50_000)
            .problem();
    assertThat(allocator.allocate(fair).chosen())
        .extracting(p -> p.pairing().offering().key())
        .containsExactlyInAnyOrder("P1", "P2");
  }

  @Test
  void equalTotalsSpreadOverCompanies() {
    var fair =
        new Fair()
            .company("battery-maker", 0, 2)
            .company("drone-maker", 0, 2)
            .university("tsinghua", 0, 2);
    for (String patent : List.of("P1", "P2", "P3", "P4")) {
      fair.pairing("battery-maker", patent, "tsinghua", 50_000);
      fair.pairing("drone-maker", patent, "tsinghua", 50_000);
    }
    assertThat(allocator.allocate(fair.problem()).chosen())
        .extracting(p -> p.seekerParty().value())
        .containsExactly("battery-maker", "drone-maker");
  }

  @Test
  void equalPointsGoByPublicationNumber() {
    var fair =
        new Fair()
            .company("battery-maker", 0, 1)
            .university("tsinghua", 0, 5)
            .pairing("battery-maker", "CN3", "tsinghua", 50_000)
            .pairing("battery-maker", "CN1", "tsinghua", 50_000)
            .pairing("battery-maker", "CN2", "tsinghua", 50_000)
            .problem();
    assertThat(rows(fair)).containsExactly("battery-maker CN1");
  }

  @Test
  void oneThousandthOfAPointOutweighsEveryTie() {
    var fair = twoCompanies().cap(2);
    fair.pairing("battery-maker", "P1", "tsinghua", 50_001)
        .pairing("drone-maker", "P1", "tsinghua", 50_001)
        .pairing("battery-maker", "P2", "tsinghua", 50_000)
        .pairing("drone-maker", "P2", "tsinghua", 50_000);
    assertThat(rows(fair.problem())).containsExactly("battery-maker P1", "drone-maker P1");
  }

  @Test
  void pinsBeyondTheCapAreNamed() {
    var fair =
        twoCompanies()
            .pairing("battery-maker", "P1", "tsinghua", 1)
            .pairing("drone-maker", "P1", "tsinghua", 1)
            .pin("need-of-battery-maker", "P1")
            .pin("need-of-drone-maker", "P1")
            .problem();
    var conflict = Reason.of("allocation.conflict.pins-over-cap", "patent:P1", 2, 1);
    assertThat(allocator.allocate(fair).conflicts()).containsExactly(conflict);
    assertThat(new GreedyAllocator().allocate(fair).conflicts()).containsExactly(conflict);
  }

  @Test
  void pinThatPassedNoGateIsNamed() {
    var fair = twoCompanies().pin("need-of-drone-maker", "P9").problem();
    assertThat(allocator.allocate(fair).conflicts())
        .containsExactly(
            Reason.of(
                "allocation.conflict.pin-without-pairing",
                "need:need-of-drone-maker",
                "patent:P9"));
  }

  @Test
  void companyWithoutPairingsIsNamedWithItsGuarantee() {
    var fair = new Fair().company("battery-maker", 2, 5).problem();
    assertThat(allocator.allocate(fair).conflicts())
        .containsExactly(
            Reason.of("allocation.conflict.no-pairings", "battery-maker", 2),
            Reason.of("allocation.conflict.smallest-loosening", 2, 1));
  }

  @Test
  void companiesThatCrowdEachOtherOutAreToldByWhatLimit() {
    var fair =
        new Fair()
            .company("battery-maker", 1, 1)
            .company("drone-maker", 2, 2)
            .university("tsinghua", 0, 1)
            .university("fudan", 0, 5)
            .pairing("battery-maker", "P1", "fudan", 1)
            .pairing("drone-maker", "P1", "fudan", 1)
            .pairing("drone-maker", "P2", "tsinghua", 1)
            .pairing("drone-maker", "P3", "tsinghua", 1)
            .problem();
    assertThat(Shortfalls.of(fair).parties())
        .containsExactly(
            new Shortfall(
                Side.SEEKER,
                new org.patentbridge.domain.organization.OrganizationId("drone-maker"),
                2,
                1,
                3,
                1,
                1,
                0));
  }

  @Test
  void missingPlacesAreSharedRatherThanPiledOnOne() {
    var fair = new Fair().university("tsinghua", 0, 3);
    fair.company("a", 3, 3).company("b", 3, 3).company("c", 3, 3);
    for (String company : List.of("a", "b", "c")) {
      for (int patent = 0; patent < 3; patent++) {
        fair.pairing(company, company + patent, "tsinghua", 1);
      }
    }
    assertThat(Shortfalls.of(fair.problem()).parties())
        .extracting(Shortfall::reachable)
        .containsExactly(1, 1, 1);
  }

  @Test
  void offeringWithTwoHoldersIsRefusedByName() {
    var fair =
        twoCompanies()
            .university("fudan", 0, 1)
            .pairing("battery-maker", "P1", "tsinghua", 1)
            .pairing("drone-maker", "P1", "fudan", 1)
            .problem();
    assertThatThrownBy(() -> allocator.allocate(fair))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("patent:P1 has two holders: tsinghua and fudan");
  }

  @Test
  void partyWithoutLimitsIsRefusedByName() {
    var fair = twoCompanies().pairing("stranger", "P1", "tsinghua", 1).problem();
    assertThatThrownBy(() -> allocator.allocate(fair)).hasMessageContaining("stranger");
  }

  private static Fair twoCompanies() {
    return new Fair()
        .company("battery-maker", 0, 1)
        .company("drone-maker", 0, 1)
        .university("tsinghua", 0, 5);
  }

  private List<String> rows(AllocationProblem problem) {
    return allocator.allocate(problem).chosen().stream()
        .map(MinCostFlowAllocatorTest::row)
        .toList();
  }

  private static String row(ScoredPairing chosen) {
    return chosen.seekerParty() + " " + chosen.pairing().offering().key();
  }
}
