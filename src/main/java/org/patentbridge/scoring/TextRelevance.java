package org.patentbridge.scoring;

import java.util.Map;
import org.patentbridge.rulebook.ScoringProfile.FeatureRule;

/**
 * How much the two texts speak of the same: the relevance {@code r} of retrieval bent by the
 * saturating curve {@code x (1 + half) / (x + half)} with {@code x = r / full-at}, which is 0 at 0,
 * 1 from {@code full-at} on and never falls. Small relevances are told apart better than large
 * ones.
 *
 * <p>{@code full-at} 1: relevance that earns all points; {@code half} 0.5: the smaller, the more
 * the curve is bent.
 */
final class TextRelevance implements Feature {

  private static final Map<String, Double> SETTINGS = Map.of("full-at", 1.0, "half", 0.5);

  /** Shared terms that are shown; more do not help a reader. */
  private static final int SHOWN = 8;

  @Override
  public Map<String, Double> settings() {
    return SETTINGS;
  }

  @Override
  public Finding measure(Candidate candidate, ScoringContext context, FeatureRule rule) {
    var half = setting(rule, "half");
    var fullAt = setting(rule, "full-at");
    var relevance = Math.clamp(candidate.relevance(), 0.0, 1.0);
    var reached = relevance < fullAt ? relevance / fullAt : 1;
    var value = relevance > 0 ? reached * (1 + half) / (reached + half) : 0;
    var terms = candidate.sharedTerms().stream().limit(SHOWN).toList();
    if (relevance == 0) {
      return Finding.of(0, terms, "feature.text-relevance.none");
    }
    return terms.isEmpty()
        ? Finding.of(value, terms, "feature.text-relevance.found", Shown.share(relevance))
        : Finding.of(
            value,
            terms,
            "feature.text-relevance.shared",
            Shown.share(relevance),
            String.join(", ", terms));
  }
}
