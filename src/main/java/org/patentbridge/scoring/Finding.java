package org.patentbridge.scoring;

import java.util.List;
import org.patentbridge.domain.match.ScorePart;
import org.patentbridge.domain.message.Reason;
import org.patentbridge.rulebook.ScoringProfile.FeatureRule;

/**
 * What a feature found, not yet weighed.
 *
 * @param value in [0, 1]; without meaning where missing
 * @param missing whether the data for it is missing
 * @param evidence terms, classes or figures that it rests on, as found
 * @param because what the value means here
 */
record Finding(double value, boolean missing, List<String> evidence, Reason because) {

  static Finding of(double value, List<String> evidence, String key, Object... facts) {
    return new Finding(Math.clamp(value, 0.0, 1.0), false, evidence, Reason.of(key, facts));
  }

  /** The addend of a score that it is under a rule. */
  ScorePart under(FeatureRule rule) {
    return new ScorePart(
        rule.feature(),
        rule.weight(),
        missing ? rule.whenMissing() : value,
        missing,
        evidence,
        because);
  }

  static Finding missing(String key, Object... facts) {
    return new Finding(0, true, List.of(), Reason.of(key, facts));
  }
}
