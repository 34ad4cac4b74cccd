package org.patentbridge.intake.format;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.patentbridge.domain.problem.InvalidValueException;

/**
 * Reads days as they are written in China and in ISO 8601, year first. Forms that put the day or
 * the month first are refused, because they cannot be told apart.
 */
public final class Dates {

  private static final Pattern COMPACT =
      Pattern.compile("(?<y>[0-9]{4})(?<m>[0-9]{2})(?<d>[0-9]{2})");
  private static final Pattern SEPARATED =
      Pattern.compile(
          "(?<y>[0-9]{4})\\s*[-./年]\\s*(?<m>[0-9]{1,2})\\s*[-./月]\\s*(?<d>[0-9]{1,2})\\s*日?"
              + "([T ]+[0-9]{1,2}:[0-9]{2}(:[0-9]{2}([.,][0-9]+)?)?\\s*(Z|[+-][0-9]{2}:?[0-9]{2})?)?");
  private static final int FIRST_YEAR = 1800;
  private static final int LAST_YEAR = 2199;
  private static final Pattern SERIAL = Pattern.compile("[0-9]{5}(\\.[0-9]+)?");
  private static final double SERIALS = 2_958_466;
  private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
  private static final LocalDate DAY_ZERO_1904 = LocalDate.of(1904, 1, 1);

  private Dates() {}

  /** Reads {@code 2024-01-31}, {@code 20240131}, {@code 2024.1.31}, {@code 2024年1月31日} and more. */
  public static LocalDate parse(String text) {
    var plain = Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
    var compact = COMPACT.matcher(plain);
    if (compact.matches()) {
      return date(compact, text);
    }
    var separated = SEPARATED.matcher(plain);
    if (separated.matches()) {
      return date(separated, text);
    }
    throw new InvalidValueException("date", text);
  }

  /** As {@link #parse}, or the number that a spreadsheet keeps for a day from 1927 on. */
  public static LocalDate parseNumber(String number) {
    return SERIAL.matcher(number).matches()
        ? ofSerial((long) Double.parseDouble(number), false)
        : parse(number);
  }

  /** Whether a number can be a day of a spreadsheet, which ends with the year 9999. */
  static boolean isSerial(double number) {
    return number >= 0 && number < SERIALS;
  }

  public static LocalDate ofSerial(long days, boolean from1904) {
    return (from1904 ? DAY_ZERO_1904 : DAY_ZERO).plusDays(days);
  }

  private static LocalDate date(Matcher form, String text) {
    int year = Integer.parseInt(form.group("y"));
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      throw new InvalidValueException("date", text);
    }
    try {
      return LocalDate.of(
          year, Integer.parseInt(form.group("m")), Integer.parseInt(form.group("d")));
    } catch (DateTimeException noSuchDay) {
      throw new InvalidValueException("date", text);
    }
  }
}
