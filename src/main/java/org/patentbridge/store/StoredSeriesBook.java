package org.patentbridge.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.Optional;
import org.hibernate.StatelessSession;
import org.patentbridge.domain.event.EventId;
import org.patentbridge.domain.series.SeriesBook;
import org.patentbridge.domain.series.SeriesId;

/** The series of events in the database. */
@ApplicationScoped
@ActivateRequestContext
final class StoredSeriesBook implements SeriesBook {
  private final EventSeriesRows rows;
  private final StatelessSession session;
  private final WriterTurn turn;

  StoredSeriesBook(EventSeriesRows rows, StatelessSession session, WriterTurn turn) {
    this.rows = rows;
    this.session = session;
    this.turn = turn;
  }

  @Override
  public void save(EventId event, SeriesId series) {
    turn.take();
    var row = new EventSeriesRow();
    row.id = RowKey.of(event.value());
    row.series = series.value();
    session.upsert(row);
  }

  @Override
  public Optional<SeriesId> find(EventId event) {
    return rows.find(
            "select id, series from EventSeriesRow where id = ?1", RowKey.of(event.value()))
        .project(StoredText.class)
        .firstResultOptional()
        .map(text -> new SeriesId(text.content()));
  }
}
