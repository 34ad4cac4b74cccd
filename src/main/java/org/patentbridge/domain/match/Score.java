package org.patentbridge.domain.match;

import java.util.List;
import org.patentbridge.domain.quantity.Points;

/**
 * A sum that remembers its addends.
 *
 * @param parts in the order of the profile
 */
public record Score(List<ScorePart> parts) {

  public Score {
    parts = List.copyOf(parts);
  }

  /** The sum of what the parts earned. */
  public Points total() {
    return parts.stream().map(ScorePart::earned).reduce(Points.ZERO, Points::plus);
  }

  /**
   * Share of the weights that rests on data and not on neutral values.
   *
   * @return in [0, 1]; 1 for a score without parts
   */
  public double coverage() {
    long all = parts.stream().mapToLong(p -> p.weight().thousandths()).sum();
    long known =
        parts.stream().filter(p -> !p.missing()).mapToLong(p -> p.weight().thousandths()).sum();
    return all == 0 ? 1 : known / (double) all;
  }
}
