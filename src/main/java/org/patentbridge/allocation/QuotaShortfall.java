package org.patentbridge.allocation;

import org.patentbridge.domain.message.Reason;

/**
 * A quota whose fewest matches cannot all be had.
 *
 * @param quota which
 * @param reachable matches that it gets under the smallest loosening, less than its fewest
 * @param pairings its pairs of party and offering that passed the gates
 */
public record QuotaShortfall(PairingQuota quota, int reachable, int pairings) {

  /** How many guaranteed matches are missing, at least 1. */
  public int missing() {
    return quota.limits().min() - reachable;
  }

  /** Why, in the words of the form. */
  public Reason reason() {
    return reachable == pairings
        ? Reason.of(
            "allocation.conflict.quota-few-pairings", quota.name(), quota.limits().min(), pairings)
        : Reason.of(
            "allocation.conflict.quota-crowded-out",
            quota.name(),
            quota.limits().min(),
            reachable,
            pairings);
  }
}
