package org.patentbridge.intake;

import java.util.List;
import org.patentbridge.domain.problem.Problem;
import org.patentbridge.intake.format.Raw;

/**
 * A row that was not taken, as it stood, with the reasons.
 *
 * @param line 1-based, where it starts
 * @param raw as it stands in the file
 * @param problems at least one error among them
 */
public record RefusedRow(long line, Raw raw, List<Problem> problems) {

  public RefusedRow {
    problems = List.copyOf(problems);
  }
}
