package org.patentbridge.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.patentbridge.domain.meeting.Timetable;

/** The timetable of an event; its id is the event's. */
@Entity
@Table(name = "timetable")
class TimetableRow extends RecordRow {
  @Column(name = "run_id")
  String run = "";

  int revision;

  static TimetableRow of(Timetable timetable) {
    var row = new TimetableRow();
    row.hold(RowKey.of(timetable.event().value()), timetable);
    row.run = timetable.run().value();
    row.revision = timetable.revision();
    return row;
  }
}
