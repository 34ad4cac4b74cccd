package org.patentbridge.app;

import java.io.PrintWriter;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.config.ConfigProvider;
import org.patentbridge.domain.message.Language;
import org.patentbridge.domain.message.Messages;
import org.patentbridge.domain.problem.BadInputException;
import org.patentbridge.domain.problem.Place;
import org.patentbridge.domain.problem.Problem;

/**
 * What kept the service from starting.
 *
 * @param cause as it was thrown
 */
record Failure(Throwable cause) {

  /** H2's word for a file that another process has open. */
  private static final String IN_USE = "90020";

  /** The beginnings of what databases say where nobody answers, or lets nobody in. */
  private static final String NO_CONNECTION = "08";

  private static final String NO_ADMISSION = "28";

  /** Lists the problems of rules and data that cannot be used; else says what went wrong. */
  void tell(PrintWriter err) {
    var language = Language.of(Locale.getDefault().getLanguage());
    for (Throwable t = cause; t != null; t = t.getCause()) {
      if (t instanceof BadInputException bad) {
        bad.report().problems().forEach(problem -> tell(err, language, problem));
        return;
      }
      if (t instanceof SQLException refused && told(refused).isPresent()) {
        tell(err, language, told(refused).get());
        return;
      }
    }
    cause.printStackTrace(err);
  }

  private static void tell(PrintWriter err, Language language, Problem problem) {
    err.println(problem.place() + " " + Messages.text(language, problem));
  }

  private static Optional<Problem> told(SQLException refused) {
    var state = String.valueOf(refused.getSQLState());
    var place = Place.of("database");
    if (state.equals(IN_USE)) {
      return Optional.of(Problem.error("data-in-use", place, address()));
    }
    return state.startsWith(NO_CONNECTION) || state.startsWith(NO_ADMISSION)
        ? Optional.of(
            Problem.error(
                "database-unreachable", place, address(), String.valueOf(refused.getMessage())))
        : Optional.empty();
  }

  /** Without what stands behind it, which may be a password. */
  private static String address() {
    return ConfigProvider.getConfig()
        .getOptionalValue("quarkus.datasource.jdbc.url", String.class)
        .map(url -> url.replaceAll("[?;].*", ""))
        .orElse("");
  }
}
