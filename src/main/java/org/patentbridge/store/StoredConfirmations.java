package org.patentbridge.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.List;
import org.hibernate.StatelessSession;
import org.patentbridge.domain.event.EventId;
import org.patentbridge.domain.event.Side;
import org.patentbridge.domain.meeting.Confirmation;
import org.patentbridge.domain.meeting.Confirmations;
import org.patentbridge.domain.meeting.MeetingId;

/** The confirmations in the database; writing one waits for no import. */
@ApplicationScoped
@ActivateRequestContext
final class StoredConfirmations implements Confirmations {
  private final ConfirmationRows rows;
  private final StatelessSession session;

  StoredConfirmations(ConfirmationRows rows, StatelessSession session) {
    this.rows = rows;
    this.session = session;
  }

  @Override
  public void save(Confirmation confirmation) {
    session.upsert(ConfirmationRow.of(confirmation));
  }

  @Override
  public void remove(EventId event, MeetingId meeting, Side side) {
    rows.delete("id", ConfirmationRow.idOf(meeting, side));
  }

  @Override
  public List<Confirmation> listOf(EventId event) {
    return rows.listContentWith("event", RowKey.of(event.value())).stream()
        .map(text -> RecordJson.read(text, Confirmation.class))
        .toList();
  }
}
