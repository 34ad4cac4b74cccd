package org.patentbridge.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.patentbridge.domain.event.EventId;
import org.patentbridge.domain.series.PastPairing;
import org.patentbridge.domain.series.PastPairings;

/** The memory of the events of series in the database. */
@ApplicationScoped
@ActivateRequestContext
final class StoredPastPairings implements PastPairings {
  private final PastPairingRows rows;
  private final BatchWriter writer;
  private final WriterTurn turn;

  StoredPastPairings(PastPairingRows rows, BatchWriter writer, WriterTurn turn) {
    this.rows = rows;
    this.writer = writer;
    this.turn = turn;
  }

  @Override
  public void replace(EventId event, Collection<PastPairing> pairings) {
    turn.take();
    rows.delete("event", RowKey.of(event.value()));
    writer.save(pairings, PastPairingRow::of, rows, null);
  }

  @Override
  public List<PastPairing> listOf(Collection<EventId> events) {
    List<PastPairing> all = new ArrayList<>();
    for (EventId event : events.stream().sorted().distinct().toList()) {
      rows.listContentWith("event", RowKey.of(event.value())).stream()
          .map(text -> RecordJson.read(text, PastPairing.class))
          .sorted(Comparator.comparing(PastPairing::key))
          .forEach(all::add);
    }
    return all;
  }
}
