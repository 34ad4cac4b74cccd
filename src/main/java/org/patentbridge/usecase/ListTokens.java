package org.patentbridge.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.access.AccountName;
import org.patentbridge.domain.access.ApiToken;
import org.patentbridge.domain.access.ApiTokens;
import org.patentbridge.domain.access.Scope;
import org.patentbridge.domain.access.Viewer;

/** Lists the API tokens of an account; the words themselves are kept nowhere. */
@Act(Scope.READ)
@ApplicationScoped
public class ListTokens {

  private final ApiTokens tokens;

  ListTokens(ApiTokens tokens) {
    this.tokens = tokens;
  }

  /**
   * Everybody lists the own ones, the local administrator those of any account.
   *
   * @param account whose, null for the viewer's own
   */
  public List<ApiToken> run(Viewer viewer, @Nullable AccountName account) {
    return tokens.listOf(Access.ownOr(viewer, account));
  }
}
