package org.patentbridge.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import org.patentbridge.domain.access.Scope;
import org.patentbridge.domain.access.Viewer;
import org.patentbridge.domain.event.EventId;
import org.patentbridge.domain.match.JobId;
import org.patentbridge.domain.match.JobState;
import org.patentbridge.domain.match.MatchJob;
import org.patentbridge.domain.match.MatchJobs;
import org.patentbridge.domain.problem.NotFoundException;

/** Stops a run on its way; what it found is kept. */
@Act(Scope.CHANGE)
@ApplicationScoped
public class CancelRun {

  private final MatchJobs jobs;
  private final RunDesk desk;

  CancelRun(MatchJobs jobs, RunDesk desk) {
    this.jobs = jobs;
    this.desk = desk;
  }

  /** Tells the run to stop; work that had been broken off is not gone on with by itself. */
  public MatchJob run(Viewer viewer, EventId event, JobId id) {
    Access.mustOrganize(viewer, "stop a run");
    var job =
        jobs.find(id)
            .filter(j -> j.order().event().equals(event))
            .orElseThrow(() -> new NotFoundException("job", id.value()));
    if (desk.cancel(id)) {
      return desk.seen(job);
    }
    var seen = desk.seen(job);
    if (seen.state() == JobState.INTERRUPTED) {
      seen = seen.stopped(JobState.CANCELLED, desk.now(), null);
      desk.keep(seen);
    }
    return seen;
  }
}
