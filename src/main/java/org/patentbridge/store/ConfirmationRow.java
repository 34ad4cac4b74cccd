package org.patentbridge.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.patentbridge.domain.event.Side;
import org.patentbridge.domain.meeting.Confirmation;
import org.patentbridge.domain.meeting.MeetingId;

/** A row of the confirmations. */
@Entity
@Table(name = "confirmation")
class ConfirmationRow extends RecordRow {
  @Column(name = "event_id")
  String event = "";

  static ConfirmationRow of(Confirmation confirmation) {
    var row = new ConfirmationRow();
    row.hold(idOf(confirmation.meeting(), confirmation.side()), confirmation);
    row.event = RowKey.of(confirmation.event().value());
    return row;
  }

  static String idOf(MeetingId meeting, Side side) {
    return RowKey.of(meeting.value() + "#" + side);
  }
}
