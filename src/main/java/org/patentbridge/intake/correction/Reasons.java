package org.patentbridge.intake.correction;

import java.util.stream.Collectors;
import org.patentbridge.domain.message.Language;
import org.patentbridge.domain.message.Messages;
import org.patentbridge.domain.problem.Problem;
import org.patentbridge.intake.RefusedRow;

/** Says in one line why a row was refused: its line in the file, then each problem at its field. */
final class Reasons {

  private static final String BETWEEN = " | ";

  private Reasons() {}

  static String of(RefusedRow row, Language language) {
    var line = Messages.text(language, "correction.line", Long.toString(row.line()));
    return row.problems().stream()
        .map(problem -> at(problem, language))
        .collect(Collectors.joining(BETWEEN, line + " ", ""))
        .replaceAll("\\R", " ");
  }

  private static String at(Problem problem, Language language) {
    var said = Messages.text(language, problem);
    var field = problem.place().field();
    return field.isEmpty() ? said : Messages.text(language, "correction.field", field, said);
  }
}
