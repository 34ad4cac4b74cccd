package org.patentbridge.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.PrintWriter;
import java.util.List;
import org.patentbridge.domain.message.Language;
import org.patentbridge.domain.message.Messages;
import org.patentbridge.domain.message.Reason;
import org.patentbridge.domain.problem.Problem;
import org.patentbridge.domain.problem.ProblemReport;
import picocli.CommandLine.Help;

/**
 * Where a command writes.
 *
 * @param out results
 * @param err all else
 * @param language in which people are spoken to
 */
record Terminal(PrintWriter out, PrintWriter err, Language language) {

  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
  private static final int SHOWN_PROBLEMS = 200;

  void say(String key, Object... arguments) {
    err.println(Messages.text(language, key, arguments));
    err.flush();
  }

  void say(Reason reason) {
    err.println(reason.in(language));
    err.flush();
  }

  void result(String line) {
    out.println(line);
  }

  void json(Object value) {
    try {
      out.println(JSON.writeValueAsString(value));
    } catch (JsonProcessingException notOurs) {
      throw new IllegalStateException("a result could not be written as JSON", notOurs);
    }
  }

  /** A table whose columns have the given widths; Chinese characters take two places. */
  void table(List<Integer> widths, List<List<String>> rows) {
    var columns =
        widths.stream()
            .map(w -> new Help.Column(w, 1, Help.Column.Overflow.WRAP))
            .toArray(Help.Column[]::new);
    var scheme = Help.defaultColorScheme(Help.Ansi.OFF);
    var table = Help.TextTable.forColumns(scheme, columns);
    table.setAdjustLineBreaksForWideCJKCharacters(true);
    rows.forEach(row -> table.addRowValues(row.toArray(String[]::new)));
    out.print(table.toString());
  }

  /** The problems, each with its place; two hundred where there are more, and it says so. */
  void problems(ProblemReport report) {
    report.problems().stream().limit(SHOWN_PROBLEMS).forEach(this::problem);
    long more = report.counts().total() - Math.min(SHOWN_PROBLEMS, report.problems().size());
    if (more > 0) {
      say("cli.more-problems", more);
    }
    err.flush();
  }

  private void problem(Problem problem) {
    var severity = Messages.text(language, "severity." + problem.severity());
    err.println(problem.place() + " " + severity + ": " + Messages.text(language, problem));
  }
}
