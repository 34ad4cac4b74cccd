package org.patentbridge.allocation;

import org.patentbridge.domain.event.Side;
import org.patentbridge.domain.message.Reason;
import org.patentbridge.domain.organization.OrganizationId;

/**
 * A party whose guaranteed matches cannot all be had, with what stands in the way.
 *
 * @param side on which side it sits
 * @param party who
 * @param min its guaranteed matches
 * @param reachable matches that it gets under the smallest loosening, less than {@code min}
 * @param pairings its pairs of party and offering that passed the gates
 * @param capped of these, not to be had because the offering is at its cap
 * @param full of these, not to be had because the other side's party is at its most matches
 * @param barred of these, not to be had only because a quota is at its most matches
 */
public record Shortfall(
    Side side,
    OrganizationId party,
    int min,
    int reachable,
    int pairings,
    int capped,
    int full,
    int barred) {

  /** How many guaranteed matches are missing, at least 1. */
  public int missing() {
    return min - reachable;
  }

  /** Why, in the words of the form, naming the party by its id. */
  public Reason reason() {
    return reasonNaming(party.value());
  }

  /** Why, in the words of the form, naming the party as people read it. */
  public Reason reasonNaming(String name) {
    if (pairings == 0) {
      return Reason.of("allocation.conflict.no-pairings", name, min);
    }
    if (reachable == pairings) {
      return Reason.of("allocation.conflict.few-pairings", name, min, pairings);
    }
    if (barred > 0) {
      return Reason.of(
          "allocation.conflict.barred", name, min, reachable, pairings, capped, full, barred);
    }
    return Reason.of(
        side == Side.SEEKER
            ? "allocation.conflict.seeker-crowded-out"
            : "allocation.conflict.holder-crowded-out",
        name,
        min,
        reachable,
        pairings,
        capped,
        full);
  }
}
