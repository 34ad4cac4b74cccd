package org.patentbridge.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.List;
import org.patentbridge.domain.letter.LetterStop;
import org.patentbridge.domain.letter.LetterStops;

/** Who wants no letters, in the database. */
@ApplicationScoped
@ActivateRequestContext
final class StoredLetterStops implements LetterStops {
  private final LetterStopRows rows;
  private final BatchWriter writer;
  private final WriterTurn turn;

  StoredLetterStops(LetterStopRows rows, BatchWriter writer, WriterTurn turn) {
    this.rows = rows;
    this.writer = writer;
    this.turn = turn;
  }

  @Override
  public void add(LetterStop stop) {
    writer.save(List.of(stop), LetterStopRow::of, rows, null);
  }

  @Override
  public void remove(LetterStop stop) {
    turn.take();
    rows.delete("id", LetterStopRow.idOf(stop));
  }

  @Override
  public boolean has(LetterStop stop) {
    return rows.findContent(stop.mark()).isPresent();
  }
}
