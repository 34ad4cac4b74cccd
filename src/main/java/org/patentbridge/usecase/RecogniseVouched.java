package org.patentbridge.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.patentbridge.domain.access.Account;
import org.patentbridge.domain.access.AccountName;
import org.patentbridge.domain.access.Accounts;
import org.patentbridge.domain.access.UnauthenticatedException;
import org.patentbridge.domain.access.Viewer;
import org.patentbridge.domain.access.Vouched;
import org.patentbridge.domain.problem.InvalidValueException;

/**
 * Says which account is that of a person for whom an OpenID provider vouches. Accounts are made
 * here alone: role, organization and workspace never come from the provider.
 */
@ApplicationScoped
public class RecogniseVouched {

  private final Accounts accounts;
  private final AccountPolicy policy;

  RecogniseVouched(Accounts accounts, AccountPolicy policy) {
    this.accounts = accounts;
    this.policy = policy;
  }

  /**
   * The account that is called like the person: by the verified address, or by the provider's own
   * name of the person, as the installation has it.
   *
   * @throws UnauthenticatedException where there is no such account or it may not sign in
   */
  @Transactional
  public Viewer run(Vouched person) {
    return account(person).viewer();
  }

  Account account(Vouched person) {
    return name(person)
        .flatMap(accounts::find)
        .filter(Account::enabled)
        .orElseThrow(() -> new UnauthenticatedException("openid-no-account"));
  }

  private Optional<AccountName> name(Vouched person) {
    var name =
        switch (policy.personBy()) {
          case EMAIL -> person.emailVerified() ? person.email() : null;
          case SUBJECT -> person.subject();
        };
    try {
      return Optional.ofNullable(name).map(AccountName::new);
    } catch (InvalidValueException nobodys) {
      return Optional.empty();
    }
  }
}
