package org.patentbridge.domain.outcome;

import java.time.LocalDate;
import java.time.Month;
import java.util.Comparator;
import org.patentbridge.domain.problem.InvalidValueException;

/**
 * A half of a calendar year, as statistics are told.
 *
 * @param year calendar year
 * @param half 1 from January to June, 2 from July to December
 */
public record HalfYear(int year, int half) implements Comparable<HalfYear> {

  private static final Comparator<HalfYear> ORDER =
      Comparator.comparingInt(HalfYear::year).thenComparingInt(HalfYear::half);

  public HalfYear {
    if (half < 1 || half > 2) {
      throw new InvalidValueException("half-year", year + "H" + half);
    }
  }

  public static HalfYear of(LocalDate day) {
    return new HalfYear(day.getYear(), day.getMonth().compareTo(Month.JUNE) <= 0 ? 1 : 2);
  }

  /** The same half of the year before, with which it is compared. */
  public HalfYear yearBefore() {
    return new HalfYear(year - 1, half);
  }

  @Override
  public int compareTo(HalfYear other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return year + "H" + half;
  }
}
