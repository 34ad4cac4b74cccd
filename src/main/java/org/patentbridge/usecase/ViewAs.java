package org.patentbridge.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import org.patentbridge.domain.access.Role;
import org.patentbridge.domain.access.Scope;
import org.patentbridge.domain.access.Viewer;
import org.patentbridge.domain.problem.InvalidValueException;

/** Lets an organizer see what somebody else sees. */
@Act(Scope.READ)
@ApplicationScoped
public class ViewAs {

  private final AccountDesk desk;

  ViewAs(AccountDesk desk) {
    this.desk = desk;
  }

  /**
   * The viewer with another's eyes and nobody's hands: it looks and changes nothing. The audit
   * trail names who really looks.
   *
   * @param whom a role, and behind a colon the id or name of an organization: {@code SME:某某公司}
   */
  public Viewer run(Viewer viewer, String whom) {
    Access.mustOrganize(viewer, "look as somebody else");
    var parts = whom.strip().split(":", 2);
    var role = role(parts[0]);
    var organization = parts.length == 1 ? null : desk.organization(parts[1]);
    if (organization == null && role != Role.OBSERVER) {
      throw new InvalidValueException("view-as", whom);
    }
    return new Viewer(viewer.name(), role, organization, viewer.workspace(), EnumSet.of(Scope.READ))
        .limitedTo(viewer.scopes());
  }

  private static Role role(String word) {
    for (Role role : EnumSet.of(Role.SME, Role.INVESTOR, Role.HOLDER, Role.OBSERVER)) {
      if (role.name().equalsIgnoreCase(word)) {
        return role;
      }
    }
    throw new InvalidValueException("view-as", word);
  }
}
