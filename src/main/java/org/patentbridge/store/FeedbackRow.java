package org.patentbridge.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.patentbridge.domain.feedback.Feedback;
import org.patentbridge.domain.provenance.Digest;

/** A row of the ledger of answers. */
@Entity
@Table(name = "feedback")
class FeedbackRow extends RecordRow {
  @Column(name = "event_id")
  String event = "";

  static FeedbackRow of(Feedback answer) {
    var row = new FeedbackRow();
    row.hold(RowKey.of(Digest.ofLines(answer.key()).hex()), answer);
    row.event = RowKey.of(answer.event().value());
    return row;
  }
}
