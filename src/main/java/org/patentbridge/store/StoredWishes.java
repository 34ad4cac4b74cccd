package org.patentbridge.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.patentbridge.domain.event.EventId;
import org.patentbridge.domain.provenance.SaveCounts;
import org.patentbridge.domain.wish.Wish;
import org.patentbridge.domain.wish.Wishes;

/** The wishes of participants in the database. */
@ApplicationScoped
@ActivateRequestContext
final class StoredWishes implements Wishes {
  private final WishRows rows;
  private final BatchWriter writer;
  private final WriterTurn turn;

  StoredWishes(WishRows rows, BatchWriter writer, WriterTurn turn) {
    this.rows = rows;
    this.writer = writer;
    this.turn = turn;
  }

  @Override
  public SaveCounts saveAll(Collection<Wish> wishes) {
    return writer.save(wishes, WishRow::of, rows, null);
  }

  @Override
  public void remove(Wish wish) {
    turn.take();
    rows.delete("id", RowKey.of(WishRow.idOf(wish)));
  }

  @Override
  public List<Wish> listOf(EventId event) {
    return rows.listContentWith("event", RowKey.of(event.value())).stream()
        .map(text -> RecordJson.read(text, Wish.class))
        .sorted(Comparator.comparing(Wish::key))
        .toList();
  }
}
