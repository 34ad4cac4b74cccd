package org.patentbridge.store;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.patentbridge.domain.event.EventId;
import org.patentbridge.domain.match.SeekerPool;

/** What one seeker's candidates came to, as JSON. */
@Entity
@Table(name = "seeker_pool")
class SeekerPoolRow {
  @EmbeddedId SeekerPoolId id = new SeekerPoolId("", 0);

  @Column(name = "event_id")
  String event = "";

  String content = "";

  static SeekerPoolRow of(SeekerPoolId id, EventId event, SeekerPool pool) {
    var row = new SeekerPoolRow();
    row.id = id;
    row.event = RowKey.of(event.value());
    row.content = RecordJson.write(pool);
    return row;
  }
}
