package org.patentbridge.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.patentbridge.domain.access.Account;
import org.patentbridge.domain.access.AccountName;
import org.patentbridge.domain.access.Accounts;
import org.patentbridge.domain.access.Floodgate;
import org.patentbridge.domain.access.Passwords;
import org.patentbridge.domain.access.Secret;
import org.patentbridge.domain.access.Secrets;
import org.patentbridge.domain.access.Session;
import org.patentbridge.domain.access.Sessions;
import org.patentbridge.domain.access.ThrottledException;
import org.patentbridge.domain.access.UnauthenticatedException;
import org.patentbridge.domain.problem.InvalidValueException;

/** Signs a person in by name and password. */
@ApplicationScoped
public class SignIn {

  private final Accounts accounts;
  private final Sessions sessions;
  private final Passwords passwords;
  private final Secrets secrets;
  private final Floodgate floodgate;
  private final AccountPolicy policy;
  private final Clock clock;

  SignIn(
      Accounts accounts,
      Sessions sessions,
      Passwords passwords,
      Secrets secrets,
      Floodgate floodgate,
      AccountPolicy policy,
      Clock clock) {
    this.accounts = accounts;
    this.sessions = sessions;
    this.passwords = passwords;
    this.secrets = secrets;
    this.floodgate = floodgate;
    this.policy = policy;
    this.clock = clock;
  }

  /**
   * What is shown.
   *
   * @param name what the person signs in as
   * @param password in clear
   * @param remote address that it comes from
   */
  public record Request(String name, String password, String remote) {

    /** Nothing of it gets into a log. */
    @Override
    public String toString() {
      return "sign-in";
    }
  }

  /**
   * A person who is signed in.
   *
   * @param account who
   * @param secret what the browser shows from now on
   * @param seconds how long it is good for
   */
  public record Answer(Account account, Secret secret, long seconds) {}

  /**
   * Opens a session. A wrong name takes as long as a wrong password and is told in the same words.
   *
   * @throws UnauthenticatedException for a wrong name or password
   * @throws ThrottledException after too many attempts under this name
   */
  @Transactional
  public Answer run(Request request) {
    var key = request.name().strip().toLowerCase(java.util.Locale.ROOT);
    var place = key + "\n" + request.remote();
    throttle(Floodgate.Gate.SIGN_IN, place);
    throttle(Floodgate.Gate.SIGN_IN_NAME, key);
    var account = known(request.name());
    var kept = account.flatMap(a -> accounts.findPassword(a.name()));
    if (account.isEmpty() || kept.isEmpty()) {
      passwords.pretend(request.password());
      throw new UnauthenticatedException("sign-in-failed");
    }
    if (!passwords.matches(request.password(), kept.get()) || !account.get().enabled()) {
      throw new UnauthenticatedException("sign-in-failed");
    }
    floodgate.forget(Floodgate.Gate.SIGN_IN, place);
    floodgate.forget(Floodgate.Gate.SIGN_IN_NAME, key);
    var secret = secrets.make(Secret.SESSION);
    var now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
    var life = policy.sessionLife();
    sessions.add(new Session(secret.digest(), account.get().name(), now, now.plus(life)));
    return new Answer(account.get(), secret, life.toSeconds());
  }

  private void throttle(Floodgate.Gate gate, String who) {
    var passage = floodgate.pass(gate, who);
    if (!passage.open()) {
      throw new ThrottledException(passage.seconds());
    }
  }

  private Optional<Account> known(String name) {
    try {
      return accounts.find(new AccountName(name));
    } catch (InvalidValueException nobodys) {
      return Optional.empty();
    }
  }
}
