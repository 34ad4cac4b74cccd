package org.patentbridge.enrichment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Finds keywords in texts: grouped by their first two characters, so that most places of a text are
 * passed with one look or two. Of words for links of the same chain that lie within each other only
 * the longest is found.
 */
final class KeywordFinder {

  private static final Comparator<Found> BY_PLACE =
      Comparator.comparingInt(Found::start)
          .thenComparing(Found::end, Comparator.reverseOrder())
          .thenComparing(found -> found.keyword().folded());

  private static final Keyword[] NONE = {};

  private final Group[] byFirst = new Group[Character.MAX_VALUE + 1];
  private final int chains;

  /**
   * A word at a place of a text.
   *
   * @param keyword the word
   * @param start first character, from 0
   * @param end behind the last character
   */
  record Found(Keyword keyword, int start, int end) {}

  KeywordFinder(List<Keyword> keywords, int chains) {
    this.chains = chains;
    keywords.stream()
        .collect(Collectors.groupingBy(keyword -> keyword.folded().charAt(0)))
        .forEach((first, group) -> byFirst[first] = Group.of(group));
  }

  /**
   * Words of one first character.
   *
   * @param alone words of this character alone
   * @param seconds the second characters of all others, ascending
   * @param words the words of each second character
   */
  private record Group(Keyword[] alone, char[] seconds, Keyword[][] words) {

    static Group of(List<Keyword> keywords) {
      var bySecond =
          keywords.stream()
              .filter(keyword -> keyword.folded().length() > 1)
              .collect(
                  Collectors.groupingBy(
                      keyword -> keyword.folded().charAt(1), TreeMap::new, Collectors.toList()));
      var seconds = new char[bySecond.size()];
      var words = new Keyword[bySecond.size()][];
      int at = 0;
      for (var group : bySecond.entrySet()) {
        seconds[at] = group.getKey();
        words[at] = group.getValue().toArray(Keyword[]::new);
        at++;
      }
      return new Group(
          keywords.stream().filter(k -> k.folded().length() == 1).toArray(Keyword[]::new),
          seconds,
          words);
    }

    Keyword[] startingWith(char second) {
      int at = Arrays.binarySearch(seconds, second);
      return at < 0 ? NONE : words[at];
    }
  }

  /** All places of all keywords, in the order of the text. */
  List<Found> find(FoldedText text) {
    List<Found> all = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      var group = byFirst[text.at(i)];
      if (group != null && (!FoldedText.isLatin(text.at(i)) || text.isBoundary(i))) {
        addAt(text, i, group.alone(), all);
        if (i + 1 < text.length()) {
          addAt(text, i, group.startingWith(text.at(i + 1)), all);
        }
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

  private List<Found> withoutNested(List<Found> all) {
    all.sort(BY_PLACE);
    var reached = new Found[chains];
    List<Found> kept = new ArrayList<>(all.size());
    for (var found : all) {
      var chain = found.keyword().chain();
      var outer = reached[chain];
      if (found.keyword().kind() == Keyword.Kind.ABOUT) {
        kept.add(found);
      } else if (outer == null || found.end() > outer.end() || isSameSpan(found, outer)) {
        reached[chain] = found;
        kept.add(found);
      }
    }
    return kept;
  }

  private static boolean isSameSpan(Found one, Found other) {
    return one.start() == other.start() && one.end() == other.end();
  }
}
