package org.patentbridge.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.patentbridge.domain.provenance.Digest;
import org.patentbridge.domain.shortlist.MeetingRequest;

/** A row of the meeting requests. */
@Entity
@Table(name = "meeting_request")
class MeetingRequestRow extends RecordRow {
  @Column(name = "owner_id")
  String owner = "";

  static MeetingRequestRow of(MeetingRequest record) {
    var row = new MeetingRequestRow();
    row.hold(RowKey.of(idOf(record)), record);
    row.owner = record.by().value();
    return row;
  }

  static String idOf(MeetingRequest record) {
    return Digest.ofLines(record.keyOf()).hex();
  }
}
