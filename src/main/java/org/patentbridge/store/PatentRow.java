package org.patentbridge.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.patent.LegalState;
import org.patentbridge.domain.patent.Patent;
import org.patentbridge.domain.patent.PatentKind;

/** A row of the inventory of patents. */
@Entity
@Table(name = "patent")
class PatentRow extends RecordRow {
  @Column(name = "publication_number")
  @Nullable String publicationNumber;

  @Column(name = "application_number")
  @Nullable String applicationNumber;

  /** Whose word it is, null where the row is older than the names of sources. */
  @Nullable String source;

  @Enumerated(EnumType.STRING)
  PatentKind kind = PatentKind.UNKNOWN;

  @Enumerated(EnumType.STRING)
  @Column(name = "legal_state")
  LegalState legalState = LegalState.UNKNOWN;

  @Column(name = "status_as_of")
  @Nullable LocalDate statusAsOf;

  /** Party of the first holder. */
  @Nullable String holder;

  @Nullable LocalDate filed;
  @Nullable LocalDate expires;

  static PatentRow of(Patent patent) {
    var row = new PatentRow();
    row.hold(patent.id().value(), patent);
    var publication = patent.numbers().publication();
    var application = patent.numbers().application();
    row.publicationNumber = publication == null ? null : publication.key();
    row.applicationNumber = application == null ? null : application.key();
    row.source = patent.origin().source();
    row.kind = patent.kind();
    row.legalState = patent.status().state();
    row.statusAsOf = patent.status().asOf();
    row.holder = patent.findFirstHolder().map(h -> h.party().value()).orElse(null);
    row.filed = patent.dates().filed();
    row.expires = patent.dates().expires();
    return row;
  }
}
