package org.patentbridge.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.letter.Letter;

/** A row of the log of letters. */
@Entity
@Table(name = "letter")
class LetterRow extends RecordRow {
  String account = "";
  String state = "";

  /** Milliseconds since 1970, UTC. */
  @Column(name = "at_millis")
  long at;

  /** Milliseconds since 1970, UTC. */
  @Column(name = "next_millis")
  @Nullable Long next;

  static LetterRow of(Letter letter) {
    var row = new LetterRow();
    row.hold(RowKey.of(letter.id().value()), letter);
    row.account = letter.account().value();
    row.state = letter.state().name();
    row.at = letter.at().toEpochMilli();
    var next = letter.next();
    row.next = next == null ? null : next.toEpochMilli();
    return row;
  }
}
