package org.patentbridge.domain.provenance;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.problem.InvalidValueException;
import org.patentbridge.domain.problem.Place;

/**
 * The input that a record was read from, and whose word it is.
 *
 * @param source name of where the statement comes from, for example {@code lens} or an inventory;
 *     of several files of one source the last one counts
 * @param file name of the file without folder, empty where the record was not read
 * @param line 1-based line in it, 0 where unknown
 * @param day on which the source was first heard to say it, null where nobody noted it
 */
public record Origin(String source, String file, long line, @Nullable LocalDate day) {

  /** Longest name of a source. */
  public static final int MAX_SOURCE = 80;

  /** Records that were made here and not read. */
  public static final Origin ENTERED = new Origin("entered", "", 0, null);

  /** What was kept before sources had names holds the file as the source. */
  public Origin {
    if (file.isEmpty() && line > 0) {
      file = source;
      source = nameOf(file);
    }
  }

  /** A line of a file that is its own source. */
  public static Origin of(String file, long line) {
    return new Origin(nameOf(file), file, line, null);
  }

  /** The name of a source that is known by a file: without folder and ending. */
  public static String nameOf(String file) {
    var stem = file.replaceFirst("^.*[/\\\\]", "").replaceFirst("(?<=.)\\.[^.]*$", "");
    var name = folded(stem);
    return name.isEmpty() ? "entered" : name.substring(0, name.offsetByCodePoints(0, shown(name)));
  }

  /**
   * The name of a source as a person gave it; width and capitals do not count.
   *
   * @throws InvalidValueException for a name that is blank, too long or holds a line break
   */
  public static String checkedName(String stated) {
    var name = folded(stated);
    if (name.isEmpty()
        || name.codePointCount(0, name.length()) > MAX_SOURCE
        || name.chars().anyMatch(Character::isISOControl)) {
      throw new InvalidValueException("source-name", stated, Integer.toString(MAX_SOURCE));
    }
    return name;
  }

  /** The same, heard on a day. */
  public Origin on(LocalDate heard) {
    return new Origin(source, file, line, heard);
  }

  /** Where it stands, for problems. */
  public Place place() {
    return Place.of(file.isEmpty() ? source : file, line);
  }

  private static int shown(String name) {
    return Math.min(MAX_SOURCE, name.codePointCount(0, name.length()));
  }

  private static String folded(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
  }
}
