package org.patentbridge.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.patentbridge.domain.match.MatchRun;
import org.patentbridge.domain.match.MatchRuns;

/** Keeps a finished run, whole or not at all. */
@ApplicationScoped
public class KeepRun {

  private final MatchRuns runs;

  KeepRun(MatchRuns runs) {
    this.runs = runs;
  }

  /** Saves the run and returns it. */
  @Transactional
  public MatchRun run(MatchRun run) {
    runs.save(run);
    return run;
  }
}
