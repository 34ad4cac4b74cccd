package org.patentbridge.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.patentbridge.domain.patent.Patent;

/**
 * What one source states about a patent that has several; its id is the patent's and the source.
 */
@Entity
@Table(name = "patent_statement")
class PatentStatementRow extends RecordRow {
  /** Stands in no name of a source. */
  private static final char SEPARATOR = '\n';

  @Column(name = "patent_id")
  String patent = "";

  String source = "";

  static PatentStatementRow of(Patent statement) {
    var row = new PatentStatementRow();
    row.patent = statement.id().value();
    row.source = statement.origin().source();
    row.hold(row.patent + SEPARATOR + row.source, statement);
    return row;
  }
}
