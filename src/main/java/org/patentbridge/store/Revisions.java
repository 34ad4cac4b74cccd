package org.patentbridge.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** Numbers that tell whether something has changed since one looked. */
@ApplicationScoped
final class Revisions implements PanacheRepositoryBase<CounterRow, String> {
  private final WriterTurn turn;

  Revisions(WriterTurn turn) {
    this.turn = turn;
  }

  /** Counts up within the transaction that makes the change. */
  void next(String counter) {
    turn.giveOut(counter, 1);
  }

  /** The number as it is committed, or as this transaction has left it. */
  long of(String counter) {
    return find("name", counter).project(StoredNumber.class).singleResult().lastNumber();
  }
}
