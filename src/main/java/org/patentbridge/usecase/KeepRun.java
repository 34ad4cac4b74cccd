package org.patentbridge.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.patentbridge.domain.access.Scope;
import org.patentbridge.domain.access.Viewer;
import org.patentbridge.domain.match.MatchRun;
import org.patentbridge.domain.match.MatchRuns;
import org.patentbridge.domain.review.DraftOpening;
import org.patentbridge.domain.review.Drafts;

/** Keeps a finished run as a draft, whole or not at all. */
@Act(Scope.CHANGE)
@ApplicationScoped
public class KeepRun {

  private final MatchRuns runs;
  private final Drafts drafts;
  private final Clock clock;

  KeepRun(MatchRuns runs, Drafts drafts, Clock clock) {
    this.runs = runs;
    this.drafts = drafts;
    this.clock = clock;
  }

  /** Saves the run as a draft of the viewer and returns it. */
  @Transactional
  public MatchRun run(Viewer viewer, MatchRun run) {
    runs.save(run);
    var now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
    drafts.open(new DraftOpening(run.event(), run.id(), viewer.name(), now));
    return run;
  }
}
