package org.patentbridge.domain.wish;

import java.util.Locale;

/** What a participant says about meeting somebody; the strongest first. */
public enum WishWord {
  /** The participant comes for this. */
  MUST_MEET,
  /** The participant would like to. */
  MEET,
  /** The participant will not; the other side's wish does not outweigh it. */
  NO_THANKS;

  /** Its name on the command line and in evidence. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
