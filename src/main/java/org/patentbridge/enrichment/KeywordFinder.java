package org.patentbridge.enrichment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds keywords in texts: grouped by their first character, so that most places of a text are
 * passed with one look. Of words of the same chain that lie within each other only the longest is
 * found.
 */
final class KeywordFinder {

  /** A text says what it is about well before this many characters. */
  private static final int READ = 20_000;

  private static final Comparator<Found> BY_PLACE =
      Comparator.comparingInt(Found::start)
          .thenComparing(Found::end, Comparator.reverseOrder())
          .thenComparing(found -> found.keyword().folded());

  private final Keyword[][] byFirst = new Keyword[Character.MAX_VALUE + 1][];
  private final int chains;

  private record Found(Keyword keyword, int start, int end) {}

  KeywordFinder(List<Keyword> keywords, int chains) {
    this.chains = chains;
    Map<Character, List<Keyword>> grouped =
        keywords.stream().collect(Collectors.groupingBy(keyword -> keyword.folded().charAt(0)));
    grouped.forEach((first, group) -> byFirst[first] = group.toArray(Keyword[]::new));
  }

  /** Each keyword once, in the order of the text. */
  Set<Keyword> find(String text) {
    var folded = FoldedText.of(text.length() > READ ? text.substring(0, READ) : text);
    List<Found> all = new ArrayList<>();
    for (int i = 0; i < folded.length(); i++) {
      var group = byFirst[folded.at(i)];
      if (group != null && (!FoldedText.isLatin(folded.at(i)) || folded.isBoundary(i))) {
        addAt(folded, i, group, all);
      }
    }
    return withoutNested(all);
  }

  private static void addAt(FoldedText text, int start, Keyword[] group, List<Found> all) {
    for (var keyword : group) {
      int end = keyword.endAt(text, start);
      if (end >= 0) {
        all.add(new Found(keyword, start, end));
      }
    }
  }

  private Set<Keyword> withoutNested(List<Found> all) {
    all.sort(BY_PLACE);
    var reached = new Found[chains];
    Set<Keyword> keywords = new LinkedHashSet<>();
    for (var found : all) {
      var outer = reached[found.keyword().chain()];
      if (outer == null || found.end() > outer.end() || isSameSpan(found, outer)) {
        reached[found.keyword().chain()] = found;
        keywords.add(found.keyword());
      }
    }
    return keywords;
  }

  private static boolean isSameSpan(Found one, Found other) {
    return one.start() == other.start() && one.end() == other.end();
  }
}
