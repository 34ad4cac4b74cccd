package org.patentbridge.intake.record;

import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.event.Attendance;
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
 * @param min guaranteed matches, null where those of its side hold
 * @param max most matches, null where those of its side hold
 * @param seats tables at which it can sit at once, at least 1
 * @param attendance when it is there and who comes, null where nothing is stated
 * @param origin where the row was read
 */
public record ParticipantRow(
    OrganizationId party,
    String written,
    Side side,
    @Nullable Integer min,
    @Nullable Integer max,
    int seats,
    @Nullable Attendance attendance,
    Origin origin) {}
