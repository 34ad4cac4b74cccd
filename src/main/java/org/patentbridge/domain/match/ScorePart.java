package org.patentbridge.domain.match;

import java.util.List;
import org.patentbridge.domain.message.Reason;
import org.patentbridge.domain.quantity.Points;

/**
 * One addend of a score.
 *
 * @param feature id of the feature, for example {@code text-relevance}
 * @param weight points that the value 1 earns
 * @param value in [0, 1]; for missing data the neutral value that the profile states
 * @param missing whether the data for it is missing
 * @param evidence terms, classes or figures that it rests on, as found
 * @param because what the value means here
 */
public record ScorePart(
    String feature,
    Points weight,
    double value,
    boolean missing,
    List<String> evidence,
    Reason because) {

  public ScorePart {
    evidence = List.copyOf(evidence);
    if (!(value >= 0 && value <= 1)) {
      throw new IllegalArgumentException(feature + ": value must be in [0, 1] but is " + value);
    }
  }

  /** Points that this part adds. */
  public Points earned() {
    return Points.earned(weight, value);
  }
}
