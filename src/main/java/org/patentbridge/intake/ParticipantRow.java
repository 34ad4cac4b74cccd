package org.patentbridge.intake;

import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.event.Limits;
import org.patentbridge.domain.event.Side;
import org.patentbridge.domain.organization.OrganizationId;
import org.patentbridge.domain.provenance.Origin;

/**
 * A line of an event's list of participants, before its party is looked up.
 *
 * @param party by credit code or party key where the row states one, else by name; whoever saves it
 *     looks the written name up among the known organizations first
 * @param written the party as the row names it
 * @param side on which side
 * @param limits its own limits, null where it states none
 * @param seats tables at which it can sit at once, at least 1
 * @param origin where the row was read
 */
public record ParticipantRow(
    OrganizationId party,
    String written,
    Side side,
    @Nullable Limits limits,
    int seats,
    Origin origin) {}
