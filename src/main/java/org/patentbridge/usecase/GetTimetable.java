package org.patentbridge.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import org.patentbridge.domain.access.Scope;
import org.patentbridge.domain.access.Viewer;
import org.patentbridge.domain.event.EventId;
import org.patentbridge.domain.meeting.Timetable;
import org.patentbridge.domain.meeting.Timetables;
import org.patentbridge.domain.problem.NotFoundException;

/** Shows the timetable of an event. */
@Act(value = Scope.READ, noted = true)
@ApplicationScoped
public class GetTimetable {

  private final Timetables timetables;

  GetTimetable(Timetables timetables) {
    this.timetables = timetables;
  }

  /** The whole timetable; organizers only. */
  public Timetable run(Viewer viewer, EventId event) {
    Access.mustOrganize(viewer, "see a timetable");
    return timetables
        .find(event)
        .orElseThrow(() -> new NotFoundException("timetable of event", event.value()));
  }
}
