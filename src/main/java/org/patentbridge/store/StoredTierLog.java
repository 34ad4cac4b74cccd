package org.patentbridge.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.Collection;
import java.util.List;
import org.patentbridge.domain.tier.TierChange;
import org.patentbridge.domain.tier.TierLog;

/** The log of tiers in the database. */
@ApplicationScoped
@ActivateRequestContext
final class StoredTierLog implements TierLog {
  private final TierChangeRows rows;
  private final BatchWriter writer;

  StoredTierLog(TierChangeRows rows, BatchWriter writer) {
    this.rows = rows;
    this.writer = writer;
  }

  @Override
  public void add(Collection<TierChange> changes) {
    writer.save(changes, TierChangeRow::of, rows, null);
  }

  @Override
  public List<TierChange> list() {
    return rows.listContentAfter(null, Integer.MAX_VALUE).stream()
        .map(text -> RecordJson.read(text, TierChange.class))
        .sorted(TierChange.OLDEST_FIRST)
        .toList();
  }
}
