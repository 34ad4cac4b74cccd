package org.patentbridge.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import org.patentbridge.domain.access.ForbiddenException;
import org.patentbridge.domain.access.Viewer;

/** Lets those who run the installation read what it counts of its own work. */
@Act(shared = true)
@ApplicationScoped
public class ReadMetrics {

  /**
   * Says yes by returning; the counts are of all workspaces together.
   *
   * @throws ForbiddenException for all but administrators and organizers of the main workspace
   */
  public void run(Viewer viewer) {
    Access.mustKeepRules(viewer, "read metrics");
  }
}
