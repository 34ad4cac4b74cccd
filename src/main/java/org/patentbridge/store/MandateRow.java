package org.patentbridge.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.mandate.InvestorMandate;

/** A row of the investor mandates. */
@Entity
@Table(name = "mandate")
class MandateRow extends RecordRow {
  String investor = "";

  @Column(name = "active_until")
  @Nullable LocalDate activeUntil;

  static MandateRow of(InvestorMandate mandate) {
    var row = new MandateRow();
    row.hold(RowKey.of(mandate.id().value()), mandate);
    row.investor = mandate.investor().value();
    row.activeUntil = mandate.activeUntil();
    return row;
  }
}
