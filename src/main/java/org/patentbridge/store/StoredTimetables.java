package org.patentbridge.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.List;
import java.util.Optional;
import org.patentbridge.domain.event.EventId;
import org.patentbridge.domain.meeting.Timetable;
import org.patentbridge.domain.meeting.Timetables;

/** The kept timetables in the database, one per event. */
@ApplicationScoped
@ActivateRequestContext
final class StoredTimetables implements Timetables {
  private final TimetableRows rows;
  private final BatchWriter writer;

  StoredTimetables(TimetableRows rows, BatchWriter writer) {
    this.rows = rows;
    this.writer = writer;
  }

  @Override
  public void save(Timetable timetable) {
    writer.save(List.of(timetable), TimetableRow::of, rows, null);
  }

  @Override
  public Optional<Timetable> find(EventId event) {
    return rows.findContent(event.value()).map(text -> RecordJson.read(text, Timetable.class));
  }
}
