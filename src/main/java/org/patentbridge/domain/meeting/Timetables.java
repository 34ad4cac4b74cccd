package org.patentbridge.domain.meeting;

import java.util.Optional;
import org.patentbridge.domain.event.EventId;

/** The kept timetables, one per event. */
public interface Timetables {

  /** Keeps it in place of the event's earlier one. */
  void save(Timetable timetable);

  Optional<Timetable> find(EventId event);
}
