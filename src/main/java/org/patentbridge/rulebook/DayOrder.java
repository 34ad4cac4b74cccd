package org.patentbridge.rulebook;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The order in which a layout writes day, month and year where the year does not come first. */
public enum DayOrder {
  /** Only with the year in front, which needs no rule. */
  YEAR_FIRST,
  /** As in {@code 31/12/2024}, {@code 31.12.2024} and {@code 31/12/24}. */
  DAY_FIRST,
  /** As in {@code 12/31/2024}. */
  MONTH_FIRST;

  /** Two-digit years without any other hint lie in 1930 to 2029, as spreadsheets have it. */
  private static final int LATEST_YEAR = 2029;

  private static final int CENTURY = 100;
  private static final Pattern YEAR_LAST =
      Pattern.compile(
          "(?<first>[0-9]{1,2})[./-](?<second>[0-9]{1,2})[./-](?<year>[0-9]{2}|[0-9]{4})");

  /**
   * A day with the year in front, as {@code 2024-12-31}; what is no such day stays as it is.
   *
   * @param latest latest year that a year of two digits can mean, null where nothing tells it
   */
  String read(String text, @Nullable Integer latest) {
    var form = YEAR_LAST.matcher(text.strip());
    if (this == YEAR_FIRST || !form.matches()) {
      return text;
    }
    try {
      return LocalDate.of(
              year(form.group("year"), latest),
              Integer.parseInt(form.group(this == DAY_FIRST ? "second" : "first")),
              day(form))
          .toString();
    } catch (DateTimeException noSuchDay) {
      return text;
    }
  }

  private int day(Matcher form) {
    return Integer.parseInt(form.group(this == DAY_FIRST ? "first" : "second"));
  }

  private static int year(String digits, @Nullable Integer latest) {
    int year = Integer.parseInt(digits);
    if (digits.length() > 2) {
      return year;
    }
    int last = latest == null ? LATEST_YEAR : latest;
    return last - Math.floorMod(last - year, CENTURY);
  }
}
