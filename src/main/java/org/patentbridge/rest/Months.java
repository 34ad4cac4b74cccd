package org.patentbridge.rest;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.problem.InvalidValueException;

/** Months and days in addresses. */
final class Months {

  private Months() {}

  /**
   * The month, null where none is written.
   *
   * @throws InvalidValueException {@code month} for what is none
   */
  static @Nullable YearMonth parse(@Nullable String written) {
    return written == null ? null : get(written);
  }

  /** As above, for one that must be written. */
  static YearMonth get(String written) {
    try {
      return YearMonth.parse(written);
    } catch (DateTimeParseException none) {
      throw new InvalidValueException("month", written);
    }
  }

  /**
   * The day, null where none is written.
   *
   * @throws InvalidValueException {@code date} for what is none
   */
  static @Nullable LocalDate day(@Nullable String written) {
    try {
      return written == null ? null : LocalDate.parse(written);
    } catch (DateTimeParseException none) {
      throw new InvalidValueException("date", written);
    }
  }
}
