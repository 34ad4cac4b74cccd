package org.patentbridge.allocation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.patentbridge.domain.event.Limits;
import org.patentbridge.domain.match.Pairing;
import org.patentbridge.domain.match.ScoredPairing;
import org.patentbridge.domain.offer.OfferingId;
import org.patentbridge.domain.organization.OrganizationId;

/**
 * The pairs of a problem in their stable order, with ranks for ids, so that no solver sees the
 * order of the input and all of them count instead of comparing words.
 */
final class PairTable {

  private static final Comparator<Pair> BY_OFFERING_BEST_FIRST =
      Comparator.comparingInt(Pair::offering)
          .thenComparing(Pair::pinned, Comparator.reverseOrder())
          .thenComparing(Comparator.comparingLong(Pair::points).reversed())
          .thenComparing(p -> p.pairing().pairing().seeker());
  static final Comparator<Pair> BY_PARTY_BEST_FIRST =
      Comparator.comparingInt(Pair::seeker)
          .thenComparing(Comparator.comparingLong(Pair::points).reversed())
          .thenComparingInt(Pair::offering);
  private static final int NONE = -1;

  private final AllocationProblem problem;
  private final Ranks<OrganizationId> seekers;
  private final Ranks<OrganizationId> holders;
  private final Ranks<OfferingId> offerings;
  private final List<Limits> seekerLimits;
  private final List<Limits> holderLimits;
  private final List<PairingQuota> quotas;
  private final Map<Pairing, List<Integer>> quotasOf;
  private final Set<Ban.OfOffering> previous;
  private final List<Pair> pairs;

  /**
   * A seeking party and an offering.
   *
   * @param seeker rank of the party
   * @param offering rank of the offering
   * @param holder rank of the offering's holder
   * @param points thousandths of a point
   * @param pinned whether it must be on a list
   * @param kept whether it stood on the earlier list
   * @param quotas ranks of the quotas that count it
   * @param pairing the best pairing of the two, a pinned one before all others
   */
  record Pair(
      int seeker,
      int offering,
      int holder,
      long points,
      boolean pinned,
      boolean kept,
      List<Integer> quotas,
      ScoredPairing pairing) {}

  /**
   * Ranks all ids, leaves out what is banned and keeps one pairing per party and offering.
   *
   * @throws IllegalArgumentException when a party has no limits, an offering two holders or a quota
   *     the name of another
   */
  PairTable(AllocationProblem problem) {
    this.problem = problem;
    this.seekers = Ranks.of(problem.seekerLimits().keySet());
    this.holders = Ranks.of(problem.holderLimits().keySet());
    this.offerings =
        Ranks.of(problem.pairings().stream().map(p -> p.pairing().offering()).toList());
    this.seekerLimits = byRank(seekers, problem.seekerLimits());
    this.holderLimits = byRank(holders, problem.holderLimits());
    this.quotas = inStableOrder(problem.quotas());
    this.quotasOf = membership(quotas);
    this.previous = previousPairs();
    this.pairs = new ArrayList<>(problem.pairings().size());
    for (List<Pair> ofParty : bySeeker()) {
      List<Pair> kept = onePerOffering(ofParty);
      kept.sort(BY_PARTY_BEST_FIRST);
      pairs.addAll(kept);
    }
    requireOneHolderEach();
  }

  private static List<Limits> byRank(
      Ranks<OrganizationId> ranks, Map<OrganizationId, Limits> limits) {
    var all = new Limits[ranks.size()];
    limits.forEach((party, limit) -> all[ranks.get(party)] = limit);
    return List.of(all);
  }

  private static List<PairingQuota> inStableOrder(List<PairingQuota> quotas) {
    var sorted =
        quotas.stream()
            .sorted(Comparator.comparing(PairingQuota::kind).thenComparing(PairingQuota::name))
            .toList();
    for (int q = 1; q < sorted.size(); q++) {
      if (sorted.get(q).isNamedAs(sorted.get(q - 1))) {
        throw new IllegalArgumentException(
            "two quotas are named %s %s".formatted(sorted.get(q).kind(), sorted.get(q).name()));
      }
    }
    return sorted;
  }

  private static Map<Pairing, List<Integer>> membership(List<PairingQuota> quotas) {
    Map<Pairing, List<Integer>> all = new HashMap<>();
    for (int q = 0; q < quotas.size(); q++) {
      for (Pairing member : quotas.get(q).members()) {
        all.computeIfAbsent(member, m -> new ArrayList<>(2)).add(q);
      }
    }
    return all;
  }

