package org.patentbridge.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.access.Scope;
import org.patentbridge.domain.access.Viewer;
import org.patentbridge.domain.event.Event;
import org.patentbridge.domain.event.EventId;
import org.patentbridge.domain.event.Events;
import org.patentbridge.domain.match.MatchRun;
import org.patentbridge.domain.meeting.Timetable;
import org.patentbridge.domain.meeting.Timetables;
import org.patentbridge.domain.review.Draft;

/** Shows an event with its latest lists and its timetable, as far as there are any. */
@Act(value = Scope.READ, noted = true)
@ApplicationScoped
public class ShowEvent {

  private final Events events;
  private final DraftDesk desk;
  private final Timetables timetables;

  ShowEvent(Events events, DraftDesk desk, Timetables timetables) {
    this.events = events;
    this.desk = desk;
    this.timetables = timetables;
  }

  /**
   * An event as it stands.
   *
   * @param event the event
   * @param run its latest lists as people edited them, null before the first
   * @param timetable its timetable, null before the first
   */
  public record Answer(Event event, @Nullable MatchRun run, @Nullable Timetable timetable) {}

  /** The event as it stands; organizers only. */
  public Answer run(Viewer viewer, EventId id) {
    Access.mustOrganize(viewer, "see an event");
    return new Answer(
        events.get(id),
        desk.findLatest(id).map(Draft::lists).orElse(null),
        timetables.find(id).orElse(null));
  }
}
