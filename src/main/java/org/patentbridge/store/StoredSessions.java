package org.patentbridge.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.Optional;
import org.hibernate.StatelessSession;
import org.patentbridge.domain.access.AccountName;
import org.patentbridge.domain.access.Session;
import org.patentbridge.domain.access.Sessions;
import org.patentbridge.domain.provenance.Digest;

/** The sessions in the database; those that are over go when a new one comes. */
@ApplicationScoped
@ActivateRequestContext
final class StoredSessions implements Sessions {
  private final SessionRows rows;
  private final StatelessSession session;

  StoredSessions(SessionRows rows, StatelessSession session) {
    this.rows = rows;
    this.session = session;
  }

  @Override
  public void add(Session begun) {
    rows.delete("expiresAt < ?1", begun.created().toEpochMilli());
    session.insert(SessionRow.of(begun));
  }

  @Override
  public Optional<Session> find(Digest secret) {
    return Optional.ofNullable(session.get(SessionRow.class, secret.hex()))
        .map(row -> RecordJson.read(row.content, Session.class));
  }

  @Override
  public void end(Digest secret) {
    rows.delete("id", secret.hex());
  }

  @Override
  public void endAllOf(AccountName account) {
    rows.delete("account", account.value());
  }
}
