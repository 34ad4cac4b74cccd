package org.patentbridge.domain.patent;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Legal state with the day on which it was so and who said so.
 *
 * @param state where it stands
 * @param asOf the day of the statement, null where not stated
 * @param source who stated it, empty where not stated
 * @param annualFee whether the fee of the year is paid
 */
public record LegalStatus(
    LegalState state, @Nullable LocalDate asOf, String source, AnnualFee annualFee) {

  public static final LegalStatus UNKNOWN =
      new LegalStatus(LegalState.UNKNOWN, null, "", AnnualFee.UNKNOWN);

  /** State of the annual fee. */
  public enum AnnualFee {
    PAID,
    DUE,
    UNPAID,
    UNKNOWN
  }
}
