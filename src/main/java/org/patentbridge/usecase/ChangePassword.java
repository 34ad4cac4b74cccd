package org.patentbridge.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.access.AccountName;
import org.patentbridge.domain.access.ForbiddenException;
import org.patentbridge.domain.access.Scope;
import org.patentbridge.domain.access.Sessions;
import org.patentbridge.domain.access.UnauthenticatedException;
import org.patentbridge.domain.access.Viewer;

/** Gives an account another password. */
@Act(Scope.ADMINISTER)
@ApplicationScoped
public class ChangePassword {

  private final AccountDesk desk;
  private final Sessions sessions;

  ChangePassword(AccountDesk desk, Sessions sessions) {
    this.desk = desk;
    this.sessions = sessions;
  }

  /**
   * What is stated.
   *
   * @param name whose password, null for the viewer's own
   * @param before the password before; it must be told for one's own
   * @param password the new one
   */
  public record Request(@Nullable AccountName name, @Nullable String before, String password) {

    /** Nothing of it gets into a log. */
    @Override
    public String toString() {
      return "new password";
    }
  }

  /**
   * Changes it and signs the person out everywhere. Organizers set those of their workspace,
   * administrators any.
   *
   * @throws UnauthenticatedException where the password before is wrong
   */
  @Transactional
  public void run(Viewer viewer, Request request) {
    var name = request.name() == null ? own(viewer) : request.name();
    if (Access.hasAccount(viewer) && name.value().equals(viewer.name())) {
      if (request.before() == null || !desk.matches(name, request.before())) {
        throw new UnauthenticatedException("sign-in-failed");
      }
    } else {
      Access.mustOrganize(viewer, "change the password of others");
      desk.within(viewer, name);
    }
    desk.accounts().setPassword(name, desk.digest(name, request.password()));
    sessions.endAllOf(name);
  }

  private static AccountName own(Viewer viewer) {
    if (!Access.hasAccount(viewer)) {
      throw new ForbiddenException(viewer, "have a password");
    }
    return new AccountName(viewer.name());
  }
}
