package org.patentbridge.scoring;

/** A question that a mandate and a company must not fail, whatever points they would have. */
@FunctionalInterface
interface FitGate {

  /** A pure function of what is given; the day comes from the context. */
  Ruling ask(CompanyCandidate candidate, ScoringContext context);
}
