package org.patentbridge.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.Comparator;
import java.util.List;
import org.patentbridge.domain.outcome.Outcome;
import org.patentbridge.domain.outcome.Outcomes;

/** The statements on what became of pairings in the database. */
@ApplicationScoped
@ActivateRequestContext
final class StoredOutcomes implements Outcomes {
  private final OutcomeRows rows;
  private final BatchWriter writer;
  private final WriterTurn turn;

  StoredOutcomes(OutcomeRows rows, BatchWriter writer, WriterTurn turn) {
    this.rows = rows;
    this.writer = writer;
    this.turn = turn;
  }

  @Override
  public void save(Outcome outcome) {
    writer.save(List.of(outcome), OutcomeRow::of, rows, null);
  }

  @Override
  public void remove(Outcome outcome) {
    turn.take();
    rows.delete("id", OutcomeRow.idOf(outcome));
  }

  @Override
  public List<Outcome> list() {
    return rows.listContentAfter(null, Integer.MAX_VALUE).stream()
        .map(text -> RecordJson.read(text, Outcome.class))
        .sorted(Comparator.comparing(Outcome::key))
        .toList();
  }
}
