package org.patentbridge.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.patentbridge.domain.mandate.Investment;

/** A row of the investments of the past. */
@Entity
@Table(name = "investment")
class InvestmentRow extends RecordRow {

  static InvestmentRow of(Investment investment) {
    var row = new InvestmentRow();
    row.hold(investment.id().value(), investment);
    return row;
  }
}
