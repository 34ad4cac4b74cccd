package org.patentbridge.domain.problem;

/** An input was refused; carries the full list of what is wrong with it. */
public final class BadInputException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient ProblemReport report;

  public BadInputException(ProblemReport report) {
    super(report.errors() + " errors, first: " + report.problems().stream().findFirst());
    this.report = report;
  }

  public BadInputException(Problem problem) {
    this(new ProblemReport(java.util.List.of(problem)));
  }

  public ProblemReport report() {
    return report;
  }
}
