package org.patentbridge.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.access.Viewer;
import org.patentbridge.domain.event.Event;
import org.patentbridge.domain.event.EventId;
import org.patentbridge.domain.event.Events;
import org.patentbridge.domain.match.MatchRun;
import org.patentbridge.domain.match.MatchRuns;
import org.patentbridge.domain.meeting.Timetable;
import org.patentbridge.domain.meeting.Timetables;

/** Shows an event with its latest lists and its timetable, as far as there are any. */
@ApplicationScoped
public class ShowEvent {

  private final Events events;
  private final MatchRuns runs;
  private final Timetables timetables;

  ShowEvent(Events events, MatchRuns runs, Timetables timetables) {
    this.events = events;
    this.runs = runs;
    this.timetables = timetables;
  }

  /**
   * An event as it stands.
   *
   * @param event the event
   * @param run its latest run, null before the first
   * @param timetable its timetable, null before the first
   */
  public record Answer(Event event, @Nullable MatchRun run, @Nullable Timetable timetable) {}

  /** The event as it stands; organizers only. */
  public Answer run(Viewer viewer, EventId id) {
    Access.mustOrganize(viewer, "see an event");
    return new Answer(
        events.get(id), runs.findLatest(id).orElse(null), timetables.find(id).orElse(null));
  }
}