  private Set<Ban.OfOffering> previousPairs() {
    Set<Pairing> earlier = problem.stability().previous();
    Set<Ban.OfOffering> pairs = new HashSet<>();
    if (!earlier.isEmpty()) {
      problem.pairings().stream()
          .filter(p -> earlier.contains(p.pairing()))
          .forEach(p -> pairs.add(Ban.OfOffering.at(p)));
    }
    return pairs;
  }

  private List<List<Pair>> bySeeker() {
    List<List<Pair>> all = new ArrayList<>(seekers.size());
    for (int s = 0; s < seekers.size(); s++) {
      all.add(new ArrayList<>());
    }
    for (ScoredPairing pairing : problem.pairings()) {
      if (problem.isBanned(pairing)) {
        continue;
      }
      int seeker = seekers.get(pairing.seekerParty());
      all.get(seeker)
          .add(
              new Pair(
                  seeker,
                  offerings.get(pairing.pairing().offering()),
                  holders.get(pairing.holderParty()),
                  pairing.points().thousandths(),
                  problem.pins().contains(pairing.pairing()),
                  !previous.isEmpty() && previous.contains(Ban.OfOffering.at(pairing)),
                  quotasOf.getOrDefault(pairing.pairing(), List.of()),
                  pairing));
    }
    return all;
  }

  private static List<Pair> onePerOffering(List<Pair> ofParty) {
    ofParty.sort(BY_OFFERING_BEST_FIRST);
    List<Pair> kept = new ArrayList<>(ofParty.size());
    for (Pair pair : ofParty) {
      if (kept.isEmpty() || kept.getLast().offering() != pair.offering()) {
        kept.add(pair);
      }
    }
    return kept;
  }

  private void requireOneHolderEach() {
    var holderOf = new int[offerings.size()];
    Arrays.fill(holderOf, NONE);
    for (Pair pair : pairs) {
      int known = holderOf[pair.offering()];
      if (known != NONE && known != pair.holder()) {
        throw new IllegalArgumentException(
            "%s has two holders: %s and %s"
                .formatted(
                    offerings.at(pair.offering()), holders.at(known), holders.at(pair.holder())));
      }
      holderOf[pair.offering()] = pair.holder();
    }
  }

  /** By seeking party, then best first. */
  List<Pair> pairs() {
    return pairs;
  }

  /** Pairs that are still to be decided, in their order: no pins, and none without room. */
  List<Pair> open(Room.Plan plan) {
    return pairs.stream().filter(p -> !p.pinned() && plan.hasRoomFor(p)).toList();
  }

  Ranks<OrganizationId> seekers() {
    return seekers;
  }

  Ranks<OrganizationId> holders() {
    return holders;
  }

  Ranks<OfferingId> offerings() {
    return offerings;
  }

  Limits seekerLimits(int seeker) {
    return seekerLimits.get(seeker);
  }

  Limits holderLimits(int holder) {
    return holderLimits.get(holder);
  }

  int cap() {
    return problem.offeringCap();
  }

  /** By kind, then name. */
  List<PairingQuota> quotas() {
    return quotas;
  }

  ExposureDial dial() {
    return problem.dial();
  }

  /** Thousandths of a point that keeping a pair of the earlier list is worth. */
  long stabilityBonus() {
    return problem.stability().bonus().thousandths();
  }

  /**
   * Against the earlier list, where there is one; pairs of it that are no pairing of the problem
   * are gone.
   */
  Optional<Difference> findDifference(List<Pair> chosen) {
    if (problem.stability().previous().isEmpty()) {
      return Optional.empty();
    }
    Set<Pairing> gone = new HashSet<>(problem.stability().previous());
    problem.pairings().forEach(p -> gone.remove(p.pairing()));
    int kept = (int) chosen.stream().filter(Pair::kept).count();
    return Optional.of(
        new Difference(kept, chosen.size() - kept, previous.size() - kept + gone.size()));
  }

  /** Pins under a ban, in stable order. */
  List<ScoredPairing> bannedPins() {
    return problem.pins().isEmpty() || problem.bans().isEmpty()
        ? List.of()
        : problem.pairings().stream()
            .filter(p -> problem.pins().contains(p.pairing()) && problem.isBanned(p))
            .sorted(Comparator.comparing(ScoredPairing::pairing))
            .toList();
  }

  /** Pins that are no pairing of the problem, in stable order. */
  List<Pairing> lostPins() {
    Set<Pairing> lost = new HashSet<>(problem.pins());
    if (!lost.isEmpty()) {
      problem.pairings().forEach(p -> lost.remove(p.pairing()));
    }
    return lost.stream().sorted().toList();
  }
}
