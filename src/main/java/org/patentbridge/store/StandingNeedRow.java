package org.patentbridge.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.patentbridge.domain.alert.StandingNeed;

/** A row of the standing needs. */
@Entity
@Table(name = "standing_need")
class StandingNeedRow extends RecordRow {
  String person = "";

  static StandingNeedRow of(StandingNeed record) {
    var row = new StandingNeedRow();
    row.hold(RowKey.of(record.id().value()), record);
    row.person = record.person().value();
    return row;
  }
}
