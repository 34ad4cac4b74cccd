package org.patentbridge.domain.problem;

/** What was asked for is right in itself, but the state of things stands against it. */
public final class ConflictException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  public ConflictException(Problem problem) {
    super(problem.code() + ": " + problem.value() + " " + problem.arguments());
    this.problem = problem;
  }

  /** What stands against it. */
  public Problem problem() {
    return problem;
  }
}
