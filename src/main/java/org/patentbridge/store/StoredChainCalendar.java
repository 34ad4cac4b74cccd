package org.patentbridge.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.patentbridge.domain.shortlist.ChainCalendar;
import org.patentbridge.domain.shortlist.ChainMonth;

/** The calendar of chains in the database. */
@ApplicationScoped
@ActivateRequestContext
final class StoredChainCalendar implements ChainCalendar {
  /** A month each for longer than anybody plans. */
  private static final int ALL = 10_000;

  private final ChainMonthRows rows;
  private final BatchWriter writer;
  private final WriterTurn turn;

  StoredChainCalendar(ChainMonthRows rows, BatchWriter writer, WriterTurn turn) {
    this.rows = rows;
    this.writer = writer;
    this.turn = turn;
  }

  @Override
  public void save(ChainMonth entry) {
    writer.save(List.of(entry), ChainMonthRow::of, rows, null);
  }

  @Override
  public void remove(YearMonth month) {
    turn.take();
    rows.delete("id", RowKey.of(month.toString()));
  }

  @Override
  public Optional<ChainMonth> find(YearMonth month) {
    return rows.findContent(month.toString()).map(StoredChainCalendar::read);
  }

  @Override
  public List<ChainMonth> list() {
    return rows.listContentAfter(null, ALL).stream().map(StoredChainCalendar::read).toList();
  }

  private static ChainMonth read(String content) {
    return RecordJson.read(content, ChainMonth.class);
  }
}
