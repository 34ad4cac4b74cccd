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
 * @param sequence in the ledger of the event: counts up each time that the participants are told
 *     anew; the SEQUENCE of its calendar entry, from 0
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

  /**
   * A meeting that participants are about to be told of.
   *
   * @param agenda what is left to talk about, best first
   */
  public static PublishedMeeting told(Meeting meeting, List<Pairing> agenda) {
    return new PublishedMeeting(
        meeting.id(),
        0,
        Status.CONFIRMED,
        meeting.seeker(),
        meeting.seekerName(),
        meeting.holder(),
        meeting.holderName(),
        agenda,
        meeting.slot(),
        meeting.table());
  }

  PublishedMeeting told(int number, Status how) {
    return new PublishedMeeting(
        id, number, how, seeker, seekerName, holder, holderName, agenda, slot, table);
  }
}
