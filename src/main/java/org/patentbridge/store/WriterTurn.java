package org.patentbridge.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import org.hibernate.LockMode;
import org.hibernate.StatelessSession;

/**
 * The right to write, which one transaction has at a time.
 *
 * <p>A turn is the lock on a counter's row, held from the first write of a transaction to its end.
 * So what is read within a turn is the newest, and numbers given out in it become visible in the
 * order of the numbers: nobody can see a number while a lower one is still to come.
 */
@ApplicationScoped
final class WriterTurn {
  private final StatelessSession session;
  private final TransactionSynchronizationRegistry transaction;

  WriterTurn(StatelessSession session, TransactionSynchronizationRegistry transaction) {
    this.session = session;
    this.transaction = transaction;
  }

  /**
   * Waits for the turn of this transaction.
   *
   * @throws IllegalStateException outside a transaction
   */
  void take() {
    if (transaction.getTransactionStatus() != Status.STATUS_ACTIVE) {
      throw new IllegalStateException(
          "saving needs an open transaction. Maybe the use case lacks one");
    }
    lock(CounterRow.CHANGE);
  }

  /**
   * Gives out numbers in a row.
   *
   * @return the one before the first of them
   */
  long giveOut(String counter, int count) {
    var row = lock(counter);
    var before = row.lastNumber;
    row.lastNumber = before + count;
    session.update(row);
    return before;
  }

  /** The last number of a kind that was given out, without waiting for anybody. */
  long look(String counter) {
    return session.get(CounterRow.class, counter).lastNumber;
  }

  private CounterRow lock(String counter) {
    return session.get(CounterRow.class, counter, LockMode.PESSIMISTIC_WRITE);
  }
}
