package org.patentbridge.domain.match;

/** Where the work on a run stands. */
public enum JobState {
  /** Other work comes first. */
  WAITING,
  RUNNING,
  /** It was broken off from outside; the same order goes on with it. */
  INTERRUPTED,
  /** A person stopped it; the same order goes on with it. */
  CANCELLED,
  /** Something went wrong on the way. */
  FAILED,
  COMPLETED;

  /** Whether something is still to come without anybody asking again. */
  public boolean isUnderWay() {
    return this == WAITING || this == RUNNING;
  }
}
