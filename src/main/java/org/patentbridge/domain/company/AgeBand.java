package org.patentbridge.domain.company;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How long ago a patent was filed. */
public enum AgeBand {
  /** Up to five years: most of a holding period is still protected. */
  UP_TO_5,
  /** Over five and up to ten years. */
  UP_TO_10,
  /** Over ten years. */
  OVER_10,
  /** No filing date is known. */
  UNKNOWN;

  private static final int FIVE = 5;
  private static final int TEN = 10;

  /** The band of a filing date as seen on a day; a date after the day counts as young. */
  public static AgeBand of(@Nullable LocalDate filed, LocalDate day) {
    if (filed == null) {
      return UNKNOWN;
    }
    return !filed.plusYears(FIVE).isBefore(day)
        ? UP_TO_5
        : !filed.plusYears(TEN).isBefore(day) ? UP_TO_10 : OVER_10;
  }
}
