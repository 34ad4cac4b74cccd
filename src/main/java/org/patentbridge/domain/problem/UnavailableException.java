package org.patentbridge.domain.problem;

/** Something that this machine, as it is set up, cannot do; says what it lacks. */
public final class UnavailableException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  public UnavailableException(Problem problem) {
    super("unavailable: " + problem);
    this.problem = problem;
  }

  /** What is lacking. */
  public Problem problem() {
    return problem;
  }
}
