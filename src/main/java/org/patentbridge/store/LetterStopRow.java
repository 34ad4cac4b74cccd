package org.patentbridge.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.patentbridge.domain.letter.LetterStop;

/** A row of those who want no letters. */
@Entity
@Table(name = "letter_stop")
class LetterStopRow extends RecordRow {

  static LetterStopRow of(LetterStop stop) {
    var row = new LetterStopRow();
    row.hold(idOf(stop), stop);
    return row;
  }

  static String idOf(LetterStop stop) {
    return RowKey.of(stop.mark());
  }
}
