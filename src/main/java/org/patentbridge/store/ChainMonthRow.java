package org.patentbridge.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.patentbridge.domain.shortlist.ChainMonth;

/** A month of the calendar; its id is the month. */
@Entity
@Table(name = "chain_month")
class ChainMonthRow extends RecordRow {

  static ChainMonthRow of(ChainMonth entry) {
    var row = new ChainMonthRow();
    row.hold(RowKey.of(entry.month().toString()), entry);
    return row;
  }
}
