package org.patentbridge.enrichment;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Finds any of many words in texts, all places of all of them; grouped by their first character, so
 * that most places of a text are passed with one look.
 */
public final class WordFinder {

  private final List<Word> words;
  private final int[][] byFirst = new int[Character.MAX_VALUE + 1][];

  /** Who is told what was found. */
  @FunctionalInterface
  public interface Listener {

    /**
     * A word stands in the text.
     *
     * @param word its place in the list of words
     * @param start first character, from 0
     * @param end behind the last character
     */
    void found(int word, int start, int end);
  }

  /** Words without a character are never found. */
  public WordFinder(List<Word> words) {
    this.words = List.copyOf(words);
    Map<Character, List<Integer>> grouped =
        IntStream.range(0, words.size())
            .filter(i -> !words.get(i).folded().isEmpty())
            .boxed()
            .collect(Collectors.groupingBy(i -> words.get(i).folded().charAt(0)));
    grouped.forEach((first, group) -> byFirst[first] = toArray(group));
  }

  private static int[] toArray(List<Integer> group) {
    return group.stream().mapToInt(Integer::intValue).toArray();
  }

  /** Tells every place of every word, in the order of the text. */
  public void find(FoldedText text, Listener listener) {
    for (int i = 0; i < text.length(); i++) {
      var group = byFirst[text.at(i)];
      if (group != null && (!FoldedText.isLatin(text.at(i)) || text.isBoundary(i))) {
        tell(text, i, group, listener);
      }
    }
  }

  private void tell(FoldedText text, int start, int[] group, Listener listener) {
    for (int word : group) {
      int end = words.get(word).endAt(text, start);
      if (end >= 0) {
        listener.found(word, start, end);
      }
    }
  }

  @Override
  public String toString() {
    return Arrays.toString(words.toArray());
  }
}
