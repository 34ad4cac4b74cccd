package org.patentbridge.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import org.patentbridge.domain.access.Scope;
import org.patentbridge.domain.access.Viewer;
import org.patentbridge.domain.event.Events;
import org.patentbridge.domain.match.JobState;
import org.patentbridge.domain.match.MatchJob;
import org.patentbridge.domain.match.MatchJobs;

/** Goes on with the runs that were broken off when the process before ended. */
@Act(Scope.CHANGE)
@ApplicationScoped
public class ResumeRuns {

  private final MatchJobs jobs;
  private final Events events;
  private final RunDesk desk;
  private final RunMatching runMatching;

  ResumeRuns(MatchJobs jobs, Events events, RunDesk desk, RunMatching runMatching) {
    this.jobs = jobs;
    this.events = events;
    this.desk = desk;
    this.runMatching = runMatching;
  }

  /** Puts them in line, the first begun first; cancelled and failed ones are left. */
  public List<MatchJob> run(Viewer viewer) {
    Access.mustOrganize(viewer, "go on with runs");
    return Stream.of(JobState.RUNNING, JobState.WAITING, JobState.INTERRUPTED)
        .flatMap(state -> jobs.listIn(state).stream())
        .filter(job -> !desk.seen(job).state().isUnderWay())
        .filter(job -> events.find(job.order().event()).isPresent())
        .map(
            job ->
                desk.enqueue(
                    job.order(),
                    progress -> runMatching.run(viewer, RunRequest.of(job.order()), progress)))
        .toList();
  }
}
