package org.patentbridge.domain.problem;

import org.jspecify.annotations.Nullable;

/**
 * A failure as it may stand in a log: its kinds and the places that it came through.
 *
 * <p>Not its words: those of a database or a reader may quote the record at hand, and a need is a
 * trade secret.
 */
public final class FailureTrace extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Deeper causes say the same again; and causes may go round in a circle. */
  private static final int DEPTH = 8;

  private FailureTrace(String kind, @Nullable FailureTrace cause) {
    super(kind, cause, false, true);
  }

  /** The failure without its words. */
  public static FailureTrace of(Throwable failure) {
    return of(failure, DEPTH);
  }

  private static FailureTrace of(Throwable failure, int depth) {
    var cause = failure.getCause();
    var trace =
        new FailureTrace(
            failure.getClass().getName(),
            cause == null || depth == 0 ? null : of(cause, depth - 1));
    trace.setStackTrace(failure.getStackTrace());
    return trace;
  }

  @Override
  public String toString() {
    return String.valueOf(getMessage());
  }
}
