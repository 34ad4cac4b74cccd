package org.patentbridge.domain.mandate;

/** How far along a company is when money comes in. */
public enum InvestmentStage {
  SEED,
  ANGEL,
  PRE_A,
  A,
  B,
  C,
  GROWTH;

  /** The one that comes after it; the last one stays. */
  public InvestmentStage next() {
    return values()[Math.min(ordinal() + 1, values().length - 1)];
  }
}
