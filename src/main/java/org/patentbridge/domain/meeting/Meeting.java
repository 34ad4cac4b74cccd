package org.patentbridge.domain.meeting;

import java.util.List;
import org.patentbridge.domain.match.MatchEntry;
import org.patentbridge.domain.organization.OrganizationId;

/**
 * Two parties at a table.
 *
 * @param id names it
 * @param seeker party of the seekers' side
 * @param seekerName its reading name
 * @param holder party of the holders' side
 * @param holderName its reading name
 * @param agenda what they talk about, best first
 * @param slot counted from 0
 * @param table counted from 1
 */
public record Meeting(
    MeetingId id,
    OrganizationId seeker,
    String seekerName,
    OrganizationId holder,
    String holderName,
    List<MatchEntry> agenda,
    int slot,
    int table) {

  public Meeting {
    agenda = List.copyOf(agenda);
  }
}
