package org.patentbridge.domain.match;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.message.Reason;
import org.patentbridge.domain.offer.OfferingId;
import org.patentbridge.domain.organization.OrganizationId;
import org.patentbridge.domain.quantity.Points;

/**
 * Why an offering is not on a party's list of an event, and by how much.
 *
 * @param party who
 * @param name its reading name
 * @param offering what is missed
 * @param cause what kept it away
 * @param seeker the need or mandate of the party that it fits best, null where the party seeks
 *     nothing
 * @param reasons the decisive one first
 * @param gates what every gate says
 * @param score the points it has, or would have were no gate closed; null without a seeker
 * @param cost points that all lists together lose when the pair is forced onto them; null where
 *     that is not possible or the pair is on them
 * @param displaced pairings that would leave the lists for it
 */
public record Absence(
    OrganizationId party,
    String name,
    OfferingId offering,
    Cause cause,
    @Nullable SeekerId seeker,
    List<Reason> reasons,
    List<GateVerdict> gates,
    @Nullable Score score,
    @Nullable Points cost,
    List<ScoredPairing> displaced) {

  /** What can keep an offering off a list. */
  public enum Cause {
    /** Nothing: it is on the list. */
    LISTED,
    /** The party brought no open need or mandate, or does not take part. */
    NOTHING_SOUGHT,
    /** Its holder does not take part. */
    HOLDER_ABSENT,
    /** A gate is closed. */
    GATE,
    /** A gate cannot be decided, and the event lists verified pairings only. */
    UNVERIFIED,
    /** Its text is not near enough to be looked at. */
    NO_CANDIDATE,
    /** Too many of the same need or mandate have more points. */
    SET_ASIDE,
    /** Under the limits, others took the places. */
    OUTBID,
    /** No lists keep all limits. */
    NO_SOLUTION
  }

  public Absence {
    reasons = List.copyOf(reasons);
    gates = List.copyOf(gates);
    displaced = List.copyOf(displaced);
  }
}
