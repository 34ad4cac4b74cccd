package org.patentbridge.rulebook;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** The known name that somebody may have meant. */
public final class NearestName {

  private static final int SHARE = 3;

  private NearestName() {}

  /** The nearest known name, else all of them, in their order. */
  static String suggestion(String written, Collection<String> known) {
    return find(written, known).orElseGet(() -> String.join(", ", known));
  }

  /**
   * The nearest one within a third of its own length, at least one slip of the pen but in a single
   * letter; the first in the alphabet of several. Names are compared in folded form.
   */
  public static Optional<String> find(String written, Collection<String> known) {
    var folded = ColumnRule.folded(written);
    if (folded.isEmpty()) {
      return Optional.empty();
    }
    return known.stream()
        .filter(name -> distance(folded, ColumnRule.folded(name)) <= farthest(name))
        .min(
            Comparator.comparingInt((String name) -> distance(folded, ColumnRule.folded(name)))
                .thenComparing(Comparator.naturalOrder()));
  }

  private static int farthest(String name) {
    int length = ColumnRule.folded(name).length();
    return length == 1 ? 0 : Math.max(1, length / SHARE);
  }

  /** Levenshtein distance. */
  private static int distance(String a, String b) {
    var above = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      above[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      var row = new int[b.length() + 1];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replaced = above[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(replaced, Math.min(above[j], row[j - 1]) + 1);
      }
      above = row;
    }
    return above[b.length()];
  }
}
