package org.patentbridge.domain.access;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.organization.OrganizationId;
import org.patentbridge.domain.problem.InvalidValueException;

/**
 * The person on whose behalf a use case runs.
 *
 * @param name for the audit record
 * @param role what the person may do
 * @param organization whom the person acts for, null for the local administrator and for anybody
 * @param workspace whose private records the person can come across at all
 * @param scopes what the person may do of what the role may; fewer for a token
 */
public record Viewer(
    String name,
    Role role,
    @Nullable OrganizationId organization,
    WorkspaceId workspace,
    Set<Scope> scopes) {

  /** The person at the machine itself. */
  public static final Viewer LOCAL_ADMINISTRATOR =
      new Viewer("local-administrator", Role.ADMINISTRATOR, null);

  /** Somebody who has not signed in. */
  public static final Viewer ANYBODY = new Viewer("anybody", Role.OBSERVER, null);

  private static final int LONGEST_NAME = 120;

  /** With all that the role may, in the main workspace. */
  public Viewer(String name, Role role, @Nullable OrganizationId organization) {
    this(name, role, organization, WorkspaceId.MAIN, Scope.ALL);
  }

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
    return new Viewer(given, role, organization, workspace, scopes);
  }

  /** Whether the person runs events and therefore sees what is handed in to them. */
  public boolean isOrganizer() {
    return role == Role.ADMINISTRATOR || role == Role.ORGANIZER;
  }

  public boolean isAdministrator() {
    return role == Role.ADMINISTRATOR;
  }

  /** Whether nobody is signed in. */
  public boolean isAnybody() {
    return equals(ANYBODY);
  }

  /** The same person with some of the rights. */
  public Viewer limitedTo(Set<Scope> some) {
    var both = EnumSet.noneOf(Scope.class);
    both.addAll(scopes);
    both.retainAll(some);
    return new Viewer(name, role, organization, workspace, Collections.unmodifiableSet(both));
  }

  /** The same rights in another workspace. */
  public Viewer within(WorkspaceId other) {
    return new Viewer(name, role, organization, other, scopes);
  }

  public boolean actsFor(OrganizationId owner) {
    return owner.equals(organization);
  }
}
