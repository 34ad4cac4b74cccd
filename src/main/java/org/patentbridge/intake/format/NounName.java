package org.patentbridge.intake.format;

/**
 * Names of the kinds of record that only some formats hold, as the rulebook's columns have them.
 */
public final class NounName {

  public static final String PATENT = "patent";
  public static final String OFFER = "offer";
  public static final String NEED = "need";
  public static final String ORGANIZATION = "organization";
  public static final String INVESTMENT = "investment";

  private NounName() {}
}
