package org.patentbridge.domain.series;

import java.util.Optional;
import org.patentbridge.domain.event.EventId;

/** To which series the organizer counted events. */
public interface SeriesBook {

  /** Counts an event to a series in place of an earlier one. */
  void save(EventId event, SeriesId series);

  /** The series that was stated for an event. */
  Optional<SeriesId> find(EventId event);
}
