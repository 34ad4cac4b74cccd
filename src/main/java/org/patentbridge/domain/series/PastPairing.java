package org.patentbridge.domain.series;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.event.EventId;
import org.patentbridge.domain.offer.OfferingId;
import org.patentbridge.domain.organization.OrganizationId;

/**
 * A pairing of an earlier event and what became of it.
 *
 * @param event at which event
 * @param day when that took place
 * @param seeker the party to which the offering was recommended
 * @param holder the party that holds it
 * @param offering what was recommended
 * @param recommended whether it stood on a published list; else it came about on the day
 * @param met whether the two met over it
 * @param refusal why it was not taken, null where nobody refused
 * @param then how the offering stood at that time
 */
public record PastPairing(
    EventId event,
    LocalDate day,
    OrganizationId seeker,
    OrganizationId holder,
    OfferingId offering,
    boolean recommended,
    boolean met,
    @Nullable Refusal refusal,
    OfferingState then) {

  /** What tells it from all others of its event. */
  public String key() {
    return seeker + "\t" + offering;
  }

  /** Whether somebody said what became of it. */
  public boolean isReported() {
    return met || refusal != null;
  }

  /** The same with what somebody reported. */
  public PastPairing reported(boolean theyMet, @Nullable Refusal why) {
    return new PastPairing(event, day, seeker, holder, offering, recommended, theyMet, why, then);
  }

  /** The same as (not) standing on a published list. */
  public PastPairing listed(boolean isListed) {
    return new PastPairing(event, day, seeker, holder, offering, isListed, met, refusal, then);
  }

  /** The same between the parties as they are known now. */
  public PastPairing between(OrganizationId seekerNow, OrganizationId holderNow) {
    return new PastPairing(
        event, day, seekerNow, holderNow, offering, recommended, met, refusal, then);
  }
}
