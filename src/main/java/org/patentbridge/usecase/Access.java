package org.patentbridge.usecase;

import org.patentbridge.domain.access.Confidentiality;
import org.patentbridge.domain.access.ForbiddenException;
import org.patentbridge.domain.access.Viewer;
import org.patentbridge.domain.need.TechnologyNeed;

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

  /** Whether the viewer may read all of a need. */
  static boolean mayRead(Viewer viewer, TechnologyNeed need) {
    return viewer.isOrganizer()
        || viewer.actsFor(need.owner())
        || need.confidentiality() == Confidentiality.PUBLIC;
  }
}
