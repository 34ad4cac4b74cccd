package org.patentbridge.rulebook;

import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.problem.BadInputException;
import org.patentbridge.domain.problem.ProblemReport;

/**
 * What came of reading the folder of rules.
 *
 * @param rulebook null where the folder was refused
 * @param report all that is wrong or worth a look, by file and line; without errors where there is
 *     a rulebook
 */
public record RulebookReading(@Nullable Rulebook rulebook, ProblemReport report) {

  /**
   * @throws BadInputException with all problems, when the folder was refused
   */
  public Rulebook getRulebook() {
    if (rulebook == null) {
      throw new BadInputException(report);
    }
    return rulebook;
  }
}
