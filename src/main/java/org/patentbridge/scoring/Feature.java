package org.patentbridge.scoring;

import java.util.Map;
import org.patentbridge.rulebook.ScoringProfile.FeatureRule;

/** One respect in which a pairing can be good. */
sealed interface Feature
    permits ChainProximity,
        ClassOverlap,
        ElementCoverage,
        Freshness,
        HolderRecord,
        MaturityFit,
        RegionAffinity,
        SeriesFit,
        TermsFit,
        TextRelevance,
        TierFit,
        WishFit {

  /** A pure function of what is given; the day comes from the context. */
  Finding measure(Candidate candidate, ScoringContext context, FeatureRule rule);

  /** Figures that a profile may set, with what holds where it is silent. */
  Map<String, Double> settings();

  /** The figure in force. */
  default double setting(FeatureRule rule, String name) {
    return rule.setting(name, settings().getOrDefault(name, Double.NaN));
  }
}
