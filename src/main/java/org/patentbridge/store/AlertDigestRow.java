package org.patentbridge.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.patentbridge.domain.alert.AlertDigest;

/** A row of the digests of alerts. */
@Entity
@Table(name = "alert_digest")
class AlertDigestRow extends RecordRow {
  String person = "";

  static AlertDigestRow of(AlertDigest record) {
    var row = new AlertDigestRow();
    row.hold(RowKey.of(record.id().value()), record);
    row.person = record.person().value();
    return row;
  }
}
