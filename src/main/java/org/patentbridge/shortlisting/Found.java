package org.patentbridge.shortlisting;

import java.util.List;
import org.patentbridge.domain.match.ScorePart;
import org.patentbridge.domain.message.Reason;
import org.patentbridge.rulebook.ScoringProfile.FeatureRule;

/**
 * What a part of a row's points found, not yet weighed.
 *
 * @param value in [0, 1]; without meaning where missing
 * @param missing whether the data for it is missing
 * @param evidence what it rests on, as found
 * @param because what the value means here
 */
record Found(double value, boolean missing, List<String> evidence, Reason because) {

  static Found of(double value, List<String> evidence, Reason because) {
    return new Found(Math.clamp(value, 0.0, 1.0), false, evidence, because);
  }

  static Found missing(Reason because) {
    return new Found(0, true, List.of(), because);
  }

  ScorePart weighed(FeatureRule rule) {
    return new ScorePart(
        rule.feature(),
        rule.weight(),
        missing ? rule.whenMissing() : value,
        missing,
        evidence,
        because);
  }
}
