package org.patentbridge.app;

import java.io.PrintWriter;
import org.patentbridge.domain.message.Language;
import org.patentbridge.domain.message.Messages;
import org.patentbridge.domain.problem.BadInputException;
import org.patentbridge.domain.problem.Problem;

/**
 * What kept the service from starting.
 *
 * @param cause as it was thrown
 */
record Failure(Throwable cause) {

  /** Lists the problems of rules that cannot be read; else says what went wrong. */
  void tell(PrintWriter err) {
    for (Throwable t = cause; t != null; t = t.getCause()) {
      if (t instanceof BadInputException bad) {
        for (Problem problem : bad.report().problems()) {
          err.println(problem.place() + " " + Messages.text(Language.EN, problem));
        }
        return;
      }
    }
    cause.printStackTrace(err);
  }
}
