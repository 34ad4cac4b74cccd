package org.patentbridge.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.patentbridge.domain.access.Account;
import org.patentbridge.domain.access.AccountName;
import org.patentbridge.domain.access.Accounts;
import org.patentbridge.domain.access.ApiTokens;
import org.patentbridge.domain.access.Credentials;
import org.patentbridge.domain.access.Secret;
import org.patentbridge.domain.access.Sessions;
import org.patentbridge.domain.access.UnauthenticatedException;
import org.patentbridge.domain.access.Viewer;
import org.patentbridge.domain.problem.InvalidValueException;

/** Says on whose behalf a request comes. */
@ApplicationScoped
public class Recognise {

  private final Accounts accounts;
  private final ApiTokens tokens;
  private final Sessions sessions;
  private final AccountPolicy policy;
  private final Clock clock;

  Recognise(
      Accounts accounts, ApiTokens tokens, Sessions sessions, AccountPolicy policy, Clock clock) {
    this.accounts = accounts;
    this.tokens = tokens;
    this.sessions = sessions;
    this.policy = policy;
    this.clock = clock;
  }

  /**
   * The token's or the session's account; else, as the policy has it, the administrator at this
   * machine or anybody. A session counts only where the request was sent by nobody's page or by one
   * of ours. In a transaction, so that a stream whose reader leaves keeps no connection.
   *
   * @throws UnauthenticatedException for a token that is worth nothing
   */
  @Transactional
  public Viewer run(Credentials shown) {
    if (shown.bearer() != null) {
      return byToken(shown.bearer());
    }
    var source = shown.source();
    if (shown.session() != null && source.isOwnPage()) {
      var viewer = bySession(shown.session());
      if (viewer.isPresent()) {
        return viewer.get();
      }
    }
    return source.isLocal() && isOpen() ? Viewer.LOCAL_ADMINISTRATOR : Viewer.ANYBODY;
  }

  private boolean isOpen() {
    return switch (policy.entrance()) {
      case OPEN -> true;
      case AUTO -> !accounts.exist();
      case REQUIRED -> false;
    };
  }

  private Viewer byToken(String text) {
    var now = clock.instant();
    return secret(text)
        .flatMap(secret -> tokens.find(secret.digest()))
        .filter(token -> token.isValidAt(now))
        .flatMap(token -> enabled(token.account()).map(a -> a.viewer().limitedTo(token.scopes())))
        .orElseThrow(() -> new UnauthenticatedException("token-invalid"));
  }

  private Optional<Viewer> bySession(String text) {
    var now = clock.instant();
    return secret(text)
        .flatMap(secret -> sessions.find(secret.digest()))
        .filter(session -> session.isValidAt(now))
        .flatMap(session -> enabled(session.account()))
        .map(Account::viewer);
  }

  private Optional<Account> enabled(AccountName name) {
    return accounts.find(name).filter(Account::enabled);
  }

  private static Optional<Secret> secret(String text) {
    try {
      return Optional.of(new Secret(text));
    } catch (InvalidValueException notOurs) {
      return Optional.empty();
    }
  }
}
