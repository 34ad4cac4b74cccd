package org.patentbridge.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.provenance.SaveCounts;

/**
 * Writes batches of records: only what is new or differs, and a change-log entry for each where the
 * noun is searchable.
 *
 * <p>The session is stateless, so memory does not grow with the length of a load.
 */
@ApplicationScoped
final class BatchWriter {
  /** Rows that are compared in one query: long enough to hide the round trip, small in memory. */
  private static final int CHUNK = 1_000;

  private final StatelessSession session;
  private final WriterTurn turn;

  BatchWriter(StatelessSession session, WriterTurn turn) {
    this.session = session;
    this.turn = turn;
  }

  /**
   * Adds new records and replaces those that differ.
   *
   * @param row makes the row of a record
   * @param noun kind of record in the change log, null where it is in no index
   * @throws IllegalStateException outside a transaction
   */
  <T, R extends RecordRow> SaveCounts save(
      Collection<T> records, Function<T, R> row, RecordRows<R> table, @Nullable String noun) {
    turn.take();
    var counts = SaveCounts.NONE;
    var rows = new ArrayList<R>(Math.min(records.size(), CHUNK));
    for (T record : records) {
      rows.add(row.apply(record));
      if (rows.size() == CHUNK) {
        counts = counts.plus(write(rows, table, noun));
        rows.clear();
      }
    }
    return counts.plus(write(rows, table, noun));
  }

  private <R extends RecordRow> SaveCounts write(
      List<R> rows, RecordRows<R> table, @Nullable String noun) {
    if (rows.isEmpty()) {
      return SaveCounts.NONE;
    }
    var difference = Difference.of(rows, table);
    session.insertMultiple(difference.fresh());
    session.updateMultiple(difference.replaced());
    if (noun != null) {
      log(difference.ids(), noun);
    }
    return difference.counts();
  }

  private void log(List<String> ids, String noun) {
    if (ids.isEmpty()) {
      return;
    }
    var number = turn.giveOut(CounterRow.CHANGE, ids.size());
    var entries = new ArrayList<ChangeRow>(ids.size());
    for (String id : ids) {
      number++;
      entries.add(ChangeRow.written(number, noun, id));
    }
    session.insertMultiple(entries);
  }
}
