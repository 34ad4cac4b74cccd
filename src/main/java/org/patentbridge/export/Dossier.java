package org.patentbridge.export;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.event.Event;
import org.patentbridge.domain.match.MatchRun;
import org.patentbridge.domain.meeting.Timetable;
import org.patentbridge.domain.organization.OrganizationId;

/**
 * All that an event's files are written from.
 *
 * @param event the event
 * @param run the run whose lists are written
 * @param timetable the meetings, null before they are planned
 * @param disclosure what the other side may read of the needs
 * @param history what calendars know of the meetings
 * @param names reading names of the event's participants
 */
public record Dossier(
    Event event,
    MatchRun run,
    @Nullable Timetable timetable,
    Disclosure disclosure,
    MeetingHistory history,
    Map<OrganizationId, String> names) {

  public Dossier {
    names = Map.copyOf(names);
  }

  Optional<Timetable> findTimetable() {
    return Optional.ofNullable(timetable);
  }
}
