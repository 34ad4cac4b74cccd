package org.patentbridge.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.patentbridge.domain.provenance.Digest;
import org.patentbridge.domain.shortlist.KeptRow;

/** A row of the kept rows. */
@Entity
@Table(name = "kept_row")
class KeptRowRow extends RecordRow {
  @Column(name = "owner_id")
  String owner = "";

  static KeptRowRow of(KeptRow record) {
    var row = new KeptRowRow();
    row.hold(idOf(record), record);
    row.owner = record.owner().value();
    return row;
  }

  static String idOf(KeptRow record) {
    return RowKey.of(Digest.ofLines(record.keyOf()).hex());
  }
}
