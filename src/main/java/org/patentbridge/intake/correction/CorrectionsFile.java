package org.patentbridge.intake.correction;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.problem.BadInputException;
import org.patentbridge.domain.problem.Place;
import org.patentbridge.domain.problem.Problem;
import org.patentbridge.intake.IntakeReport;
import org.patentbridge.intake.RefusedRow;

/**
 * The refused rows of one file, in the format of that file, with the reasons beside them. What the
 * sender corrects there can be imported as it is.
 *
 * <p>While the file is read, rows go to disk and not into memory. The corrections appear whole
 * under their name or not at all, and only where a row was refused; no file is overwritten.
 */
public final class CorrectionsFile implements Closeable {

  private static final Pattern NAME =
      Pattern.compile("(?<stem>.*?)(\\.corrections(?<round>[0-9]*))?(?<ending>\\.[^.]*)?");
  private static final String OLD_WORKBOOK = ".xls";
  private static final String WORKBOOK = ".xlsx";
  private static final String ZIP = ".zip";

  private final Path target;
  private final RefusedSpool spool;
  private final List<List<String>> tables = new ArrayList<>();
  private char opening = ' ';

  private CorrectionsFile(Path target) {
    this.target = target;
    this.spool = new RefusedSpool(beside(".rows"));
  }

  /**
   * Corrections that will appear under a name.
   *
   * @throws BadInputException when there is such a file already, or no folder for it
   */
  public static CorrectionsFile at(Path target) {
    FreeTarget.check(target);
    return new CorrectionsFile(target);
  }

  /**
   * The name for the corrections of a file: {@code patents.csv} gives {@code
   * patents.corrections.csv}, and that one {@code patents.corrections2.csv}. Old workbooks come
   * back as new ones.
   */
  public static String nameFor(String source) {
    var form = NAME.matcher(source.replaceFirst("^.*[/\\\\]", ""));
    if (!form.matches()) {
      throw new BadInputException(Problem.error("file-name", Place.of(source), source));
    }
    var ending = form.group("ending") == null ? "" : form.group("ending");
    var kept = ending.equalsIgnoreCase(OLD_WORKBOOK) ? WORKBOOK : ending;
    return form.group("stem") + ".corrections" + round(form.group("round")) + kept;
  }

  private static String round(@Nullable String before) {
    if (before == null) {
      return "";
    }
    return before.isEmpty() ? "2" : Integer.toString(Integer.parseInt(before) + 1);
  }

  /** Takes the headings of a table, whose rows come next. */
  public void headings(List<String> names) {
    tables.add(List.copyOf(names));
  }

  /** Takes a row that was refused. */
  public void refused(RefusedRow row) {
    if (opening == ' ') {
      opening = opening(row);
    }
    spool.add(Math.max(0, tables.size() - 1), row);
  }

  /** The first character of a record that is one text. */
  private static char opening(RefusedRow row) {
    var text = String.join("", row.raw().parts()).strip();
    return text.isEmpty() ? ' ' : text.charAt(0);
  }

  /**
   * Writes the corrections. What came in a zip goes back unpacked, with the ending of what it is.
   *
   * @param report of reading the file
   * @param source the file that was read
   * @return where they stand, empty where no row was refused
   * @throws UncheckedIOException when the disk fails
   */
  public Optional<Path> finish(IntakeReport report, Path source) {
    if (spool.isEmpty()) {
      return Optional.empty();
    }
    var unfinished = beside(".unfinished");
    var finished = target;
    try {
      var writer = CorrectionsWriter.of(report, source, tables, opening);
      finished = unpacked(writer);
      try (var out = Files.newOutputStream(unfinished)) {
        writer.write(spool, out);
      }
      Files.move(unfinished, finished);
    } catch (IOException failed) {
      throw new UncheckedIOException("writing " + target + " failed", failed);
    }
    return Optional.of(finished);
  }

  private Path unpacked(CorrectionsWriter writer) {
    var name = String.valueOf(target.getFileName());
    if (!name.endsWith(ZIP)) {
      return target;
    }
    var stem = name.substring(0, name.length() - ZIP.length());
    var other = target.resolveSibling(stem + writer.ending());
    FreeTarget.check(other);
    return other;
  }

  private Path beside(String ending) {
    return target.resolveSibling("." + target.getFileName() + ending);
  }

  @Override
  public void close() {
    try {
      spool.close();
      Files.deleteIfExists(beside(".unfinished"));
    } catch (IOException failed) {
      throw new UncheckedIOException("clearing up beside " + target + " failed", failed);
    }
  }
}
