package org.patentbridge.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.patentbridge.domain.event.EventId;
import org.patentbridge.domain.review.Publication;

/** A row of the publications. */
@Entity
@Table(name = "publication")
class PublicationRow extends RecordRow {
  @Column(name = "event_id")
  String event = "";

  int version;

  static PublicationRow of(Publication publication) {
    var row = new PublicationRow();
    row.hold(RowKey.of(idOf(publication.event(), publication.version())), publication);
    row.event = RowKey.of(publication.event().value());
    row.version = publication.version();
    return row;
  }

  /** No id of an event has this sign. */
  static String idOf(EventId event, int version) {
    return event + "#" + version;
  }
}
