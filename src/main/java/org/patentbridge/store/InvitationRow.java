package org.patentbridge.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.patentbridge.domain.access.Invitation;

/** A row of the invitations; its id is the digest of the secret. */
@Entity
@Table(name = "invitation")
class InvitationRow {
  @Id String id = "";

  /** Milliseconds since 1970, UTC. */
  @Column(name = "expires_at")
  long expiresAt;

  String content = "";

  static InvitationRow of(Invitation invitation) {
    var row = new InvitationRow();
    row.id = invitation.secret().hex();
    row.expiresAt = invitation.expires().toEpochMilli();
    row.content = RecordJson.write(invitation);
    return row;
  }
}
