package org.patentbridge.scoring;

import java.util.Locale;

/** How figures are written into reasons: the same in both languages. */
final class Shown {

  private static final double PER_CENT = 100;

  private Shown() {}

  /** A share as whole per cent, for example {@code 62 %}. */
  static String share(double share) {
    return Math.round(share * PER_CENT) + " %";
  }

  /** With one decimal, for example {@code 7.5}. */
  static String decimal(double figure) {
    return String.format(Locale.ROOT, "%.1f", figure);
  }
}
