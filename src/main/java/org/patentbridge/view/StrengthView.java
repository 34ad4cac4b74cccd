package org.patentbridge.view;

import org.patentbridge.domain.message.Reason;
import org.patentbridge.domain.search.Strength;

/**
 * How sure it is that there is a strong match.
 *
 * @param strong whether there is one; else only the nearest are listed
 * @param likelihood of a good one among the ten best, in [0, 1]
 * @param coverage share of the text's possible weight whose words the best one holds, in [0, 1]
 * @param reached share of the text's possible weight that its words reach, in [0, 1]
 * @param verdict in words
 */
public record StrengthView(
    boolean strong, double likelihood, double coverage, double reached, BothLanguages verdict) {

  public static StrengthView of(Strength strength) {
    var key = strength.strong() ? "strength.strong" : "strength.none";
    return new StrengthView(
        strength.strong(),
        strength.likelihood(),
        strength.coverage(),
        strength.reached(),
        BothLanguages.of(new Reason(key, java.util.List.of())));
  }
}
