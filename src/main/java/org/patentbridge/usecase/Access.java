package org.patentbridge.usecase;

import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.access.AccountName;
import org.patentbridge.domain.access.Confidentiality;
import org.patentbridge.domain.access.ForbiddenException;
import org.patentbridge.domain.access.Role;
import org.patentbridge.domain.access.Viewer;
import org.patentbridge.domain.access.WorkspaceId;
import org.patentbridge.domain.need.TechnologyNeed;
import org.patentbridge.domain.organization.OrganizationId;

/** Who may do and see what, in one place. */
final class Access {

  private Access() {}

  /**
   * @throws ForbiddenException unless the viewer runs events
   */
  static void mustOrganize(Viewer viewer, String action) {
    if (!viewer.isOrganizer()) {
      throw new ForbiddenException(viewer, action);
    }
  }

  /**
   * @throws ForbiddenException unless the viewer runs the installation
   */
  static void mustAdminister(Viewer viewer, String action) {
    if (!viewer.isAdministrator()) {
      throw new ForbiddenException(viewer, action);
    }
  }

  /**
   * @throws ForbiddenException unless the viewer may change rules, which hold for all workspaces:
   *     administrators, and organizers of the main one
   */
  static void mustKeepRules(Viewer viewer, String action) {
    mustOrganize(viewer, action);
    if (!viewer.isAdministrator() && !viewer.workspace().equals(WorkspaceId.MAIN)) {
      throw new ForbiddenException(viewer, action);
    }
  }

  /**
   * @throws ForbiddenException unless the viewer may decide on accounts of this kind
   */
  static void mustManage(Viewer viewer, WorkspaceId workspace, Role role, String action) {
    if (!mayManage(viewer, workspace, role)) {
      throw new ForbiddenException(viewer, action);
    }
  }

  /** Administrators decide on all accounts, organizers on those of their workspace. */
  static boolean mayManage(Viewer viewer, WorkspaceId workspace, Role role) {
    return viewer.isAdministrator()
        || viewer.isOrganizer()
            && viewer.workspace().equals(workspace)
            && role != Role.ADMINISTRATOR;
  }

  /**
   * @throws ForbiddenException where the viewer acts for no organization
   */
  static void mustHaveAccount(Viewer viewer, String action) {
    if (!hasAccount(viewer)) {
      throw new ForbiddenException(viewer, action);
    }
  }

  /**
   * @throws ForbiddenException for who only looks on: observers, and anybody
   */
  static void mustTakePart(Viewer viewer, String action) {
    if (viewer.role() == Role.OBSERVER) {
      throw new ForbiddenException(viewer, action);
    }
  }

  /**
   * @throws ForbiddenException unless the viewer invests, or runs events and does it for one who
   *     does
   */
  static void mustInvest(Viewer viewer, String action) {
    if (!viewer.isOrganizer() && viewer.role() != Role.INVESTOR) {
      throw new ForbiddenException(viewer, action);
    }
  }

  /** Whether the viewer is a person with an account. */
  static boolean hasAccount(Viewer viewer) {
    return viewer.organization() != null;
  }

  /**
   * The viewer's own account, or the one that is named; others than the own one only for whoever
   * sits at the machine.
   */
  static AccountName ownOr(Viewer viewer, @Nullable AccountName named) {
    if (!hasAccount(viewer)) {
      if (!viewer.isAdministrator() || named == null) {
        throw new ForbiddenException(viewer, "have tokens");
      }
      return named;
    }
    if (named != null && !named.value().equals(viewer.name())) {
      throw new ForbiddenException(viewer, "handle tokens of others");
    }
    return new AccountName(viewer.name());
  }

  /**
   * For whom the viewer acts.
   *
   * @throws ForbiddenException for who acts for no organization
   */
  static OrganizationId ownOrganization(Viewer viewer, String action) {
    var own = viewer.organization();
    if (own == null) {
      throw new ForbiddenException(viewer, action);
    }
    return own;
  }

  /** Whether the viewer may read all of a need. */
  static boolean mayRead(Viewer viewer, TechnologyNeed need) {
    return viewer.isOrganizer()
        || viewer.actsFor(need.owner())
        || need.confidentiality() == Confidentiality.PUBLIC;
  }
}
