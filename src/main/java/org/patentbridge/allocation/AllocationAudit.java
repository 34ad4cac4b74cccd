package org.patentbridge.allocation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.patentbridge.domain.event.Limits;
import org.patentbridge.domain.match.Pairing;
import org.patentbridge.domain.match.ScoredPairing;
import org.patentbridge.domain.offer.OfferingId;
import org.patentbridge.domain.organization.OrganizationId;

/**
 * An independent check that an allocation keeps every rule of its problem; shares no code with the
 * solvers. It does not check that the total is the largest.
 */
public final class AllocationAudit {

  private final AllocationProblem problem;
  private final Allocation allocation;
  private final List<String> violations = new ArrayList<>();

  private AllocationAudit(AllocationProblem problem, Allocation allocation) {
    this.problem = problem;
    this.allocation = allocation;
  }

  /** What is broken, in words; empty where all rules hold. */
  public static List<String> violations(AllocationProblem problem, Allocation allocation) {
    var audit = new AllocationAudit(problem, allocation);
    if (allocation.isFeasible()) {
      audit.onlyPairingsOfTheProblem();
      audit.partyAndOfferingOnce();
      audit.limitsOfSeekers();
      audit.limitsOfHolders();
      audit.capOfOfferings();
      audit.pins();
      audit.bans();
      audit.quotas();
      audit.order();
    } else if (!allocation.chosen().isEmpty()) {
      audit.violations.add("pairings are chosen although there are conflicts");
    }
    return List.copyOf(audit.violations);
  }

  private void onlyPairingsOfTheProblem() {
    Set<ScoredPairing> known = new HashSet<>(problem.pairings());
    for (ScoredPairing chosen : allocation.chosen()) {
      if (!known.contains(chosen)) {
        violations.add(chosen.pairing() + " is no pairing of the problem");
      }
    }
  }

  private void partyAndOfferingOnce() {
    record Meeting(OrganizationId party, OfferingId offering) {}
    Set<Meeting> seen = new HashSet<>();
    for (ScoredPairing chosen : allocation.chosen()) {
      var pair = new Meeting(chosen.seekerParty(), chosen.pairing().offering());
      if (!seen.add(pair)) {
        violations.add(pair.party() + " gets " + pair.offering() + " more than once");
      }
    }
  }

  private void limitsOfSeekers() {
    limits("seeking party", problem.seekerLimits(), counts(ScoredPairing::seekerParty));
  }

  private void limitsOfHolders() {
    limits("holder", problem.holderLimits(), counts(ScoredPairing::holderParty));
  }

  private void limits(
      String side, Map<OrganizationId, Limits> limits, Map<OrganizationId, Integer> counts) {
    limits.forEach(
        (party, limit) -> {
          int got = counts.getOrDefault(party, 0);
          if (got < limit.min() || got > limit.max()) {
            violations.add(
                "%s %s has %d matches, not %d to %d"
                    .formatted(side, party, got, limit.min(), limit.max()));
          }
        });
  }

  private void capOfOfferings() {
    counts(p -> p.pairing().offering())
        .forEach(
            (offering, got) -> {
              if (got > problem.offeringCap()) {
                violations.add(
                    "%s is proposed %d times, cap %d"
                        .formatted(offering, got, problem.offeringCap()));
              }
            });
  }

  /** A pin holds when its pairing is chosen, or another pinned one of its party and offering. */
  private void pins() {
    Map<Pairing, ScoredPairing> known = new HashMap<>();
    problem.pairings().forEach(p -> known.put(p.pairing(), p));
    for (Pairing pin : problem.pins()) {
      ScoredPairing pinned = known.get(pin);
      boolean kept =
          pinned != null
              && allocation.chosen().stream()
                  .anyMatch(
                      c ->
                          c.seekerParty().equals(pinned.seekerParty())
                              && c.pairing().offering().equals(pin.offering())
                              && problem.pins().contains(c.pairing()));
      if (!kept) {
        violations.add("pin " + pin + " is not kept");
      }
    }
  }

  private void bans() {
    for (ScoredPairing chosen : allocation.chosen()) {
      if (problem.bans().stream().anyMatch(ban -> ban.covers(chosen))) {
        violations.add(chosen.pairing() + " is banned");
      }
    }
  }

  private void quotas() {
    for (PairingQuota quota : problem.quotas()) {
      long got =
          allocation.chosen().stream().filter(c -> quota.members().contains(c.pairing())).count();
      if (got < quota.limits().min() || got > quota.limits().max()) {
        violations.add(
            "quota %s %s has %d matches, not %d to %d"
                .formatted(
                    quota.kind(), quota.name(), got, quota.limits().min(), quota.limits().max()));
      }
    }
  }

  private void order() {
    for (int i = 1; i < allocation.chosen().size(); i++) {
      ScoredPairing before = allocation.chosen().get(i - 1);
      ScoredPairing after = allocation.chosen().get(i);
      int byParty = before.seekerParty().compareTo(after.seekerParty());
      if (byParty > 0 || (byParty == 0 && ScoredPairing.BEST_FIRST.compare(before, after) > 0)) {
        violations.add(after.pairing() + " stands after " + before.pairing());
      }
    }
  }

  private <K> Map<K, Integer> counts(Function<ScoredPairing, K> key) {
    Map<K, Integer> counts = new HashMap<>();
    allocation.chosen().forEach(p -> counts.merge(key.apply(p), 1, Integer::sum));
    return counts;
  }
}
