package org.patentbridge.mcp;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.problem.InvalidValueException;

/** Reads what an assistant says. */
final class Said {

  /** More rows than anybody reads at once only fill the assistant's memory. */
  static final int MOST = 50;

  /** As over REST. */
  private static final int LONGEST_TEXT = 20_000;

  private Said() {}

  static int limit(int stated) {
    return Math.clamp(stated, 1, MOST);
  }

  /**
   * @throws InvalidValueException {@code date}
   */
  static @Nullable LocalDate day(@Nullable String stated) {
    try {
      return stated == null || stated.isBlank() ? null : LocalDate.parse(stated);
    } catch (DateTimeParseException noDay) {
      throw new InvalidValueException("date", stated);
    }
  }

  /**
   * @throws InvalidValueException {@code month}
   */
  static @Nullable YearMonth month(@Nullable String stated) {
    try {
      return stated == null || stated.isBlank() ? null : YearMonth.parse(stated);
    } catch (DateTimeParseException noMonth) {
      throw new InvalidValueException("month", stated);
    }
  }

  /**
   * @throws InvalidValueException {@code query-missing}
   */
  static String text(String stated) {
    if (stated.isBlank() || stated.length() > LONGEST_TEXT) {
      throw new InvalidValueException("query-missing", "");
    }
    return stated;
  }
}
