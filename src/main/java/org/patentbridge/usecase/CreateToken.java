package org.patentbridge.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.access.AccountName;
import org.patentbridge.domain.access.ApiToken;
import org.patentbridge.domain.access.ApiTokens;
import org.patentbridge.domain.access.Scope;
import org.patentbridge.domain.access.Secret;
import org.patentbridge.domain.access.Secrets;
import org.patentbridge.domain.access.Viewer;
import org.patentbridge.domain.problem.InvalidValueException;
import org.patentbridge.domain.problem.NotFoundException;

/** Gives a program the right to act for an account. */
@Act(Scope.ADMINISTER)
@ApplicationScoped
public class CreateToken {

  private final AccountDesk desk;
  private final ApiTokens tokens;
  private final Secrets secrets;
  private final AccountPolicy policy;

  CreateToken(AccountDesk desk, ApiTokens tokens, Secrets secrets, AccountPolicy policy) {
    this.desk = desk;
    this.tokens = tokens;
    this.secrets = secrets;
    this.policy = policy;
  }

  /**
   * What is stated.
   *
   * @param account for whom it acts, null for the viewer's own
   * @param label what it is for
   * @param scopes what it may do
   * @param days how long it is good for
   */
  public record Request(@Nullable AccountName account, String label, Set<Scope> scopes, int days) {}

  /**
   * The token.
   *
   * @param token what is kept
   * @param secret the word; it is shown this once and kept nowhere
   */
  public record Answer(ApiToken token, Secret secret) {}

  /** Everybody makes tokens for the own account, the local administrator for any. */
  @Transactional
  public Answer run(Viewer viewer, Request request) {
    var account = Access.ownOr(viewer, request.account());
    if (desk.accounts().find(account).isEmpty()) {
      throw new NotFoundException("account", account.value());
    }
    if (request.days() < 1 || request.days() > policy.longestToken().toDays()) {
      throw new InvalidValueException(
          "token-days",
          Integer.toString(request.days()),
          Long.toString(policy.longestToken().toDays()));
    }
    var secret = secrets.make(Secret.TOKEN);
    var now = desk.now();
    var token =
        new ApiToken(
            secret.digest(),
            secret.visible(),
            account,
            request.label(),
            request.scopes(),
            now,
            now.plus(Duration.ofDays(request.days())));
    tokens.add(token);
    return new Answer(token, secret);
  }
}
