package org.patentbridge.intake.record;

import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.offer.OfferingId;
import org.patentbridge.domain.organization.OrganizationId;
import org.patentbridge.domain.provenance.Origin;
import org.patentbridge.domain.series.Refusal;

/**
 * A line that says what became of a pairing, before its party is looked up.
 *
 * @param party the seeking party
 * @param written that party as the row names it
 * @param offering the patent or offer
 * @param met whether they met over it
 * @param refusal why it was not taken, null where nobody refused
 * @param origin where the row was read
 */
public record AnswerRow(
    OrganizationId party,
    String written,
    OfferingId offering,
    boolean met,
    @Nullable Refusal refusal,
    Origin origin) {}
