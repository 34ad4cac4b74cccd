package org.patentbridge.domain.review;

import java.util.List;
import org.patentbridge.domain.match.Pairing;
import org.patentbridge.domain.meeting.Meeting;
import org.patentbridge.domain.meeting.MeetingId;
import org.patentbridge.domain.organization.OrganizationId;

/**
 * A meeting as the participants were last told of it; its id is the stable part of the UID of its
 * calendar entry.
 *
 * @param id names it through all publications
 * @param sequence counts up each time that the participants are told anew; the SEQUENCE of its
 *     calendar entry, from 0
 * @param status whether it takes place
 * @param seeker party of the seekers' side
 * @param seekerName its reading name
 * @param holder party of the holders' side
 * @param holderName its reading name
 * @param agenda what they talk about, best first; of a cancelled one what they would have
 * @param slot counted from 0
 * @param table counted from 1
 */
public record PublishedMeeting(
    MeetingId id,
    int sequence,
    Status status,
    OrganizationId seeker,
    String seekerName,
    OrganizationId holder,
    String holderName,
    List<Pairing> agenda,
    int slot,
    int table) {

  /** Whether a meeting that people know of takes place. */
  public enum Status {
    CONFIRMED,
    CANCELLED
  }

  public PublishedMeeting {
    agenda = List.copyOf(agenda);
  }

  public boolean isCancelled() {
    return status == Status.CANCELLED;
  }

  static PublishedMeeting of(Meeting meeting, int sequence) {
    return new PublishedMeeting(
        meeting.id(),
        sequence,
        Status.CONFIRMED,
        meeting.seeker(),
        meeting.seekerName(),
        meeting.holder(),
        meeting.holderName(),
        meeting.agenda().stream().map(e -> e.match().pairing()).toList(),
        meeting.slot(),
        meeting.table());
  }

  PublishedMeeting told(int number, Status how) {
    return new PublishedMeeting(
        id, number, how, seeker, seekerName, holder, holderName, agenda, slot, table);
  }
}
