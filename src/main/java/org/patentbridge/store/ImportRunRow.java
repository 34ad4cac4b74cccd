package org.patentbridge.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.patentbridge.domain.provenance.ImportRun;

/** A row of the imports. */
@Entity
@Table(name = "import_run")
class ImportRunRow extends RecordRow {

  /** Milliseconds since 1970, UTC. */
  @Column(name = "started_at")
  long startedAt;

  static ImportRunRow of(ImportRun run) {
    var row = new ImportRunRow();
    row.hold(RowKey.of(run.id().value()), run);
    row.startedAt = run.started().toEpochMilli();
    return row;
  }
}
