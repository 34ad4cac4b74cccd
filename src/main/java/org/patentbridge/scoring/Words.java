package org.patentbridge.scoring;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/**
 * The words of a text as element coverage compares them: pairs of neighbouring Chinese characters,
 * and Latin words in lower case without plural.
 *
 * @param chinese pairs of characters, single ones where one stands alone
 * @param latin words
 */
record Words(Set<String> chinese, Set<String> latin) {

  /** Words that say nothing about a technology. */
  private static final Set<String> EMPTY =
      Set.of(
          "a", "an", "and", "as", "at", "be", "by", "for", "from", "in", "into", "is", "it", "no",
          "of", "on", "or", "than", "that", "the", "to", "under", "with");

  private static final int SHORTEST_PLURAL = 4;

  /** End of the Unicode block Latin Extended-B. */
  private static final char LAST_LATIN = '\u024f';

  /** The Latin words of a text alone. */
  static Set<String> latinOf(String text) {
    return of(text, false).latin;
  }

  static Words of(String text) {
    return of(text, true);
  }

  private static Words of(String text, boolean withChinese) {
    var words = new Words(new LinkedHashSet<>(), new LinkedHashSet<>());
    int at = 0;
    while (at < text.length()) {
      int end = at;
      if (isChinese(text.charAt(at))) {
        while (end < text.length() && isChinese(text.charAt(end))) {
          end++;
        }
        if (withChinese) {
          words.addPairs(text, at, end);
        }
      } else if (isLatin(text.charAt(at))) {
        while (end < text.length() && isLatin(text.charAt(end))) {
          end++;
        }
        words.addWord(text.substring(at, end).toLowerCase(Locale.ROOT));
      }
      at = Math.max(end, at + 1);
    }
    return words;
  }

  private void addPairs(String text, int from, int to) {
    if (to - from == 1) {
      chinese.add(text.substring(from, to));
    }
    for (int i = from; i + 2 <= to; i++) {
      chinese.add(text.substring(i, i + 2));
    }
  }

  private void addWord(String word) {
    if (!EMPTY.contains(word)) {
      latin.add(
          word.length() >= SHORTEST_PLURAL && word.endsWith("s") && !word.endsWith("ss")
              ? word.substring(0, word.length() - 1)
              : word);
    }
  }

  /**
   * How many of these words stand in a text.
   *
   * @param text the text
   * @param latinOfText its Latin words
   */
  int countIn(String text, Set<String> latinOfText) {
    return (int)
        (chinese.stream().filter(text::contains).count()
            + latin.stream().filter(latinOfText::contains).count());
  }

  private static boolean isChinese(char c) {
    return Character.isIdeographic(c);
  }

  private static boolean isLatin(char c) {
    return c <= LAST_LATIN && Character.isLetterOrDigit(c);
  }
}
