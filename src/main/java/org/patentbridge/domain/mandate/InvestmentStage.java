package org.patentbridge.domain.mandate;

/** How far along a company is when money comes in. */
public enum InvestmentStage {
  SEED,
  ANGEL,
  PRE_A,
  A,
  B,
  C,
  GROWTH
}
