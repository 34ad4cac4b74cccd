package org.patentbridge.allocation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.patentbridge.domain.event.Limits;
import org.patentbridge.domain.match.Pairing;
import org.patentbridge.domain.match.ScoredPairing;
import org.patentbridge.domain.organization.OrganizationId;

/** The slow, obvious oracle: looks at every subset of the pairings. */
final class BruteForce {

  private final AllocationProblem problem;
  private final List<ScoredPairing> pairings;

  BruteForce(AllocationProblem problem) {
    this.problem = problem;
    this.pairings =
        problem.quotas().isEmpty() && problem.bans().isEmpty()
            ? problem.pairings()
            : standing(problem);
  }

  /** What is not banned, and of each party and offering the best, a pinned one first. */
  private static List<ScoredPairing> standing(AllocationProblem problem) {
    Map<List<Object>, ScoredPairing> best = new HashMap<>();
    problem.pairings().stream()
        .filter(p -> problem.bans().stream().noneMatch(ban -> ban.covers(p)))
        .sorted(
            Comparator.comparing((ScoredPairing p) -> !problem.pins().contains(p.pairing()))
                .thenComparing(ScoredPairing.BEST_FIRST))
        .forEach(p -> best.putIfAbsent(List.of(p.seekerParty(), p.pairing().offering()), p));
    return List.copyOf(best.values());
  }

  /** Thousandths of the best solution, empty where there is none. */
  OptionalLong bestTotal() {
    OptionalLong best = OptionalLong.empty();
    for (List<ScoredPairing> subset : subsetsWithinMaxima()) {
      if (missing(subset) == 0) {
        long total = subset.stream().mapToLong(p -> p.points().thousandths()).sum();
        best = OptionalLong.of(Math.max(total, best.orElse(Long.MIN_VALUE)));
      }
    }
    return best;
  }

  /** Fewest guaranteed matches that must be missed, empty where pins cannot hold. */
  OptionalLong fewestMissing() {
    return subsetsWithinMaxima().stream().mapToLong(this::missing).min();
  }

  private List<List<ScoredPairing>> subsetsWithinMaxima() {
    List<List<ScoredPairing>> all = new ArrayList<>();
    int n = pairings.size();
    for (int bits = 0; bits < 1 << n; bits++) {
      List<ScoredPairing> subset = new ArrayList<>();
      for (int i = 0; i < n; i++) {
        if ((bits >> i & 1) == 1) {
          subset.add(pairings.get(i));
        }
      }
      if (keepsMaxima(subset) && keepsPins(subset)) {
        all.add(subset);
      }
    }
    return all;
  }

  private boolean keepsMaxima(List<ScoredPairing> subset) {
    Map<Object, Integer> uses = new HashMap<>();
    Set<List<Object>> pairs = new HashSet<>();
    for (ScoredPairing p : subset) {
      int ofSeeker = uses.merge("s" + p.seekerParty(), 1, Integer::sum);
      int ofHolder = uses.merge("h" + p.holderParty(), 1, Integer::sum);
      int ofOffering = uses.merge(p.pairing().offering(), 1, Integer::sum);
      if (!pairs.add(List.of(p.seekerParty(), p.pairing().offering()))
          || ofSeeker > most(problem.seekerLimits(), p.seekerParty())
          || ofHolder > most(problem.holderLimits(), p.holderParty())
          || ofOffering > problem.offeringCap()) {
        return false;
      }
    }
    return problem.quotas().stream().allMatch(q -> count(q, subset) <= q.limits().max());
  }

  private static long count(PairingQuota quota, List<ScoredPairing> subset) {
    return subset.stream().filter(p -> quota.members().contains(p.pairing())).count();
  }

  private static int most(Map<OrganizationId, Limits> limits, OrganizationId party) {
    return limits.getOrDefault(party, new Limits(0, 0)).max();
  }

  private boolean keepsPins(List<ScoredPairing> subset) {
    for (Pairing pin : problem.pins()) {
      var known =
          problem.pairings().stream()
              .filter(p -> p.pairing().equals(pin))
              .filter(p -> problem.bans().stream().noneMatch(ban -> ban.covers(p)))
              .findFirst();
      if (known.isEmpty()
          || subset.stream()
              .noneMatch(
                  p ->
                      problem.pins().contains(p.pairing())
                          && p.seekerParty().equals(known.get().seekerParty())
                          && p.pairing().offering().equals(pin.offering()))) {
        return false;
      }
    }
    return true;
  }

  private long missing(List<ScoredPairing> subset) {
    long missing = 0;
    for (Map.Entry<OrganizationId, Limits> e : problem.seekerLimits().entrySet()) {
      long got = subset.stream().filter(p -> p.seekerParty().equals(e.getKey())).count();
      missing += Math.max(0, e.getValue().min() - got);
    }
    for (Map.Entry<OrganizationId, Limits> e : problem.holderLimits().entrySet()) {
      long got = subset.stream().filter(p -> p.holderParty().equals(e.getKey())).count();
      missing += Math.max(0, e.getValue().min() - got);
    }
    for (PairingQuota quota : problem.quotas()) {
      missing += Math.max(0, quota.limits().min() - count(quota, subset));
    }
    return missing;
  }
}
