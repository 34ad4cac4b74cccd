package org.patentbridge.scoring;

import org.patentbridge.rulebook.ScoringProfile.FeatureRule;

/** One respect in which a company can fit a mandate, or a mandate a company. */
@FunctionalInterface
interface FitFeature {

  /** A pure function of what is given; the day comes from the context. */
  Finding measure(CompanyCandidate candidate, ScoringContext context, FeatureRule rule);
}
