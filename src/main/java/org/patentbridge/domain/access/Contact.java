package org.patentbridge.domain.access;

import org.patentbridge.domain.organization.OrganizationId;
import org.patentbridge.domain.problem.InvalidValueException;

/**
 * How a person can be reached; the other side of a meeting sees it once both sides want to meet.
 *
 * @param account whose
 * @param organization whom the person acts for
 * @param workspace where the person works
 * @param person how people call the person
 * @param reach telephone, e-mail or another way, in the person's own words
 */
public record Contact(
    AccountName account,
    OrganizationId organization,
    WorkspaceId workspace,
    String person,
    String reach) {

  private static final int LONGEST = 200;

  public Contact {
    reach = reach.strip();
    if (reach.isEmpty()
        || reach.length() > LONGEST
        || reach.chars().anyMatch(Character::isISOControl)) {
      throw new InvalidValueException("contact", "");
    }
  }

  /** Nothing of it gets into a log. */
  @Override
  public String toString() {
    return "contact of " + account;
  }
}
