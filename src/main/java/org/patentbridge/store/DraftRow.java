package org.patentbridge.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.patentbridge.domain.review.DraftOpening;

/** A row of the drafts. */
@Entity
@Table(name = "draft")
class DraftRow extends RecordRow {
  @Column(name = "event_id")
  String event = "";

  /** Higher than that of every draft that was opened before. */
  @Column(name = "draft_number")
  long number;

  static DraftRow of(DraftOpening opening, long number) {
    var row = new DraftRow();
    row.hold(RowKey.of(opening.run().value()), opening);
    row.event = RowKey.of(opening.event().value());
    row.number = number;
    return row;
  }
}
