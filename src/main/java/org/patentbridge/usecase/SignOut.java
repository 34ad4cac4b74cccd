package org.patentbridge.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.access.AccountName;
import org.patentbridge.domain.access.Scope;
import org.patentbridge.domain.access.Secret;
import org.patentbridge.domain.access.Sessions;
import org.patentbridge.domain.access.Viewer;
import org.patentbridge.domain.problem.InvalidValueException;

/** Signs a person out, here or everywhere. */
@Act(Scope.READ)
@ApplicationScoped
public class SignOut {

  private final Sessions sessions;

  SignOut(Sessions sessions) {
    this.sessions = sessions;
  }

  /**
   * Ends this session.
   *
   * @param session what the browser shows, null where it shows nothing
   * @param everywhere whether all other sessions of the viewer end too
   */
  @Transactional
  public void run(Viewer viewer, @Nullable String session, boolean everywhere) {
    if (session != null) {
      try {
        sessions.end(new Secret(session).digest());
      } catch (InvalidValueException notOurs) {
        // nothing to end
      }
    }
    if (everywhere && Access.hasAccount(viewer)) {
      sessions.endAllOf(new AccountName(viewer.name()));
    }
  }
}
