package org.patentbridge.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.access.Confidentiality;
import org.patentbridge.domain.need.NeedStatus;
import org.patentbridge.domain.need.TechnologyNeed;

/** A row of the technology needs. */
@Entity
@Table(name = "need")
class NeedRow extends RecordRow {
  String owner = "";

  @Enumerated(EnumType.STRING)
  NeedStatus status = NeedStatus.OPEN;

  @Enumerated(EnumType.STRING)
  Confidentiality confidentiality = Confidentiality.ORGANIZER_ONLY;

  @Column(name = "valid_until")
  @Nullable LocalDate validUntil;

  static NeedRow of(TechnologyNeed need) {
    var row = new NeedRow();
    row.hold(RowKey.of(need.id().value()), need);
    row.owner = need.owner().value();
    row.status = need.status();
    row.confidentiality = need.confidentiality();
    row.validUntil = need.validUntil();
    return row;
  }
}
