package org.patentbridge.intake.format;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import org.patentbridge.domain.problem.BadInputException;
import org.patentbridge.domain.problem.Place;
import org.patentbridge.domain.problem.Problem;

/**
 * Walks over the record heads of an old workbook before the spreadsheet library may read it,
 * because that library believes the counts that stand in the file.
 */
public final class OldSpreadsheetGuard {

  /** Larger than 65,536 rows of thirty long cells. */
  public static final long MAX_FILE = 128L << 20;

  /** Distinct texts; each costs the library about a hundred bytes beside its characters. */
  public static final int MAX_STRINGS = 2_000_000;

  /** Records; a sheet of 65,536 rows and 256 columns has 17 million cells. */
  public static final long MAX_RECORDS = 20_000_000;

  private static final int STRING_TABLE = 0x00FC;
  private static final int CONTINUE = 0x003C;

  /** From here on the file is encrypted, counts included, so that nothing can be checked. */
  private static final int PASSWORD = 0x002F;

  private static final int SHORTEST_STRING = 3;
  private static final int COUNTS = 8;
  private static final int BITS = 8;

  private final Place place;
  private long strings;
  private long stringBytes;
  private boolean inStrings;

  OldSpreadsheetGuard(Place place) {
    this.place = place;
  }

  /**
   * @throws BadInputException when the file is longer than any honest one
   */
  static void checkSize(Source source, long bytes) {
    if (bytes > MAX_FILE) {
      var limit = Long.toString(MAX_FILE >> 20);
      throw new BadInputException(Problem.error("xls-too-large", source.place(0), limit));
    }
  }

  /**
   * Reads all record heads.
   *
   * @throws BadInputException when they go over a budget or say what cannot be
   */
  void check(InputStream workbook) throws IOException {
    var in = new BufferedInputStream(workbook);
    long records = 0;
    for (int type = type(in); type >= 0; type = type(in)) {
      if (++records > MAX_RECORDS) {
        throw refused("xls-too-many-records", records, MAX_RECORDS);
      }
      record(type, shortOf(in), in);
    }
    checkStrings();
  }

  private void record(int type, int length, InputStream in) throws IOException {
    if (type == PASSWORD) {
      throw new BadInputException(Problem.error("xls-encrypted", place, ""));
    }
    if (type == STRING_TABLE && length >= COUNTS) {
      in.skipNBytes(COUNTS / 2);
      strings = shortOf(in) | (long) shortOf(in) << 2 * BITS;
      stringBytes = length - COUNTS;
      inStrings = true;
      in.skipNBytes(length - COUNTS);
    } else {
      inStrings &= type == CONTINUE;
      stringBytes += inStrings ? length : 0;
      in.skipNBytes(length);
    }
  }

  /** The count must fit the bytes that follow it. */
  private void checkStrings() {
    if (strings > MAX_STRINGS) {
      throw refused("xls-too-many-strings", strings, MAX_STRINGS);
    }
    if (strings * SHORTEST_STRING > stringBytes) {
      throw new BadInputException(Problem.error("xls-broken", place, ""));
    }
  }

  private BadInputException refused(String code, long value, long limit) {
    return new BadInputException(
        Problem.error(code, place, Long.toString(value), Long.toString(limit)));
  }

  /** The next record's type, below 0 at the end; a last block may be filled up with zeros. */
  private static int type(InputStream in) throws IOException {
    int low = in.read();
    int high = in.read();
    return high < 0 || low == 0 && high == 0 ? -1 : low | high << BITS;
  }

  private static int shortOf(InputStream in) throws IOException {
    int low = in.read();
    int high = in.read();
    if (high < 0) {
      throw new EOFException("the workbook ends inside a record");
    }
    return low | high << BITS;
  }
}
