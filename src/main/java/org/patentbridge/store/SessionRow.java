package org.patentbridge.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.patentbridge.domain.access.Session;

/** A row of the sessions; its id is the digest of the secret. */
@Entity
@Table(name = "account_session")
class SessionRow {
  @Id String id = "";

  String account = "";

  /** Milliseconds since 1970, UTC. */
  @Column(name = "expires_at")
  long expiresAt;

  String content = "";

  static SessionRow of(Session session) {
    var row = new SessionRow();
    row.id = session.secret().hex();
    row.account = session.account().value();
    row.expiresAt = session.expires().toEpochMilli();
    row.content = RecordJson.write(session);
    return row;
  }
}
