package org.patentbridge.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.access.Invitation;
import org.patentbridge.domain.access.Invitations;
import org.patentbridge.domain.access.Role;
import org.patentbridge.domain.access.Scope;
import org.patentbridge.domain.access.Secret;
import org.patentbridge.domain.access.Secrets;
import org.patentbridge.domain.access.Viewer;
import org.patentbridge.domain.access.WorkspaceId;

/** Makes a word by which somebody may make an account, once. */
@Act(Scope.ADMINISTER)
@ApplicationScoped
public class InvitePerson {

  private final AccountDesk desk;
  private final Invitations invitations;
  private final Secrets secrets;
  private final AccountPolicy policy;

  InvitePerson(AccountDesk desk, Invitations invitations, Secrets secrets, AccountPolicy policy) {
    this.desk = desk;
    this.invitations = invitations;
    this.secrets = secrets;
    this.policy = policy;
  }

  /**
   * What is stated.
   *
   * @param role what the person may do
   * @param organization id or name of whom the person acts for
   * @param workspace where the person works, null for the viewer's
   */
  public record Request(Role role, String organization, @Nullable WorkspaceId workspace) {}

  /**
   * The invitation.
   *
   * @param invitation what it is for
   * @param secret the word; it is shown this once and kept nowhere
   */
  public record Answer(Invitation invitation, Secret secret) {}

  /** Administrators invite anybody; organizers into their own workspace. */
  @Transactional
  public Answer run(Viewer viewer, Request request) {
    var workspace = request.workspace() == null ? viewer.workspace() : request.workspace();
    Access.mustManage(viewer, workspace, request.role(), "invite such a person");
    var secret = secrets.make(Secret.INVITATION);
    var invitation =
        new Invitation(
            secret.digest(),
            request.role(),
            desk.organization(request.organization()),
            workspace,
            viewer.name(),
            desk.now().plus(policy.invitationLife()));
    invitations.add(invitation);
    return new Answer(invitation, secret);
  }
}
