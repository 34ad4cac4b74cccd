package org.patentbridge.intake.record;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.patentbridge.rulebook.ColumnRule;

/** The known name that a misspelt one may have meant. */
final class Nearest {

  private Nearest() {}

  /** The nearest one within a third of the name's length, at least one slip of the pen. */
  static Optional<String> find(String written, Collection<String> known) {
    var folded = ColumnRule.folded(written);
    return known.stream()
        .filter(name -> distance(folded, name) <= Math.max(1, ColumnRule.folded(name).length() / 3))
        .min(
            Comparator.comparingInt((String name) -> distance(folded, name))
                .thenComparing(Comparator.naturalOrder()));
  }

  /** Levenshtein distance of folded names. */
  private static int distance(String a, String name) {
    var b = ColumnRule.folded(name);
    var above = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      above[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      var row = new int[b.length() + 1];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replaced = above[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(replaced, 1 + Math.min(above[j], row[j - 1]));
      }
      above = row;
    }
    return above[b.length()];
  }
}
