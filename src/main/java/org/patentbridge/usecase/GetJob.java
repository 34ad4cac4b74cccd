package org.patentbridge.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.access.Scope;
import org.patentbridge.domain.access.Viewer;
import org.patentbridge.domain.event.EventId;
import org.patentbridge.domain.match.JobId;
import org.patentbridge.domain.match.MatchJob;
import org.patentbridge.domain.match.MatchJobs;
import org.patentbridge.domain.problem.NotFoundException;

/** Shows how far the work on a run is. */
@Act(Scope.READ)
@ApplicationScoped
public class GetJob {

  private final MatchJobs jobs;
  private final RunDesk desk;

  GetJob(MatchJobs jobs, RunDesk desk) {
    this.jobs = jobs;
    this.desk = desk;
  }

  /**
   * Work on a run.
   *
   * @param job as it stands
   * @param pace of the phase it is in, null unless it goes on in this process
   */
  public record Answer(MatchJob job, ProgressMeter.@Nullable State pace) {}

  /**
   * The work of an event; organizers only. In a transaction, so that a stream whose reader leaves
   * keeps no connection.
   */
  @Transactional
  public Answer run(Viewer viewer, EventId event, JobId id) {
    Access.mustOrganize(viewer, "see a run");
    var live = desk.findLive(id);
    var kept =
        jobs.find(id)
            .filter(j -> j.order().event().equals(event))
            .orElseThrow(() -> new NotFoundException("job", id.value()));
    return new Answer(desk.seen(kept), live.map(RunWork::state).orElse(null));
  }
}
