package org.patentbridge.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.patentbridge.domain.provenance.Digest;
import org.patentbridge.domain.series.PastPairing;

/** A row of what events of a series remember. */
@Entity
@Table(name = "past_pairing")
class PastPairingRow extends RecordRow {
  @Column(name = "event_id")
  String event = "";

  static PastPairingRow of(PastPairing past) {
    var row = new PastPairingRow();
    row.hold(RowKey.of(idOf(past)), past);
    row.event = RowKey.of(past.event().value());
    return row;
  }

  static String idOf(PastPairing past) {
    return Digest.ofLines(past.event().value(), past.key()).hex();
  }
}
