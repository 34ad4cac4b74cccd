package org.patentbridge.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.patentbridge.domain.access.Secret;
import org.patentbridge.domain.access.Secrets;
import org.patentbridge.domain.access.Session;
import org.patentbridge.domain.access.Sessions;
import org.patentbridge.domain.access.UnauthenticatedException;
import org.patentbridge.domain.access.Vouched;

/** Signs a person in for whom an OpenID provider vouches. */
@ApplicationScoped
public class SignInVouched {

  private final RecogniseVouched recognise;
  private final Sessions sessions;
  private final Secrets secrets;
  private final AccountPolicy policy;
  private final Clock clock;

  SignInVouched(
      RecogniseVouched recognise,
      Sessions sessions,
      Secrets secrets,
      AccountPolicy policy,
      Clock clock) {
    this.recognise = recognise;
    this.sessions = sessions;
    this.secrets = secrets;
    this.policy = policy;
    this.clock = clock;
  }

  /**
   * Opens a session of ours, which ends when the account is disabled, whatever the provider says.
   *
   * @throws UnauthenticatedException where the person has no account that may sign in
   */
  @Transactional
  public SignIn.Answer run(Vouched person) {
    var account = recognise.account(person);
    var secret = secrets.make(Secret.SESSION);
    var now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
    var life = policy.sessionLife();
    sessions.add(new Session(secret.digest(), account.name(), now, now.plus(life)));
    return new SignIn.Answer(account, secret, life.toSeconds());
  }
}
