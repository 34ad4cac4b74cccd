package org.patentbridge.domain.patent;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.problem.InvalidValueException;

/**
 * The dates of a patent's life; null where not known.
 *
 * @param filed filing date
 * @param published publication date
 * @param granted grant date
 * @param expires last day of the term
 */
public record FilingDates(
    @Nullable LocalDate filed,
    @Nullable LocalDate published,
    @Nullable LocalDate granted,
    @Nullable LocalDate expires) {

  public static final FilingDates UNKNOWN = new FilingDates(null, null, null, null);

  public FilingDates {
    if (filed != null && granted != null && granted.isBefore(filed)) {
      throw new InvalidValueException("granted-before-filed", granted.toString(), filed.toString());
    }
    if (filed != null && expires != null && expires.isBefore(filed)) {
      throw new InvalidValueException("expires-before-filed", expires.toString(), filed.toString());
    }
  }
}
