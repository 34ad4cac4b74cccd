package org.patentbridge.intake.record;

import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.event.EventId;
import org.patentbridge.domain.feedback.Verdict;
import org.patentbridge.domain.match.SeekerId;
import org.patentbridge.domain.offer.OfferingId;
import org.patentbridge.domain.organization.OrganizationId;
import org.patentbridge.domain.provenance.Origin;

/**
 * A line that says what a party thinks of a pairing, before its party is looked up.
 *
 * @param event at which they were brought together, null where the file is about one event
 * @param party who answers
 * @param written that party as the row names it
 * @param seeker the need or mandate, null where the party and the offering say enough
 * @param offering the patent or offer
 * @param verdict what is said
 * @param origin where the row was read
 */
public record FeedbackRow(
    @Nullable EventId event,
    OrganizationId party,
    String written,
    @Nullable SeekerId seeker,
    OfferingId offering,
    Verdict verdict,
    Origin origin) {}
