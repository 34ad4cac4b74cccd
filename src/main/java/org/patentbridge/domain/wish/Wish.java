package org.patentbridge.domain.wish;

import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.event.EventId;
import org.patentbridge.domain.event.Side;
import org.patentbridge.domain.offer.OfferingId;
import org.patentbridge.domain.organization.OrganizationId;
import org.patentbridge.domain.provenance.Origin;

/**
 * One participant's word on meeting another, or on one patent or offer.
 *
 * @param event for which event
 * @param by which of the two sides says it
 * @param seeker the party of the seekers' side
 * @param holder the party of the holders' side
 * @param offering the patent or offer that is meant, null where the word is on the party as such
 * @param word what is said
 * @param note why, in the participant's words, empty where not said
 * @param origin where it was read
 */
public record Wish(
    EventId event,
    Side by,
    OrganizationId seeker,
    OrganizationId holder,
    @Nullable OfferingId offering,
    WishWord word,
    String note,
    Origin origin) {

  /** Who says it. */
  public OrganizationId speaker() {
    return by == Side.SEEKER ? seeker : holder;
  }

  /** Of whom it is said. */
  public OrganizationId target() {
    return by == Side.SEEKER ? holder : seeker;
  }

  public boolean isRefusal() {
    return word == WishWord.NO_THANKS;
  }

  /** What it is about; a later word of the same side on the same takes the place of this. */
  public String key() {
    return String.join(
        "\t",
        event.value(),
        by.name(),
        seeker.value(),
        holder.value(),
        offering == null ? "" : offering.toString());
  }

  /** Whether it is on these parties, and on this offering or on none in particular. */
  public boolean covers(
      OrganizationId otherSeeker, Collection<OrganizationId> holders, OfferingId proposed) {
    return seeker.equals(otherSeeker)
        && (offering == null ? holders.contains(holder) : offering.equals(proposed));
  }

  /** The same word of the parties as they are known now. */
  public Wish between(OrganizationId seekerNow, OrganizationId holderNow) {
    return new Wish(event, by, seekerNow, holderNow, offering, word, note, origin);
  }
}
