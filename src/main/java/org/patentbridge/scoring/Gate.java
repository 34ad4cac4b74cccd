package org.patentbridge.scoring;

/** A question that a pairing must not fail, whatever points it would have. */
@FunctionalInterface
interface Gate {

  /** A pure function of what is given; the day comes from the context. */
  Ruling ask(Candidate candidate, ScoringContext context);
}
