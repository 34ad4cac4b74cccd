package org.patentbridge.domain.tier;

import java.time.Instant;
import java.util.Comparator;
import org.patentbridge.domain.offer.OfferingId;
import org.patentbridge.domain.series.OfferingState;

/**
 * That an offering came into another tier, and why; an entry of the log, never changed. It counts
 * parties and names none, so that a holder may read it.
 *
 * @param offering which
 * @param from the tier before
 * @param to the tier since
 * @param at when, to the millisecond
 * @param rule id of the rule that says so
 * @param because the rule's reason
 * @param parties independent parties whose answers led to it; 0 where the offering itself changed
 * @param then how the offering stood
 */
public record TierChange(
    OfferingId offering,
    Tier from,
    Tier to,
    Instant at,
    String rule,
    String because,
    int parties,
    OfferingState then) {

  /** Oldest first. */
  public static final Comparator<TierChange> OLDEST_FIRST =
      Comparator.comparing(TierChange::at).thenComparing(TierChange::offering);

  /** What tells it from all others. */
  public String key() {
    return offering + "\t" + at.toEpochMilli();
  }
}
