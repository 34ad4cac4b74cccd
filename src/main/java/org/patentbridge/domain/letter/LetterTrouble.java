package org.patentbridge.domain.letter;

/** Why a letter did not leave, or did not arrive at the mail server. */
public enum LetterTrouble {
  /** The account is not called like an address. */
  NO_ADDRESS(false),
  /** The mail server refuses the letter for good. */
  REFUSED(false),
  /** The mail server refuses the letter for now. */
  BUSY(true),
  /** The mail server does not let us in. */
  SIGN_IN(true),
  /** The mail server cannot be reached. */
  UNREACHABLE(true),
  /** Sending was broken off after the server might have taken it. */
  BROKEN_OFF(false),
  /** What it was about is over. */
  OVER(false),
  /** The person wants no such letters. */
  STOPPED(false);

  private final boolean passing;

  LetterTrouble(boolean passing) {
    this.passing = passing;
  }

  /** Whether trying again later may help. */
  public boolean isPassing() {
    return passing;
  }

  /** Whether it hinders all letters alike. */
  public boolean isOfTheServer() {
    return this == SIGN_IN || this == UNREACHABLE;
  }
}
