package org.patentbridge.domain.review;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.access.Contact;
import org.patentbridge.domain.event.EventId;
import org.patentbridge.domain.event.Side;
import org.patentbridge.domain.match.MatchEntry;
import org.patentbridge.domain.meeting.MeetingId;

/**
 * A published match as one of its two parties may read it.
 *
 * @param event of which event
 * @param meeting names the two parties at the event
 * @param own the reader's side
 * @param entry the row
 * @param title title of the need, null where the holder may not read it
 * @param seekerName who seeks, null where the holder may not know it
 * @param wantedByUs whether the reader's side wants to meet
 * @param wantedByThem whether the other side wants to meet
 * @param contacts how the other side can be reached; empty until both sides want to meet
 */
public record OwnMatch(
    EventId event,
    MeetingId meeting,
    Side own,
    MatchEntry entry,
    @Nullable String title,
    @Nullable String seekerName,
    boolean wantedByUs,
    boolean wantedByThem,
    List<Contact> contacts) {

  public OwnMatch {
    contacts = List.copyOf(contacts);
  }
}
