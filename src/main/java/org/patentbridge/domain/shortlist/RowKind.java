package org.patentbridge.domain.shortlist;

import java.util.Locale;

/** What a row of a shortlist can be about. */
public enum RowKind {
  COMPANY,
  PATENT,
  NEED,
  INVESTOR,
  /** A patent, the company that needs it and an investor who fits the company. */
  TRIAD;

  /** Its name in ids and addresses. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
