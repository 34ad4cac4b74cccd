package org.patentbridge.scoring;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.patentbridge.rulebook.ScoringProfile.FeatureRule;

/**
 * What the tier of an offering is worth, as the rules of tiers have it; the same for all offerings
 * about which nobody answered anything.
 */
final class TierFit implements Feature {

  @Override
  public Map<String, Double> settings() {
    return Map.of();
  }

  @Override
  public Finding measure(Candidate candidate, ScoringContext context, FeatureRule rule) {
    var tiers = context.past().tiers();
    var tier = tiers.book().tierOf(candidate.offering().id());
    return Finding.of(
        tiers.rules().placeOf(tier).worth(),
        List.of(),
        "feature.tier.found",
        tier.name().toLowerCase(Locale.ROOT));
  }
}
