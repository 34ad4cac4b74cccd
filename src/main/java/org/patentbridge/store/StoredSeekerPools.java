package org.patentbridge.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.StatelessSession;
import org.patentbridge.domain.event.EventId;
import org.patentbridge.domain.match.SeekerPool;
import org.patentbridge.domain.match.SeekerPools;
import org.patentbridge.domain.provenance.Digest;

/** The kept pools of seekers in the database. */
@ApplicationScoped
@ActivateRequestContext
final class StoredSeekerPools implements SeekerPools {
  private final SeekerPoolRows rows;
  private final StatelessSession session;
  private final WriterTurn turn;

  StoredSeekerPools(SeekerPoolRows rows, StatelessSession session, WriterTurn turn) {
    this.rows = rows;
    this.session = session;
    this.turn = turn;
  }

  @Override
  public void save(EventId event, Digest inputs, long from, List<SeekerPool> pools) {
    turn.take();
    var fresh = new ArrayList<SeekerPoolRow>(pools.size());
    for (int i = 0; i < pools.size(); i++) {
      var id = new SeekerPoolId(RowKey.of(inputs.hex()), from + i);
      fresh.add(SeekerPoolRow.of(id, event, pools.get(i)));
    }
    session.insertMultiple(fresh);
  }

  @Override
  public List<SeekerPool> listFrom(Digest inputs, long from, int limit) {
    return rows.listFrom(RowKey.of(inputs.hex()), from, limit);
  }

  @Override
  public long count(Digest inputs) {
    return rows.count("id.inputs", RowKey.of(inputs.hex()));
  }

  @Override
  public void dropOthers(EventId event, Digest kept) {
    turn.take();
    session
        .createMutationQuery(
            "delete from SeekerPoolRow where event = :event and id.inputs <> :inputs")
        .setParameter("event", RowKey.of(event.value()))
        .setParameter("inputs", RowKey.of(kept.hex()))
        .executeUpdate();
  }
}
