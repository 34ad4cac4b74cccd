package org.patentbridge.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.access.AccountName;
import org.patentbridge.domain.access.ApiTokens;
import org.patentbridge.domain.access.Scope;
import org.patentbridge.domain.access.Viewer;
import org.patentbridge.domain.problem.NotFoundException;

/** Makes an API token worth nothing, at once. */
@Act(Scope.ADMINISTER)
@ApplicationScoped
public class RevokeToken {

  private final ApiTokens tokens;

  RevokeToken(ApiTokens tokens) {
    this.tokens = tokens;
  }

  /**
   * Everybody revokes the own ones, the local administrator those of any account.
   *
   * @param account whose, null for the viewer's own
   * @param id of the token
   */
  @Transactional
  public void run(Viewer viewer, @Nullable AccountName account, String id) {
    if (!tokens.revoke(Access.ownOr(viewer, account), id)) {
      throw new NotFoundException("token", id);
    }
  }
}
