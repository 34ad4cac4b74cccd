package org.patentbridge.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.patentbridge.domain.provenance.Digest;
import org.patentbridge.domain.wish.Wish;

/** A row of the wishes. */
@Entity
@Table(name = "wish")
class WishRow extends RecordRow {
  @Column(name = "event_id")
  String event = "";

  static WishRow of(Wish wish) {
    var row = new WishRow();
    row.hold(RowKey.of(idOf(wish)), wish);
    row.event = RowKey.of(wish.event().value());
    return row;
  }

  static String idOf(Wish wish) {
    return Digest.ofLines(wish.key()).hex();
  }
}
