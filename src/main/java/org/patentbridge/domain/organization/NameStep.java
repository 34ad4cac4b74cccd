package org.patentbridge.domain.organization;

/** How far two names are apart: certain steps make one party, all others are only proposed. */
public enum NameStep {
  /** The same comparable form. */
  SAME(true),
  /** Apart in width, signs, capitals, accents or traditional characters only. */
  SPELLING(true),
  /** Two names of one row of the table of names. */
  ALIAS(true),
  /** A person decided that the two are one. */
  DECIDED(true),
  /** One name on two records of the register. */
  NAMESAKE(false),
  /** Apart in the legal form only. */
  LEGAL_FORM(false),
  /** One ends in a bracket that the other lacks. */
  BRANCH(false),
  /** The same words in another order or abbreviated. */
  WORDS(false),
  /** One name begins with the other: a branch, school or hospital that belongs to it. */
  SUBUNIT(false),
  /** Apart in one letter, or in mixed traditional writing. */
  NEAR(false);

  private final boolean certain;

  NameStep(boolean certain) {
    this.certain = certain;
  }

  /** Whether names that are so far apart are one party without anybody being asked. */
  public boolean isCertain() {
    return certain;
  }
}
