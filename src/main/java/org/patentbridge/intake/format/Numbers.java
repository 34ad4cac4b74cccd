package org.patentbridge.intake.format;

import java.math.BigDecimal;

/** Writes numbers as people write them. */
public final class Numbers {

  private static final int MOST_DIGITS = 30;

  private Numbers() {}

  /**
   * Without exponent and trailing zeros; numbers that would need very many digits keep the
   * exponent, so that a short {@code 1e999999999} does not become a gigabyte.
   */
  public static String plain(BigDecimal number) {
    if (number.signum() == 0) {
      return "0";
    }
    var plain = number.stripTrailingZeros();
    return Math.abs((long) plain.scale()) + plain.precision() > MOST_DIGITS
        ? plain.toString()
        : plain.toPlainString();
  }
}
