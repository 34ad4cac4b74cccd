package org.patentbridge.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.patentbridge.domain.access.Account;
import org.patentbridge.domain.access.AccountName;
import org.patentbridge.domain.access.ApiTokens;
import org.patentbridge.domain.access.Scope;
import org.patentbridge.domain.access.Sessions;
import org.patentbridge.domain.access.Viewer;

/** Lets a person sign in, or no longer. */
@Act(Scope.ADMINISTER)
@ApplicationScoped
public class EnableAccount {

  private final AccountDesk desk;
  private final Sessions sessions;
  private final ApiTokens tokens;

  EnableAccount(AccountDesk desk, Sessions sessions, ApiTokens tokens) {
    this.desk = desk;
    this.sessions = sessions;
    this.tokens = tokens;
  }

  /**
   * Does so; who may no longer is signed out everywhere at once, and all tokens are worth nothing.
   */
  @Transactional
  public Account run(Viewer viewer, AccountName name, boolean enabled) {
    Access.mustOrganize(viewer, "decide on accounts");
    var account = desk.within(viewer, name).enabled(enabled);
    desk.accounts().save(account);
    if (!enabled) {
      sessions.endAllOf(name);
      tokens.revokeAllOf(name);
    }
    return account;
  }
}
