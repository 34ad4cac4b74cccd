package org.patentbridge.usecase;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.patentbridge.domain.event.Event;
import org.patentbridge.domain.match.MatchEntry;
import org.patentbridge.domain.match.MatchRun;
import org.patentbridge.domain.match.Pairing;
import org.patentbridge.domain.meeting.Meeting;
import org.patentbridge.domain.meeting.MeetingId;
import org.patentbridge.domain.meeting.Timetable;
import org.patentbridge.domain.meeting.Unscheduled;
import org.patentbridge.domain.review.MeetingLedger;
import org.patentbridge.domain.review.Publication;
import org.patentbridge.domain.review.PublishedMeeting;
import org.patentbridge.export.MeetingHistory;

/**
 * The meetings of a publication as a timetable reads.
 *
 * @param event of which event
 * @param run whose lists were published
 * @param meetings by slot, then table
 */
record PublishedTimetable(Event event, MatchRun run, List<Meeting> meetings) {

  static PublishedTimetable of(Event event, MatchRun run, Publication.Content content) {
    Map<Pairing, MatchEntry> rows = new HashMap<>();
    content.entries().forEach(e -> rows.put(e.match().pairing(), e));
    return new PublishedTimetable(
        event,
        run,
        content.meetings().stream()
            .map(m -> meeting(m, m.agenda().stream().map(rows::get).toList()))
            .toList());
  }

  private static Meeting meeting(PublishedMeeting told, List<MatchEntry> agenda) {
    return new Meeting(
        told.id(),
        told.seeker(),
        told.seekerName(),
        told.holder(),
        told.holderName(),
        agenda.stream().filter(Objects::nonNull).toList(),
        told.slot(),
        told.table());
  }

  /**
   * With what found no place when these lists were planned.
   *
   * @return empty where they were published before they were planned
   */
  Optional<Timetable> waitingAs(Optional<Timetable> planned) {
    List<Unscheduled> waiting = planned.map(Timetable::unscheduled).orElse(List.of());
    return meetings.isEmpty() && planned.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Timetable(
                event.id(),
                run.id(),
                event.slots(),
                meetings,
                waiting,
                planned.map(Timetable::revision).orElse(0)));
  }

  /** What calendars know of the meetings: how often each was told, and which were called off. */
  static MeetingHistory history(MeetingLedger ledger) {
    Map<MeetingId, Integer> sequences = new HashMap<>();
    ledger.meetings().forEach(m -> sequences.put(m.id(), m.sequence()));
    return new MeetingHistory(
        sequences,
        ledger.meetings().stream()
            .filter(PublishedMeeting::isCancelled)
            .map(m -> new MeetingHistory.Cancelled(meeting(m, List.of()), m.sequence()))
            .toList());
  }
}
