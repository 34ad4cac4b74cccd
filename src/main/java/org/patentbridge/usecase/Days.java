package org.patentbridge.usecase;

import java.time.LocalDate;
import org.patentbridge.domain.problem.InvalidValueException;

/** Days that an event, a run or a question may be about. */
final class Days {

  /** Patents and firms of today lie well within; far outside, calendars and spreadsheets fail. */
  private static final LocalDate FIRST = LocalDate.of(1990, 1, 1);

  private static final LocalDate LAST = LocalDate.of(2100, 12, 31);

  private Days() {}

  /**
   * The day itself.
   *
   * @throws InvalidValueException for one that is too far away
   */
  static LocalDate checked(LocalDate day) {
    if (day.isBefore(FIRST) || day.isAfter(LAST)) {
      throw new InvalidValueException("day", day.toString(), FIRST.toString(), LAST.toString());
    }
    return day;
  }
}
