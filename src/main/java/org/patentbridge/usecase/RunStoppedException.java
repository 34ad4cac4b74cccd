package org.patentbridge.usecase;

import org.patentbridge.domain.match.MatchJob;

/** A run was stopped on the way; what it had found is kept, and the same order goes on with it. */
public final class RunStoppedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient MatchJob job;

  RunStoppedException(MatchJob job) {
    super("run of %s stopped at %d of %d".formatted(job.order().event(), job.done(), job.total()));
    this.job = job;
  }

  /** The work as it stands. */
  public MatchJob job() {
    return job;
  }
}
