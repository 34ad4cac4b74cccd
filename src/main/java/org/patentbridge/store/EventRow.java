package org.patentbridge.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.patentbridge.domain.event.Event;

/** A row of the events. */
@Entity
@Table(name = "event")
class EventRow extends RecordRow {
  String programme = "";

  @Column(name = "event_day")
  LocalDate day = LocalDate.EPOCH;

  static EventRow of(Event event) {
    var row = new EventRow();
    row.hold(RowKey.of(event.id().value()), event);
    row.programme = event.programme();
    row.day = event.slots().day();
    return row;
  }
}
