package org.patentbridge.intake.correction;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

  private final Path target;
  private final RefusedSpool spool;
  private List<String> headings = List.of();

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

  /** Takes the headings of the table. */
  public void headings(List<String> names) {
    headings = List.copyOf(names);
  }

  /** Takes a row that was refused. */
  public void refused(RefusedRow row) {
    spool.add(row);
  }

  /**
   * Writes the corrections.
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
    try {
      try (var out = Files.newOutputStream(unfinished)) {
        CorrectionsWriter.of(report, source, headings).write(spool, out);
      }
      Files.move(unfinished, target);
    } catch (IOException failed) {
      throw new UncheckedIOException("writing " + target + " failed", failed);
    }
    return Optional.of(target);
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
