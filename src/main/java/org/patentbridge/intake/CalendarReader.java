package org.patentbridge.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.patentbridge.domain.chain.ChainId;
import org.patentbridge.domain.problem.BadInputException;
import org.patentbridge.domain.problem.InvalidValueException;
import org.patentbridge.domain.problem.Place;
import org.patentbridge.domain.problem.Problem;
import org.patentbridge.domain.problem.ProblemReport;

/** Reads a calendar of chains: a heading, then {@code month,chain} on each line. */
public final class CalendarReader {

  private CalendarReader() {}

  /**
   * A line of the calendar.
   *
   * @param month the month
   * @param chain the chain that is on
   */
  public record Entry(YearMonth month, ChainId chain) {}

  /**
   * The entries in the order of the file.
   *
   * @throws BadInputException with every line that is not one
   */
  public static List<Entry> read(Path file) {
    List<String> lines;
    try {
      lines = Files.readAllLines(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException("cannot read " + file, unreadable);
    }
    List<Entry> entries = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      var line = lines.get(i).strip();
      if (!line.isEmpty()) {
        entry(line, Place.of(String.valueOf(file.getFileName()), i + 1L), entries, problems);
      }
    }
    if (!problems.isEmpty()) {
      throw new BadInputException(new ProblemReport(problems));
    }
    return entries;
  }

  private static void entry(String line, Place place, List<Entry> entries, List<Problem> problems) {
    var comma = line.indexOf(',');
    try {
      entries.add(
          new Entry(
              YearMonth.parse(line.substring(0, Math.max(0, comma)).strip()),
              new ChainId(line.substring(comma + 1).strip())));
    } catch (DateTimeParseException | InvalidValueException refused) {
      problems.add(Problem.error("calendar-line", place, line, Long.toString(place.line())));
    }
  }
}
