package org.patentbridge.allocation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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
  private final List<Pair> pairs;

  /**
   * A seeking party and an offering.
   *
   * @param seeker rank of the party
   * @param offering rank of the offering
   * @param holder rank of the offering's holder
   * @param points thousandths of a point
   * @param pinned whether it must be on a list
   * @param pairing the best pairing of the two, a pinned one before all others
   */
  record Pair(
      int seeker, int offering, int holder, long points, boolean pinned, ScoredPairing pairing) {}

  /**
   * Ranks all ids and keeps one pairing per party and offering.
   *
   * @throws IllegalArgumentException when a party has no limits or an offering two holders
   */
  PairTable(AllocationProblem problem) {
    this.problem = problem;
    this.seekers = Ranks.of(problem.seekerLimits().keySet());
    this.holders = Ranks.of(problem.holderLimits().keySet());
    this.offerings =
        Ranks.of(problem.pairings().stream().map(p -> p.pairing().offering()).toList());
    this.seekerLimits = byRank(seekers, problem.seekerLimits());
    this.holderLimits = byRank(holders, problem.holderLimits());
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

  private List<List<Pair>> bySeeker() {
    List<List<Pair>> all = new ArrayList<>(seekers.size());
    for (int s = 0; s < seekers.size(); s++) {
      all.add(new ArrayList<>());
    }
    for (ScoredPairing pairing : problem.pairings()) {
      int seeker = seekers.get(pairing.seekerParty());
      all.get(seeker)
          .add(
              new Pair(
                  seeker,
                  offerings.get(pairing.pairing().offering()),
                  holders.get(pairing.holderParty()),
                  pairing.points().thousandths(),
                  problem.pins().contains(pairing.pairing()),
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

  /** Pins that are no pairing of the problem, in stable order. */
  List<Pairing> lostPins() {
    Set<Pairing> lost = new HashSet<>(problem.pins());
    if (!lost.isEmpty()) {
      problem.pairings().forEach(p -> lost.remove(p.pairing()));
    }
    return lost.stream().sorted().toList();
  }
}
