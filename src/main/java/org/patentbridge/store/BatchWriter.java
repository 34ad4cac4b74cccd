package org.patentbridge.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
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
    return save(records, row, table, noun, changed -> changed);
  }

  /**
   * The same where not every change is to be searched.
   *
   * @param logged of rows that are about to be written those whose change is logged
   */
  <T, R extends RecordRow> SaveCounts save(
      Collection<T> records,
      Function<T, R> row,
      RecordRows<R> table,
      @Nullable String noun,
      UnaryOperator<List<R>> logged) {
    turn.take();
    var counts = SaveCounts.NONE;
    var rows = new ArrayList<R>(Math.min(records.size(), CHUNK));
    for (T record : records) {
      rows.add(row.apply(record));
      if (rows.size() == CHUNK) {
        counts = counts.plus(write(rows, table, noun, logged));
        rows.clear();
      }
    }
    return counts.plus(write(rows, table, noun, logged));
  }

  private <R extends RecordRow> SaveCounts write(
      List<R> rows, RecordRows<R> table, @Nullable String noun, UnaryOperator<List<R>> logged) {
    if (rows.isEmpty()) {
      return SaveCounts.NONE;
    }
    var difference = Difference.of(rows, table);
    var told = noun == null ? List.<R>of() : logged.apply(difference.written());
    session.insertMultiple(difference.fresh());
    session.updateMultiple(difference.replaced());
    if (noun != null) {
      log(told.stream().map(row -> row.id).toList(), noun);
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
