package org.patentbridge.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.access.Scope;
import org.patentbridge.domain.access.Viewer;
import org.patentbridge.domain.event.EventId;
import org.patentbridge.domain.match.MatchRun;
import org.patentbridge.domain.match.MatchRuns;
import org.patentbridge.domain.match.RunId;
import org.patentbridge.domain.problem.NotFoundException;

/** Shows a run of an event, the latest where none is named. */
@Act(value = Scope.READ, noted = true)
@ApplicationScoped
public class GetRun {

  private final MatchRuns runs;

  GetRun(MatchRuns runs) {
    this.runs = runs;
  }

  /** The run with all its rows; organizers only. */
  public MatchRun run(Viewer viewer, EventId event, @Nullable RunId id) {
    Access.mustOrganize(viewer, "see a run");
    var found = id == null ? runs.findLatest(event) : runs.find(id);
    return found
        .filter(r -> r.event().equals(event))
        .orElseThrow(() -> new NotFoundException("run", id == null ? event.value() : id.value()));
  }
}
