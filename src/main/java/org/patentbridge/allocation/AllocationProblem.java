package org.patentbridge.allocation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.patentbridge.domain.event.Limits;
import org.patentbridge.domain.match.Pairing;
import org.patentbridge.domain.match.ScoredPairing;
import org.patentbridge.domain.organization.OrganizationId;

/**
 * What is to be allocated.
 *
 * <p>A seeking party may hold several needs: party and offering come together at most once, by the
 * best pairing of the two. Limits count such pairs, so a holder with two offerings for one party
 * has two of them.
 *
 * @param pairings all that may be on a list, in any order; an offering has the same holder in all
 * @param seekerLimits per seeking party; every party of a pairing has an entry, and a party without
 *     a pairing that has one must get its minimum too
 * @param holderLimits per holder party, likewise
 * @param offeringCap most seeking parties per offering
 * @param pins pairings that must be on a list and count towards all limits; of several pinned ones
 *     of the same party and offering the best stands for all
 * @param bans who is kept apart; pairings under a ban are on no list, pinned or not
 * @param quotas fewest and most matches from sets of pairings; may nest or cross
 * @param dial how much evenness is worth
 * @param stability how much keeping an earlier list is worth
 */
public record AllocationProblem(
    List<ScoredPairing> pairings,
    Map<OrganizationId, Limits> seekerLimits,
    Map<OrganizationId, Limits> holderLimits,
    int offeringCap,
    Set<Pairing> pins,
    Set<Ban> bans,
    List<PairingQuota> quotas,
    ExposureDial dial,
    Stability stability) {

  public AllocationProblem {
    pairings = List.copyOf(pairings);
    seekerLimits = Map.copyOf(seekerLimits);
    holderLimits = Map.copyOf(holderLimits);
    pins = Set.copyOf(pins);
    bans = Set.copyOf(bans);
    quotas = List.copyOf(quotas);
  }

  /** Without bans, quotas, dial and earlier list. */
  public AllocationProblem(
      List<ScoredPairing> pairings,
      Map<OrganizationId, Limits> seekerLimits,
      Map<OrganizationId, Limits> holderLimits,
      int offeringCap,
      Set<Pairing> pins) {
    this(
        pairings,
        seekerLimits,
        holderLimits,
        offeringCap,
        pins,
        Set.of(),
        List.of(),
        ExposureDial.OFF,
        Stability.NONE);
  }

  /** The same with other limits. */
  public AllocationProblem withLimits(
      Map<OrganizationId, Limits> seekers, Map<OrganizationId, Limits> holders) {
    return new AllocationProblem(
        pairings, seekers, holders, offeringCap, pins, bans, quotas, dial, stability);
  }

  public AllocationProblem withBans(Set<Ban> others) {
    return new AllocationProblem(
        pairings, seekerLimits, holderLimits, offeringCap, pins, others, quotas, dial, stability);
  }

  public AllocationProblem withQuotas(List<PairingQuota> others) {
    return new AllocationProblem(
        pairings, seekerLimits, holderLimits, offeringCap, pins, bans, others, dial, stability);
  }

  public AllocationProblem withDial(ExposureDial other) {
    return new AllocationProblem(
        pairings, seekerLimits, holderLimits, offeringCap, pins, bans, quotas, other, stability);
  }

  public AllocationProblem withStability(Stability other) {
    return new AllocationProblem(
        pairings, seekerLimits, holderLimits, offeringCap, pins, bans, quotas, dial, other);
  }

  /** Whether a hard rule keeps a pairing off every list. */
  public boolean isBanned(ScoredPairing pairing) {
    return !bans.isEmpty()
        && (bans.contains(Ban.OfOffering.at(pairing)) || bans.contains(Ban.OfHolder.at(pairing)));
  }
}
