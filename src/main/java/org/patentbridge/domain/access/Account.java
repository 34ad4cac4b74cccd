package org.patentbridge.domain.access;

import java.time.Instant;
import org.patentbridge.domain.organization.OrganizationId;
import org.patentbridge.domain.problem.InvalidValueException;

/**
 * A person who may sign in.
 *
 * @param name what the person signs in as
 * @param person how people call the person
 * @param role what the person may do
 * @param organization whom the person acts for
 * @param workspace where the person works
 * @param enabled whether the person may sign in
 * @param created when the account was made
 */
public record Account(
    AccountName name,
    String person,
    Role role,
    OrganizationId organization,
    WorkspaceId workspace,
    boolean enabled,
    Instant created) {

  private static final int LONGEST_PERSON = 120;

  public Account {
    person = person.strip();
    if (person.isEmpty()
        || person.length() > LONGEST_PERSON
        || person.chars().anyMatch(Character::isISOControl)) {
      throw new InvalidValueException("person-name", person);
    }
  }

  /** On whose behalf a use case runs when this person asks. */
  public Viewer viewer() {
    return new Viewer(name.value(), role, organization, workspace, Scope.ALL);
  }

  /** The same, allowed or not to sign in. */
  public Account enabled(boolean may) {
    return new Account(name, person, role, organization, workspace, may, created);
  }
}
