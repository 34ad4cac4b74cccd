package org.patentbridge.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.patentbridge.domain.access.Scope;
import org.patentbridge.domain.access.Viewer;
import org.patentbridge.domain.event.EventId;
import org.patentbridge.domain.event.Events;
import org.patentbridge.domain.match.MatchJob;
import org.patentbridge.domain.match.MatchJobs;

/** Lists the work on an event's runs. */
@Act(Scope.READ)
@ApplicationScoped
public class ListJobs {

  private final Events events;
  private final MatchJobs jobs;
  private final RunDesk desk;

  ListJobs(Events events, MatchJobs jobs, RunDesk desk) {
    this.events = events;
    this.jobs = jobs;
    this.desk = desk;
  }

  /** All work of an event, the last begun first; organizers only. */
  public List<MatchJob> run(Viewer viewer, EventId event) {
    Access.mustOrganize(viewer, "list runs");
    return jobs.listOf(events.get(event).id()).stream().map(desk::seen).toList();
  }
}
