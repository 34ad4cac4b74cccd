package org.patentbridge.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.patentbridge.domain.outcome.Outcome;
import org.patentbridge.domain.provenance.Digest;

/** A row of the statements on what became of pairings. */
@Entity
@Table(name = "outcome")
class OutcomeRow extends RecordRow {

  static OutcomeRow of(Outcome outcome) {
    var row = new OutcomeRow();
    row.hold(idOf(outcome), outcome);
    return row;
  }

  static String idOf(Outcome outcome) {
    return RowKey.of(Digest.ofLines(outcome.key()).hex());
  }
}
