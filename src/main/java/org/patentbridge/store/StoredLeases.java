package org.patentbridge.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.time.Instant;
import java.util.Optional;
import org.hibernate.StatelessSession;
import org.patentbridge.domain.lease.Lease;
import org.patentbridge.domain.lease.Leases;

/** The leases in the database; whoever has the turn to write decides. */
@ApplicationScoped
@ActivateRequestContext
final class StoredLeases implements Leases {
  private final StatelessSession session;
  private final WriterTurn turn;

  StoredLeases(StatelessSession session, WriterTurn turn) {
    this.session = session;
    this.turn = turn;
  }

  @Override
  public boolean take(Lease wanted, Instant now) {
    turn.take();
    var held = find(wanted.job());
    if (held.isEmpty()) {
      session.insert(LeaseRow.of(wanted));
      return true;
    }
    if (!held.get().holder().equals(wanted.holder()) && !held.get().isOverAt(now)) {
      return false;
    }
    session.update(LeaseRow.of(wanted));
    return true;
  }

  @Override
  public void giveBack(String job, String holder) {
    turn.take();
    find(job)
        .filter(held -> held.holder().equals(holder))
        .ifPresent(held -> session.delete(LeaseRow.of(held)));
  }

  @Override
  public Optional<Lease> find(String job) {
    return Optional.ofNullable(session.get(LeaseRow.class, job)).map(LeaseRow::lease);
  }
}
