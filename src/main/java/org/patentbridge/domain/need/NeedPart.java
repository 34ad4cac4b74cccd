package org.patentbridge.domain.need;

import java.util.Locale;

/** A part that a need should state, so that others can judge what would solve it. */
public enum NeedPart {
  MATERIAL,
  METHOD,
  EFFICACY,
  PRODUCT,
  APPLICATION,
  INDICATOR,
  TODAY,
  BUDGET,
  DEADLINE,
  MODE,
  MINIMUM_TRL,
  REGION;

  /** The name in tables and message keys, for example {@code minimum-trl}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
