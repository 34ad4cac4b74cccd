package org.patentbridge.intake.record;

import java.util.Locale;
import org.patentbridge.domain.quantity.Money;

/** Reads currencies as people write them. */
final class CurrencyText {

  static final String YUAN = "CNY";

  private CurrencyText() {}

  /** A code that names a currency; the check is the amount's own. */
  static String parse(String code) {
    return code.equals("人民币")
        ? YUAN
        : Money.parse("0", code.strip().toUpperCase(Locale.ROOT)).currency().getCurrencyCode();
  }
}
