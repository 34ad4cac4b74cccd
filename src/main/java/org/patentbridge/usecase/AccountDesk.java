package org.patentbridge.usecase;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.patentbridge.domain.access.Account;
import org.patentbridge.domain.access.AccountName;
import org.patentbridge.domain.access.Accounts;
import org.patentbridge.domain.access.PasswordDigest;
import org.patentbridge.domain.access.Passwords;
import org.patentbridge.domain.access.Viewer;
import org.patentbridge.domain.organization.OrganizationId;
import org.patentbridge.domain.organization.OrganizationName;
import org.patentbridge.domain.organization.Organizations;
import org.patentbridge.domain.problem.ConflictException;
import org.patentbridge.domain.problem.InvalidValueException;
import org.patentbridge.domain.problem.NotFoundException;
import org.patentbridge.domain.problem.Place;
import org.patentbridge.domain.problem.Problem;

/** What verbs of accounts share: who may touch which account, and what a password must be. */
@Singleton
class AccountDesk {

  /** NIST SP 800-63B: length counts, not kinds of characters. */
  private static final int SHORTEST = 10;

  private static final int LONGEST = 200;

  private final Accounts accounts;
  private final Organizations organizations;
  private final Passwords passwords;
  private final Clock clock;

  @jakarta.inject.Inject
  AccountDesk(Accounts accounts, Organizations organizations, Passwords passwords, Clock clock) {
    this.accounts = accounts;
    this.organizations = organizations;
    this.passwords = passwords;
    this.clock = clock;
  }

  Accounts accounts() {
    return accounts;
  }

  Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.SECONDS);
  }

  /**
   * An account that the viewer may decide on; others are not found.
   *
   * @throws NotFoundException for one of another workspace, and for none
   */
  Account within(Viewer viewer, AccountName name) {
    return accounts
        .find(name)
        .filter(account -> Access.mayManage(viewer, account.workspace(), account.role()))
        .orElseThrow(() -> new NotFoundException("account", name.value()));
  }

  /** The viewer's own account. */
  Account own(Viewer viewer) {
    return Optional.of(viewer)
        .filter(Access::hasAccount)
        .map(v -> new AccountName(v.name()))
        .flatMap(accounts::find)
        .orElseThrow(() -> new NotFoundException("account", viewer.name()));
  }

  /**
   * The digest of a good password.
   *
   * @throws InvalidValueException for one that is too short, too long or the name
   */
  PasswordDigest digest(AccountName name, String password) {
    var length = password.codePointCount(0, password.length());
    if (length < SHORTEST || length > LONGEST || password.equalsIgnoreCase(name.value())) {
      throw new InvalidValueException("password", "", Integer.toString(SHORTEST));
    }
    return passwords.digest(password);
  }

  boolean matches(AccountName name, String password) {
    return accounts
        .findPassword(name)
        .filter(kept -> passwords.matches(password, kept))
        .isPresent();
  }

  void add(Account account, String password) {
    if (!accounts.add(account, digest(account.name(), password))) {
      throw new ConflictException(
          Problem.error("account-taken", Place.of("request"), account.name().value()));
    }
  }

  /** The organization of an id or a name; a party of which only the name is known counts too. */
  OrganizationId organization(String idOrName) {
    var text = idOrName.strip();
    var id = new OrganizationId(text);
    if (organizations.find(id).isPresent() || id.findName().isPresent()) {
      return id;
    }
    return organizations
        .findByName(new OrganizationName(text))
        .orElseThrow(() -> new NotFoundException("organization", text))
        .id();
  }
}
