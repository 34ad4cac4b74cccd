package org.patentbridge.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.patentbridge.domain.alert.NeedMeasure;
import org.patentbridge.domain.alert.StandingNeedId;

/** A row of the measures of standing needs. */
@Entity
@Table(name = "need_measure")
class NeedMeasureRow extends RecordRow {

  static NeedMeasureRow of(StandingNeedId id, NeedMeasure record) {
    var row = new NeedMeasureRow();
    row.hold(RowKey.of(id.value()), record);
    return row;
  }
}
