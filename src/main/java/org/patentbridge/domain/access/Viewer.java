package org.patentbridge.domain.access;

import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.organization.OrganizationId;
import org.patentbridge.domain.problem.InvalidValueException;

/**
 * The person on whose behalf a use case runs.
 *
 * @param name for the audit record
 * @param role what the person may do
 * @param organization whom the person acts for, null for the local administrator
 */
public record Viewer(String name, Role role, @Nullable OrganizationId organization) {

  /** The person at the machine itself. */
  public static final Viewer LOCAL_ADMINISTRATOR =
      new Viewer("local-administrator", Role.ADMINISTRATOR, null);

  /** Somebody who has not signed in. */
  public static final Viewer ANYBODY = new Viewer("anybody", Role.OBSERVER, null);

  private static final int LONGEST_NAME = 120;

  /**
   * The same rights under the name of a person; whoever sits at the machine says who that is.
   *
   * @throws InvalidValueException for no name of a person
   */
  public Viewer named(String person) {
    var given = person.strip();
    if (given.isEmpty()
        || given.length() > LONGEST_NAME
        || given.chars().anyMatch(Character::isISOControl)) {
      throw new InvalidValueException("as-name", given);
    }
    return new Viewer(given, role, organization);
  }

  /** Whether the person runs events and therefore sees what is handed in to them. */
  public boolean isOrganizer() {
    return role == Role.ADMINISTRATOR || role == Role.ORGANIZER;
  }

  public boolean actsFor(OrganizationId owner) {
    return owner.equals(organization);
  }
}
