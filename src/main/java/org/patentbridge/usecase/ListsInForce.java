package org.patentbridge.usecase;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.patentbridge.domain.event.EventId;
import org.patentbridge.domain.event.Events;
import org.patentbridge.domain.match.MatchEntry;
import org.patentbridge.domain.match.MatchRun;
import org.patentbridge.domain.match.Pairing;
import org.patentbridge.domain.meeting.Meeting;
import org.patentbridge.domain.meeting.Timetable;
import org.patentbridge.domain.meeting.Unscheduled;
import org.patentbridge.domain.message.Reason;
import org.patentbridge.domain.review.Publications;

/**
 * The lists of an event that leave the house: what is published, else the latest draft, without
 * rows that a gate stops by the newest records.
 */
@Singleton
class ListsInForce {

  private final Engine engine;
  private final Events events;
  private final DraftDesk desk;
  private final Publications publications;

  @jakarta.inject.Inject
  ListsInForce(Engine engine, Events events, DraftDesk desk, Publications publications) {
    this.engine = engine;
    this.events = events;
    this.desk = desk;
    this.publications = publications;
  }

  /**
   * The lists as a run reads; what was withheld and what they are stands in the remarks. The gates
   * are asked as of the day of the publication, or of the run for a draft, so that the same records
   * give the same bytes.
   */
  MatchRun of(EventId id) {
    var event = engine.directory().seen(events.get(id));
    var standing = desk.findStanding(id);
    if (standing.isEmpty()) {
      var draft = desk.get(id, null);
      var hard = new HardRules(engine, event, draft.run().provenance().asOf());
      return Breaches.withhold(draft.lists(), hard.of(draft.entries()));
    }
    var publication = standing.get();
    var content = publications.content(id, publication.version());
    var hard = new HardRules(engine, event, publication.asOf());
    var run = desk.published(publication);
    return Breaches.withhold(
        run.withRemarks(
            List.of(
                Reason.of(
                    "remark.published",
                    publication.version(),
                    publication.at().atZone(event.slots().zone()).toLocalDate(),
                    publication.by()))),
        hard.ofPublished(content.rows()));
  }

  /** A timetable without what the lists do not hold any more. */
  Timetable without(Timetable timetable, MatchRun lists) {
    if (!timetable.run().equals(lists.id())) {
      return timetable;
    }
    Set<Pairing> held = new HashSet<>();
    lists.entries().forEach(e -> held.add(e.match().pairing()));
    List<Meeting> meetings = new ArrayList<>();
    List<Unscheduled> unscheduled = new ArrayList<>(timetable.unscheduled());
    for (Meeting meeting : timetable.meetings()) {
      var left = meeting.agenda().stream().filter(e -> held.contains(e.match().pairing())).toList();
      if (left.isEmpty()) {
        unscheduled.add(calledOff(meeting));
      } else {
        meetings.add(left.size() == meeting.agenda().size() ? meeting : with(meeting, left));
      }
    }
    return new Timetable(
        timetable.event(),
        timetable.run(),
        timetable.slots(),
        meetings,
        unscheduled,
        timetable.revision());
  }

  private static Meeting with(Meeting meeting, List<MatchEntry> agenda) {
    return new Meeting(
        meeting.id(),
        meeting.seeker(),
        meeting.seekerName(),
        meeting.holder(),
        meeting.holderName(),
        agenda,
        meeting.slot(),
        meeting.table());
  }

  private static Unscheduled calledOff(Meeting meeting) {
    return new Unscheduled(
        meeting.id(),
        meeting.seeker(),
        meeting.seekerName(),
        meeting.holder(),
        meeting.holderName(),
        Reason.of("unscheduled.withheld"));
  }
}
