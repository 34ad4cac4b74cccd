package org.patentbridge.intake.record;

import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.event.Side;
import org.patentbridge.domain.offer.OfferingId;
import org.patentbridge.domain.organization.OrganizationId;
import org.patentbridge.domain.provenance.Origin;
import org.patentbridge.domain.wish.WishWord;

/**
 * A line of a list of wishes, before its parties are looked up.
 *
 * @param party who says it
 * @param written that party as the row names it
 * @param side on which side it takes part
 * @param other of whom it is said, null where only a patent or offer is named
 * @param otherWritten that party as the row names it, empty likewise
 * @param offering the patent or offer that is meant, null where the word is on the party as such
 * @param word what is said
 * @param note why, empty where not said
 * @param origin where the row was read
 */
public record WishRow(
    OrganizationId party,
    String written,
    Side side,
    @Nullable OrganizationId other,
    String otherWritten,
    @Nullable OfferingId offering,
    WishWord word,
    String note,
    Origin origin) {}
