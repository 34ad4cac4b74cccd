package org.patentbridge.scoring;

import java.util.Map;
import org.patentbridge.rulebook.ScoringProfile.FeatureRule;

/**
 * How much the two texts speak of the same: the relevance {@code r} of retrieval bent by the
 * saturating curve {@code r (1 + half) / (r + half)}, which is 0 at 0, 1 at 1 and rises throughout.
 * Small relevances are told apart better than large ones.
 *
 * <p>{@code half}: the smaller, the sooner it saturates; 0.5.
 */
final class TextRelevance implements Feature {

  /** Shared terms that are shown; more do not help a reader. */
  private static final int SHOWN = 8;

  @Override
  public Map<String, Double> settings() {
    return Map.of("half", 0.5);
  }

  @Override
  public Finding measure(Candidate candidate, ScoringContext context, FeatureRule rule) {
    var half = setting(rule, "half");
    var relevance = Math.clamp(candidate.relevance(), 0.0, 1.0);
    var value = relevance > 0 ? relevance * (1 + half) / (relevance + half) : 0;
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
