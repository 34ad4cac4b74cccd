package org.patentbridge.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.patentbridge.domain.provenance.Digest;
import org.patentbridge.domain.tier.TierChange;

/** A row of the log of tiers. */
@Entity
@Table(name = "tier_change")
class TierChangeRow extends RecordRow {

  static TierChangeRow of(TierChange change) {
    var row = new TierChangeRow();
    row.hold(RowKey.of(Digest.ofLines(change.key()).hex()), change);
    return row;
  }
}
