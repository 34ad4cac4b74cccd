package org.patentbridge.backend.lucene;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.patentbridge.rulebook.SynonymGroup;

/**
 * Finds the names of concepts in a text: the longest one at each place, from left to right.
 *
 * <p>Text and names are compared unit by unit: a Chinese character is a unit, a run of letters and
 * digits is one, in lower case and without its English ending; a number and the unit behind it are
 * two. So a name of several words is found whatever stands between them but a Chinese name only
 * where its characters are next to each other, and never inside a longer Latin word.
 */
final class Concepts {

  /** Stands before every concept term, so that none is taken for a word of a text. */
  static final String MARK = "≈";

  private final Node root = new Node();
  private final UnaryOperator<String> stem;

  /**
   * @param groups whose first term names the concept
   * @param fold how characters of a name are folded before comparing, the same as for texts
   * @param stem how English words lose their ending
   */
  Concepts(List<SynonymGroup> groups, UnaryOperator<String> fold, UnaryOperator<String> stem) {
    this.stem = stem;
    for (var group : groups) {
      var concept = MARK + group.terms().getFirst().strip().toLowerCase(Locale.ROOT);
      for (var name : group.terms()) {
        put(fold.apply(name), concept);
      }
    }
  }

  /**
   * A place where a text names a concept.
   *
   * @param concept the shared term
   * @param start first UTF-16 unit
   * @param end after the last one
   */
  record Mention(String concept, int start, int end) {}

  /** Mentions in order, none overlapping another. */
  List<Mention> mentionsIn(String text) {
    if (root.next.isEmpty()) {
      return List.of();
    }
    var units = unitsOf(text);
    var mentions = new ArrayList<Mention>();
    for (int i = 0; i < units.size(); ) {
      int last = longestFrom(units, i, text, mentions);
      i = last < 0 ? i + 1 : last + 1;
    }
    return mentions;
  }

  /** Adds the longest mention that begins at a unit; returns its last unit, or -1. */
  private int longestFrom(List<Unit> units, int first, String text, List<Mention> mentions) {
    var node = root;
    var last = -1;
    String concept = null;
    for (int i = first; i < units.size(); i++) {
      if (i > first && !areJoined(units.get(i - 1), units.get(i), text)) {
        break;
      }
      node = node.next.get(units.get(i).key());
      if (node == null) {
        break;
      }
      if (node.concept != null) {
        concept = node.concept;
        last = i;
      }
    }
    if (concept != null) {
      mentions.add(new Mention(concept, units.get(first).start(), units.get(last).end()));
    }
    return last;
  }

  /** Chinese characters must touch; words may be parted by one or two signs. */
  private static boolean areJoined(Unit left, Unit right, String text) {
    int gap = right.start() - left.end();
    var bothWords = !left.han() && !right.han();
    return gap == 0 || gap == 1 && text.charAt(left.end()) == ' ' || bothWords && gap <= 2;
  }

  private void put(String name, String concept) {
    var node = root;
    for (var unit : unitsOf(name)) {
      node = node.next.computeIfAbsent(unit.key(), k -> new Node());
    }
    if (node != root && node.concept == null) {
      node.concept = concept;
    }
  }

  private List<Unit> unitsOf(String text) {
    var units = new ArrayList<Unit>();
    for (int at = 0; at < text.length(); ) {
      int point = text.codePointAt(at);
      int end = at + Character.charCount(point);
      if (WordCutter.isHan(point)) {
        units.add(new Unit(text.substring(at, end), at, end, true));
      } else if (Character.isLetterOrDigit(point)) {
        int number = WordCutter.valueEnd(text, at, WordCutter.UNITS);
        end = number > at ? number : runEnd(text, end);
        var word = text.substring(at, end).toLowerCase(Locale.ROOT);
        units.add(new Unit(stem.apply(word), at, end, false));
      }
      at = end;
    }
    return units;
  }

  private static int runEnd(String text, int from) {
    int end = from;
    while (end < text.length()) {
      int point = text.codePointAt(end);
      if (!Character.isLetterOrDigit(point) || WordCutter.isHan(point)) {
        break;
      }
      end += Character.charCount(point);
    }
    return end;
  }

  private record Unit(String key, int start, int end, boolean han) {}

  private static final class Node {
    private final Map<String, Node> next = new HashMap<>();
    private @Nullable String concept;
  }
}
