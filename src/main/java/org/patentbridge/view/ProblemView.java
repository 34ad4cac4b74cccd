package org.patentbridge.view;

import org.patentbridge.domain.problem.Problem;

/**
 * Something that is wrong with an input.
 *
 * @param severity ERROR, WARNING or NOTE
 * @param code stable key
 * @param source file
 * @param line 1-based, 0 where none applies
 * @param field column or key, empty for the whole record
 * @param value the offending value
 * @param message what is wrong and what may help
 */
public record ProblemView(
    String severity,
    String code,
    String source,
    long line,
    String field,
    String value,
    BothLanguages message) {

  public static ProblemView of(Problem problem) {
    return new ProblemView(
        problem.severity().name(),
        problem.code(),
        problem.place().source(),
        problem.place().line(),
        problem.place().field(),
        problem.value(),
        BothLanguages.of(problem));
  }
}
