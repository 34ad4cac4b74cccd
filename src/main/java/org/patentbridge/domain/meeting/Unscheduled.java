package org.patentbridge.domain.meeting;

import org.patentbridge.domain.message.Reason;
import org.patentbridge.domain.organization.OrganizationId;

/**
 * A meeting that found no place.
 *
 * @param id names it
 * @param seeker party of the seekers' side
 * @param seekerName its reading name
 * @param holder party of the holders' side
 * @param holderName its reading name
 * @param reason why
 */
public record Unscheduled(
    MeetingId id,
    OrganizationId seeker,
    String seekerName,
    OrganizationId holder,
    String holderName,
    Reason reason) {}
