package org.patentbridge.domain.problem;

import java.util.List;

/**
 * Everything that is wrong with one input, in the order of the input.
 *
 * @param problems errors, warnings and notes
 */
public record ProblemReport(List<Problem> problems) {

  public ProblemReport {
    problems = List.copyOf(problems);
  }

  public static ProblemReport clean() {
    return new ProblemReport(List.of());
  }

  public long errors() {
    return problems.stream().filter(Problem::isError).count();
  }

  public long warnings() {
    return problems.stream().filter(p -> p.severity() == Severity.WARNING).count();
  }

  public boolean hasErrors() {
    return errors() > 0;
  }
}
