package org.patentbridge.retrieval;

import org.patentbridge.domain.search.Explanation;
import org.patentbridge.domain.search.Strength;
import org.patentbridge.rulebook.StrongMatchRule;

/**
 * Judges whether the nearest record is a strong match or merely the nearest: a logistic regression
 * on how much of the text's possible weight it reaches, learnt from judged needs whose good
 * candidates were once there and once held back.
 */
public final class StrongMatch {

  /** Keeps the logarithm of nothing finite. */
  private static final double LEAST_SHARE = 1e-4;

  private final StrongMatchRule rule;

  public StrongMatch(StrongMatchRule rule) {
    this.rule = rule;
  }

  /**
   * @param nearest what the relevance of the nearest record is made of
   */
  public Strength judge(Explanation nearest) {
    double reached = nearest.weight().share();
    double likelihood = likelihood(nearest);
    boolean strong = !nearest.parts().isEmpty() && likelihood >= rule.least();
    return new Strength(strong, likelihood, nearest.coverage(), reached);
  }

  private double likelihood(Explanation nearest) {
    if (nearest.parts().isEmpty()) {
      return 0;
    }
    double z =
        rule.start()
            + rule.reached() * StrictMath.log(nearest.weight().share() + LEAST_SHARE)
            + rule.weight() * StrictMath.log1p(nearest.weight().possible());
    return 1 / (1 + StrictMath.exp(-z));
  }
}
