package org.patentbridge.domain.match;

import java.util.List;
import org.patentbridge.domain.offer.OfferingId;
import org.patentbridge.domain.organization.OrganizationId;

/**
 * What one seeker's candidates came to in a run, before lists were balanced.
 *
 * @param seeker whose candidates
 * @param party who sits on the seekers' side
 * @param candidates how many were proposed
 * @param withheld of these, unverified where the event lists verified ones only
 * @param setAside of these, passed but below the best that are kept
 * @param gates how often each gate gave each answer that was not open
 * @param pairs the best that passed, best first
 * @param others offerings of all other candidates, by id
 */
public record SeekerPool(
    SeekerId seeker,
    OrganizationId party,
    int candidates,
    int withheld,
    int setAside,
    List<GateCount> gates,
    List<PooledPair> pairs,
    List<OfferingId> others) {

  public SeekerPool {
    gates = List.copyOf(gates);
    pairs = List.copyOf(pairs);
    others = List.copyOf(others);
  }

  /** Candidates that a gate stopped, or that the event does not admit. */
  public int rejected() {
    return candidates - pairs.size() - setAside;
  }
}
