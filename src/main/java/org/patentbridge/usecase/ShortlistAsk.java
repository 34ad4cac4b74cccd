package org.patentbridge.usecase;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.chain.ChainId;
import org.patentbridge.domain.problem.InvalidValueException;

/**
 * Which shortlist is wanted.
 *
 * @param chain of which chain
 * @param month for which month, null for the month of the day that it is
 * @param investor id or name of the investor whose list it shall be, null for none in particular
 * @param asOf the day on which gates are asked, null for the first of the month
 * @param forEverybody whether an organizer wants the copy that may be handed to everybody
 */
public record ShortlistAsk(
    ChainId chain,
    @Nullable YearMonth month,
    @Nullable String investor,
    @Nullable LocalDate asOf,
    boolean forEverybody) {

  /**
   * @throws InvalidValueException for a day or month that is too far away
   */
  public ShortlistAsk {
    if (month != null) {
      Days.checked(month.atDay(1));
    }
    if (asOf != null) {
      Days.checked(asOf);
    }
    if (investor != null && investor.isBlank()) {
      throw new InvalidValueException("organization-id", investor);
    }
  }

  /** Of a chain in a month, as the viewer may see it. */
  public static ShortlistAsk of(ChainId chain, @Nullable YearMonth month) {
    return new ShortlistAsk(chain, month, null, null, false);
  }
}
