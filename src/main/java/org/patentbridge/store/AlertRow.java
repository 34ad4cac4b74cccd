package org.patentbridge.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.alert.Alert;
import org.patentbridge.domain.provenance.Digest;

/** A row of the alerts. */
@Entity
@Table(name = "alert")
class AlertRow extends RecordRow {
  @Column(name = "standing_id")
  String standing = "";

  String person = "";

  /** The digest in which the person was told, null before. */
  @Nullable String digest;

  static AlertRow of(Alert record) {
    var row = new AlertRow();
    row.hold(idOf(record), record);
    row.standing = record.standing().value();
    row.person = record.person().value();
    return row;
  }

  static String idOf(Alert record) {
    return RowKey.of(Digest.ofLines(record.key()).hex());
  }
}
