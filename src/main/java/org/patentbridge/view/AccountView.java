package org.patentbridge.view;

import org.patentbridge.domain.access.Account;

/**
 * An account as programs read it.
 *
 * @param name what the person signs in as
 * @param person how people call the person
 * @param role what the person may do
 * @param organization id of whom the person acts for
 * @param workspace where the person works
 * @param enabled whether the person may sign in
 * @param created when the account was made, ISO 8601
 */
public record AccountView(
    String name,
    String person,
    String role,
    String organization,
    String workspace,
    boolean enabled,
    String created) {

  public static AccountView of(Account account) {
    return new AccountView(
        account.name().value(),
        account.person(),
        account.role().name(),
        account.organization().value(),
        account.workspace().value(),
        account.enabled(),
        account.created().toString());
  }
}
