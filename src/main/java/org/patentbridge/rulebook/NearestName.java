package org.patentbridge.rulebook;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** The known name that somebody may have meant. */
final class NearestName {

  private static final int FARTHEST = 3;

  private NearestName() {}

  /** The nearest known name within three slips of the pen, else all of them, in their order. */
  static String suggestion(String written, Collection<String> known) {
    return find(written, known).orElseGet(() -> String.join(", ", known));
  }

  private static Optional<String> find(String written, Collection<String> known) {
    var nearest = known.stream().min(Comparator.comparingInt(name -> distance(written, name)));
    return nearest.filter(
        name -> distance(written, name) <= Math.min(FARTHEST, Math.max(1, name.length() / 2)));
  }

  /** Levenshtein distance; capitals do not count. */
  private static int distance(String left, String right) {
    var a = left.toLowerCase(Locale.ROOT);
    var b = right.toLowerCase(Locale.ROOT);
    var above = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      above[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      var row = new int[b.length() + 1];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        var replaced = above[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(replaced, Math.min(above[j], row[j - 1]) + 1);
      }
      above = row;
    }
    return above[b.length()];
  }
}
