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
 * @param pairings all that may be on a list, in any order
 * @param seekerLimits per seeking party; every party of a pairing has an entry
 * @param holderLimits per holder party; every party of a pairing has an entry
 * @param offeringCap most seeking parties per offering
 * @param pins pairings that must be on a list
 */
public record AllocationProblem(
    List<ScoredPairing> pairings,
    Map<OrganizationId, Limits> seekerLimits,
    Map<OrganizationId, Limits> holderLimits,
    int offeringCap,
    Set<Pairing> pins) {

  public AllocationProblem {
    pairings = List.copyOf(pairings);
    seekerLimits = Map.copyOf(seekerLimits);
    holderLimits = Map.copyOf(holderLimits);
    pins = Set.copyOf(pins);
  }
}
