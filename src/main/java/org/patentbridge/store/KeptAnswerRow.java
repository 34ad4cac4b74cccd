package org.patentbridge.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.access.KeptAnswer;
import org.patentbridge.domain.provenance.Digest;

/** A row of the kept answers. */
@Entity
@Table(name = "kept_answer")
class KeptAnswerRow {
  @Id String id = "";

  String request = "";
  int status;
  @Nullable String location;
  @Nullable String content;

  /** Milliseconds since 1970, UTC. */
  @Column(name = "at_millis")
  long at;

  static KeptAnswerRow of(KeptAnswer answer) {
    var row = new KeptAnswerRow();
    row.id = answer.key().hex();
    row.request = answer.request().hex();
    row.status = answer.status();
    row.location = answer.location();
    row.content = answer.content();
    row.at = answer.at().toEpochMilli();
    return row;
  }

  KeptAnswer answer() {
    return new KeptAnswer(
        new Digest(id), new Digest(request), status, location, content, Instant.ofEpochMilli(at));
  }
}
