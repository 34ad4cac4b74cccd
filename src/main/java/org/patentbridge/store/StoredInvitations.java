package org.patentbridge.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.Optional;
import org.hibernate.StatelessSession;
import org.patentbridge.domain.access.Invitation;
import org.patentbridge.domain.access.Invitations;
import org.patentbridge.domain.provenance.Digest;

/** The invitations in the database. */
@ApplicationScoped
@ActivateRequestContext
final class StoredInvitations implements Invitations {
  private final InvitationRows rows;
  private final StatelessSession session;

  StoredInvitations(InvitationRows rows, StatelessSession session) {
    this.rows = rows;
    this.session = session;
  }

  @Override
  public void add(Invitation invitation) {
    session.insert(InvitationRow.of(invitation));
  }

  /** The delete decides: of two that come at once, one finds it gone. */
  @Override
  public Optional<Invitation> take(Digest secret) {
    return Optional.ofNullable(session.get(InvitationRow.class, secret.hex()))
        .filter(row -> rows.delete("id", row.id) == 1)
        .map(row -> RecordJson.read(row.content, Invitation.class));
  }
}
