package org.patentbridge.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.hibernate.StatelessSession;
import org.patentbridge.domain.match.MatchRun;

/** Writes a run once, and makes it the latest of its event each time. */
@ApplicationScoped
final class RunWriter {
  /** Rows that are made before they are sent, so that a run is never in memory twice. */
  private static final int CHUNK = 1_000;

  private final StatelessSession session;
  private final WriterTurn turn;

  RunWriter(StatelessSession session, WriterTurn turn) {
    this.session = session;
    this.turn = turn;
  }

  /**
   * @throws IllegalStateException outside a transaction
   */
  void save(MatchRun run) {
    turn.take();
    var number = turn.giveOut(CounterRow.RUN, 1) + 1;
    var kept = session.get(MatchRunRow.class, RowKey.of(run.id().value()));
    if (kept == null) {
      session.insert(MatchRunRow.of(run, number));
      insert(RowKey.of(run.id().value()), run.entries(), MatchEntryRow::new);
      insert(RowKey.of(run.id().value()), run.leftOvers(), LeftOverRow::new);
    } else {
      kept.number = number;
      session.update(kept);
    }
  }

  private void insert(String run, List<? extends Record> parts, Supplier<RunPartRow> row) {
    for (int from = 0; from < parts.size(); from += CHUNK) {
      var rows = new ArrayList<RunPartRow>(CHUNK);
      for (int seq = from; seq < Math.min(from + CHUNK, parts.size()); seq++) {
        rows.add(row.get().hold(new RunPartId(run, seq), parts.get(seq)));
      }
      session.insertMultiple(rows);
    }
  }
}
