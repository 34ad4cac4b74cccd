package org.patentbridge.semantics;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** How often terms occur, and what that weighs. */
final class TermCounts {

  private TermCounts() {}

  static Map<String, Integer> of(Collection<String> terms) {
    var counts = HashMap.<String, Integer>newHashMap(terms.size());
    terms.forEach(term -> counts.merge(term, 1, Integer::sum));
    return counts;
  }

  /** ln(1 + frequency); the second occurrence says less than the first. */
  static double weight(double frequency) {
    return StrictMath.log1p(frequency);
  }

  /**
   * @throws IllegalArgumentException when the frequency is negative or no number
   */
  static double weight(Map.Entry<String, ? extends Number> entry) {
    double frequency = entry.getValue().doubleValue();
    if (!(frequency >= 0 && frequency < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException(
          "term '" + entry.getKey() + "' cannot occur " + frequency + " times");
    }
    return weight(frequency);
  }
}
