package org.patentbridge.domain.patent;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.problem.InvalidValueException;
import org.patentbridge.domain.quantity.Money;

/**
 * Open licence declaration (专利开放许可声明): anybody may take a licence on the stated terms.
 *
 * @param declared day of the declaration, null where not stated
 * @param payment how it is paid
 * @param fee lump sum or entry fee, null where none
 * @param royaltyPercent share in per cent of the base, null where none
 * @param royaltyBase what the share is taken of, null where no royalty
 * @param from first day of the offer, null where not stated
 * @param until last day of the offer, null where not stated
 * @param withdrawn day of withdrawal, null while it stands
 * @param freeMonths months of use before payment starts (先使用后付费), 0 where none
 * @param paymentTrigger what starts payment after free use, empty where none
 */
public record OpenLicence(
    @Nullable LocalDate declared,
    Payment payment,
    @Nullable Money fee,
    @Nullable BigDecimal royaltyPercent,
    @Nullable RoyaltyBase royaltyBase,
    @Nullable LocalDate from,
    @Nullable LocalDate until,
    @Nullable LocalDate withdrawn,
    int freeMonths,
    String paymentTrigger) {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** How a licence is paid. */
  public enum Payment {
    LUMP_SUM,
    ROYALTY,
    ENTRY_FEE_AND_ROYALTY,
    FREE,
    /** Declared without a word on payment; the terms are still open. */
    NOT_STATED
  }

  /** What a royalty is a share of. */
  public enum RoyaltyBase {
    NET_SALES,
    PROFIT
  }

  public OpenLicence {
    if (royaltyPercent != null
        && (royaltyPercent.signum() < 0 || royaltyPercent.compareTo(HUNDRED) > 0)) {
      throw new InvalidValueException("percent", royaltyPercent.toPlainString());
    }
  }

  public boolean isInForce(LocalDate day) {
    return (from == null || !from.isAfter(day))
        && (until == null || !until.isBefore(day))
        && (withdrawn == null || withdrawn.isAfter(day));
  }

  public boolean isUseFirstPayLater() {
    return freeMonths > 0;
  }
}
