package org.patentbridge.view;

import org.patentbridge.domain.access.Invitation;
import org.patentbridge.domain.access.Secret;

/**
 * An invitation as programs read it.
 *
 * @param word by which the account is made; shown this once
 * @param role what the person may do
 * @param organization id of whom the person acts for
 * @param workspace where the person works
 * @param expires from when on it is worth nothing, ISO 8601
 */
public record InvitationView(
    String word, String role, String organization, String workspace, String expires) {

  public static InvitationView of(Invitation invitation, Secret secret) {
    return new InvitationView(
        secret.text(),
        invitation.role().name(),
        invitation.organization().value(),
        invitation.workspace().value(),
        invitation.expires().toString());
  }
}
