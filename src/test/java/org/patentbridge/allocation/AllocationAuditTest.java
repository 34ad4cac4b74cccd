package org.patentbridge.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.patentbridge.domain.event.Limits;
import org.patentbridge.domain.match.ScoredPairing;
import org.patentbridge.domain.message.Reason;

/** The audit catches every planted violation. */
class AllocationAuditTest {

  private static final AllocationProblem PROBLEM =
      new Fair()
          .company("a", 1, 1)
          .company("b", 0, 2)
          .university("u", 1, 2)
          .pairing("a", "need-1", "P1", "u", 9)
          .pairing("a", "need-2", "P1", "u", 8)
          .pairing("b", "need-3", "P1", "u", 7)
          .pairing("b", "need-3", "P2", "u", 6)
          .pin("need-3", "P2")
          .problem();
  private static final ScoredPairing A1 = PROBLEM.pairings().get(0);
  private static final ScoredPairing A1_AGAIN = PROBLEM.pairings().get(1);
  private static final ScoredPairing B1 = PROBLEM.pairings().get(2);
  private static final ScoredPairing B2 = PROBLEM.pairings().get(3);

  @Test
  void goodSolutionHasNoViolations() {
    assertThat(violations(A1, B2)).isEmpty();
  }

  @Test
  void pairOfPartyAndOfferingTwiceIsSeen() {
    assertThat(violations(A1, A1_AGAIN, B2)).contains("a gets patent:P1 more than once");
  }

  @Test
  void missedMinimumIsSeen() {
    assertThat(violations(B2)).containsExactly("seeking party a has 0 matches, not 1 to 1");
  }

  @Test
  void exceededMaximumOfAHolderIsSeen() {
    assertThat(violations(A1, B1, B2)).contains("holder u has 3 matches, not 1 to 2");
  }

  @Test
  void exceededCapIsSeen() {
    assertThat(violations(A1, B1, B2)).contains("patent:P1 is proposed 2 times, cap 1");
  }

  @Test
  void lostPinIsSeen() {
    assertThat(violations(A1)).singleElement().asString().startsWith("pin ");
  }

  @Test
  void foreignPairingIsSeen() {
    var foreign =
        new ScoredPairing(
            A1.pairing(), A1.seekerParty(), A1.holderParty(), Fair.score(99), List.of());
    assertThat(violations(foreign, B2)).singleElement().asString().contains("no pairing");
  }

  @Test
  void banThatDoesNotHoldIsSeen() {
    var banned = PROBLEM.withBans(Set.of(new Ban.OfHolder(A1.seekerParty(), A1.holderParty())));
    assertThat(AllocationAudit.violations(banned, new Allocation(List.of(A1, B2), List.of())))
        .containsExactly(A1.pairing() + " is banned");
  }

  @Test
  void missedAndExceededQuotasAreSeen() {
    var members = Set.of(A1.pairing(), B2.pairing());
    var quotas =
        List.of(
            new PairingQuota(PairingQuota.Kind.LINK, "cathode", members, new Limits(0, 1)),
            new PairingQuota(PairingQuota.Kind.REGION, "Suzhou", members, new Limits(3, 4)));
    var problem = PROBLEM.withQuotas(quotas);
    assertThat(AllocationAudit.violations(problem, new Allocation(List.of(A1, B2), List.of())))
        .containsExactly(
            "quota LINK cathode has 2 matches, not 0 to 1",
            "quota REGION Suzhou has 2 matches, not 3 to 4");
  }

  @Test
  void wrongOrderIsSeen() {
    assertThat(violations(B2, A1)).singleElement().asString().contains("stands after");
  }

  @Test
  void choiceBesideConflictsIsSeen() {
    var muddled = new Allocation(List.of(A1), List.of(Reason.of("any")));
    assertThat(AllocationAudit.violations(PROBLEM, muddled)).hasSize(1);
  }

  private static List<String> violations(ScoredPairing... chosen) {
    return AllocationAudit.violations(PROBLEM, new Allocation(List.of(chosen), List.of()));
  }
}
