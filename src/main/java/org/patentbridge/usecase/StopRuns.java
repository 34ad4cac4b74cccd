package org.patentbridge.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import org.patentbridge.domain.access.Scope;
import org.patentbridge.domain.access.Viewer;
import org.patentbridge.domain.match.JobState;

/** Stops all runs of this process before it ends. */
@Act(Scope.CHANGE)
@ApplicationScoped
public class StopRuns {

  private final RunDesk desk;

  StopRuns(RunDesk desk) {
    this.desk = desk;
  }

  /**
   * Waits a little until each run has kept what it found.
   *
   * @param resumed whether the next server goes on with them; else the same command does
   */
  public void run(Viewer viewer, boolean resumed) {
    Access.mustOrganize(viewer, "stop runs");
    desk.stopAll(resumed ? JobState.INTERRUPTED : JobState.CANCELLED);
  }
}
