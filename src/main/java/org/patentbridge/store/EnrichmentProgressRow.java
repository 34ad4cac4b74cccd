package org.patentbridge.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.industry.Enrichment;
import org.patentbridge.domain.industry.EnrichmentProgress;
import org.patentbridge.domain.industry.EnrichmentVersion;
import org.patentbridge.domain.provenance.ChangeNumber;

/** How far the enrichment of a kind of record has come. */
@Entity
@Table(name = "enrichment_progress")
class EnrichmentProgressRow {
  @Id String kind = "";

  String version = "";

  @Column(name = "walked_to")
  @Nullable String walkedTo;

  boolean whole;

  @Column(name = "up_to")
  long upTo;

  static EnrichmentProgressRow of(EnrichmentProgress progress) {
    var row = new EnrichmentProgressRow();
    row.kind = idOf(progress.kind());
    row.version = progress.version().toString();
    row.walkedTo = progress.walkedTo();
    row.whole = progress.whole();
    row.upTo = progress.upTo().value();
    return row;
  }

  static String idOf(Enrichment.Kind kind) {
    return kind == Enrichment.Kind.NEED ? RowKey.mark(kind.name()) : kind.name();
  }

  EnrichmentProgress toProgress() {
    return new EnrichmentProgress(
        Enrichment.Kind.valueOf(RowKey.unmarked(kind)),
        EnrichmentVersion.parse(version),
        walkedTo,
        whole,
        new ChangeNumber(upTo));
  }
}
