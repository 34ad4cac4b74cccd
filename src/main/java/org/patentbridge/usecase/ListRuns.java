package org.patentbridge.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.patentbridge.domain.access.Scope;
import org.patentbridge.domain.access.Viewer;
import org.patentbridge.domain.event.EventId;
import org.patentbridge.domain.event.Events;
import org.patentbridge.domain.match.MatchRuns;
import org.patentbridge.domain.match.RunId;

/** Lists the runs of an event. */
@Act(Scope.READ)
@ApplicationScoped
public class ListRuns {

  private final Events events;
  private final MatchRuns runs;

  ListRuns(Events events, MatchRuns runs) {
    this.events = events;
    this.runs = runs;
  }

  /** Ids of the event's runs, latest first; organizers only. */
  public List<RunId> run(Viewer viewer, EventId event) {
    Access.mustOrganize(viewer, "list runs");
    return runs.listOf(events.get(event).id());
  }
}
