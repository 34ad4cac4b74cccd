package org.patentbridge.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.access.Account;
import org.patentbridge.domain.access.AccountName;
import org.patentbridge.domain.access.Role;
import org.patentbridge.domain.access.Scope;
import org.patentbridge.domain.access.Viewer;
import org.patentbridge.domain.access.WorkspaceId;

/** Makes an account. */
@Act(Scope.ADMINISTER)
@ApplicationScoped
public class CreateAccount {

  private final AccountDesk desk;

  CreateAccount(AccountDesk desk) {
    this.desk = desk;
  }

  /**
   * What is stated.
   *
   * @param name what the person signs in as
   * @param person how people call the person, null for the name
   * @param role what the person may do
   * @param organization id or name of whom the person acts for
   * @param workspace where the person works, null for the viewer's
   * @param password in clear
   */
  public record Request(
      AccountName name,
      @Nullable String person,
      Role role,
      String organization,
      @Nullable WorkspaceId workspace,
      String password) {

    /** Nothing of the password gets into a log. */
    @Override
    public String toString() {
      return "account " + name;
    }
  }

  /** Administrators make any; organizers make those of their own workspace. */
  @Transactional
  public Account run(Viewer viewer, Request request) {
    var workspace = request.workspace() == null ? viewer.workspace() : request.workspace();
    Access.mustManage(viewer, workspace, request.role(), "make such an account");
    var account =
        new Account(
            request.name(),
            request.person() == null ? request.name().value() : request.person(),
            request.role(),
            desk.organization(request.organization()),
            workspace,
            true,
            desk.now());
    desk.add(account, request.password());
    return account;
  }
}
