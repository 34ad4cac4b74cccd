package org.patentbridge.intake.record;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.patent.OpenLicence;
import org.patentbridge.domain.patent.OpenLicence.Payment;
import org.patentbridge.domain.patent.OpenLicence.RoyaltyBase;
import org.patentbridge.domain.problem.InvalidValueException;
import org.patentbridge.domain.quantity.Money;
import org.patentbridge.intake.format.Numbers;
import org.patentbridge.rulebook.GuidanceCaps;

/**
 * Makes open licence declarations and warns where the price is above the guidance. The declaration
 * may be stated by its day or by a plain yes; a plain no means that there is none.
 */
final class OpenLicenceMaker {

  /** A format may state the whole declaration by one yes. */
  static final String WHOLE = "openLicence";

  private static final String DECLARED = "openLicence.declared";
  private static final String PAYMENT = "openLicence.payment";
  private static final String FEE = "openLicence.feeYuan";
  private static final String ROYALTY = "openLicence.royaltyPercent";
  private static final String BASE = "openLicence.royaltyBase";

  /** Words for yes and no are those of this field. */
  private static final String YES_OR_NO = "implemented";

  private final GuidanceCaps caps;

  OpenLicenceMaker(GuidanceCaps caps) {
    this.caps = caps;
  }

  Optional<OpenLicence> find(Fields fields) {
    if (!fields.hasAny(WHOLE) || isNo(fields, WHOLE) || isNo(fields, DECLARED)) {
      return Optional.empty();
    }
    var fee = fields.value(FEE, text -> MoneyText.yuan().parse(text));
    var royalty = fields.value(ROYALTY, OpenLicenceMaker::percent);
    var base = fields.value(BASE, text -> fields.wordOf(BASE, text, RoyaltyBase.class));
    warnAboveFeeCap(fields, fee);
    warnAboveRoyaltyCap(fields, royalty, base);
    return Optional.of(licence(fields, fee, royalty, base));
  }

  private static OpenLicence licence(
      Fields fields,
      @Nullable Money fee,
      @Nullable BigDecimal royalty,
      @Nullable RoyaltyBase base) {
    var months = fields.wholeNumber("openLicence.useFirstPayLater.freeMonths");
    return new OpenLicence(
        declared(fields),
        payment(fields, fee, royalty),
        fee,
        royalty,
        base,
        fields.date("openLicence.from"),
        fields.date("openLicence.until"),
        fields.date("openLicence.withdrawn"),
        months == null ? 0 : months,
        fields.text("openLicence.useFirstPayLater.trigger"));
  }

  private static boolean isNo(Fields fields, String field) {
    return fields.findYesOrNo(YES_OR_NO, fields.text(field)).filter(yes -> !yes).isPresent();
  }

  private static @Nullable LocalDate declared(Fields fields) {
    var isPlainYes = fields.findYesOrNo(YES_OR_NO, fields.text(DECLARED)).orElse(false);
    return isPlainYes ? null : fields.date(DECLARED);
  }

  /** As stated, else what the given prices mean; without any price the terms are still open. */
  private static Payment payment(Fields fields, @Nullable Money fee, @Nullable BigDecimal royalty) {
    if (!fields.has(PAYMENT) && !fields.has(FEE) && !fields.has(ROYALTY)) {
      fields.warn("open-licence-without-terms", DECLARED, fields.text(DECLARED));
    }
    return fields.word(PAYMENT, Payment.class, byPrice(fee, royalty));
  }

  private static Payment byPrice(@Nullable Money fee, @Nullable BigDecimal royalty) {
    if (royalty == null) {
      return fee == null ? Payment.NOT_STATED : Payment.LUMP_SUM;
    }
    return fee == null ? Payment.ROYALTY : Payment.ENTRY_FEE_AND_ROYALTY;
  }

  private static BigDecimal percent(String text) {
    var plain = text.replaceFirst("[%％]$", "").strip();
    if (!plain.matches("[0-9]{1,3}(\\.[0-9]{1,4})?")
        || new BigDecimal(plain).compareTo(BigDecimal.valueOf(100)) > 0) {
      throw new InvalidValueException("percent", text);
    }
    return new BigDecimal(Numbers.plain(new BigDecimal(plain)));
  }

  private void warnAboveFeeCap(Fields fields, @Nullable Money fee) {
    if (fee != null && fee.amount().compareTo(caps.fee().amount()) > 0) {
      fields.warn("open-licence-fee-above-guidance", FEE, fee.toString(), caps.fee().toString());
    }
  }

  private void warnAboveRoyaltyCap(
      Fields fields, @Nullable BigDecimal royalty, @Nullable RoyaltyBase base) {
    var cap = base == RoyaltyBase.PROFIT ? caps.percentOfProfit() : caps.percentOfNetSales();
    if (royalty != null && royalty.compareTo(cap) > 0) {
      fields.warn(
          "open-licence-royalty-above-guidance",
          ROYALTY,
          royalty.toPlainString(),
          cap.toPlainString());
    }
  }
}
