package org.patentbridge.domain.problem;

import java.util.List;
import java.util.stream.Stream;

/**
 * Everything that is wrong with one input, in the order of the input.
 *
 * @param problems errors, warnings and notes; of a code with very many the first
 * @param counts how many there are, those included that are not listed
 */
public record ProblemReport(List<Problem> problems, ProblemCounts counts) {

  public ProblemReport {
    problems = List.copyOf(problems);
  }

  /** A report that lists all. */
  public ProblemReport(List<Problem> problems) {
    this(problems, ProblemCounts.of(problems));
  }

  public static ProblemReport clean() {
    return new ProblemReport(List.of());
  }

  /** This report with more problems behind its own. */
  public ProblemReport plus(ProblemReport more) {
    return new ProblemReport(
        Stream.concat(problems.stream(), more.problems.stream()).toList(),
        counts.plus(more.counts));
  }

  public long errors() {
    return counts.of(Severity.ERROR);
  }

  public long warnings() {
    return counts.of(Severity.WARNING);
  }

  public boolean hasErrors() {
    return errors() > 0;
  }

  /** Problems that are counted and not listed. */
  public long unlisted() {
    return counts.total() - problems.size();
  }
}
