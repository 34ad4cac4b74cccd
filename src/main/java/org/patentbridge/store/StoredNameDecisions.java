package org.patentbridge.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.List;
import org.patentbridge.domain.organization.NameDecision;
import org.patentbridge.domain.organization.NameDecisions;

/** People's decisions on names in the database, one for each pair of parties. */
@ApplicationScoped
@ActivateRequestContext
final class StoredNameDecisions implements NameDecisions {
  private final NameDecisionRows rows;
  private final BatchWriter writer;
  private final Revisions revisions;

  StoredNameDecisions(NameDecisionRows rows, BatchWriter writer, Revisions revisions) {
    this.rows = rows;
    this.writer = writer;
    this.revisions = revisions;
  }

  @Override
  public void save(NameDecision decision) {
    var counts = writer.save(List.of(decision), NameDecisionRow::of, rows, null);
    if (counts.added() + counts.changed() > 0) {
      revisions.next(CounterRow.NAME_DECISION);
    }
  }

  @Override
  public List<NameDecision> list() {
    return rows.listContentAfter(null, Integer.MAX_VALUE).stream()
        .map(text -> RecordJson.read(text, NameDecision.class))
        .toList();
  }

  @Override
  public long revision() {
    return revisions.of(CounterRow.NAME_DECISION);
  }
}
