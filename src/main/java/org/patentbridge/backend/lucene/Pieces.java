package org.patentbridge.backend.lucene;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into pieces that can be read alone: sentences, and parts of those that are too long.
 */
final class Pieces {

  /** Longest piece; two lines of a terminal in Chinese, one and a half in English. */
  static final int LONGEST = 120;

  /** A long sentence is not cut before this place, lest a few words stand alone. */
  private static final int SHORTEST = 40;

  private static final String SENTENCE_ENDS = "。；！？!?;\n";
  private static final String CLAUSE_ENDS = "，、：,: 　";

  private Pieces() {}

  /**
   * A piece.
   *
   * @param start first UTF-16 unit, no white space
   * @param end after the last one, above {@code start}
   */
  record Piece(int start, int end) {}

  static List<Piece> of(MarkedText marked) {
    var text = marked.text();
    var pieces = new ArrayList<Piece>();
    int start = 0;
    for (int at = 1; at <= text.length(); at++) {
      if (at == text.length() || endsSentence(text, at - 1) && marked.mayCutAt(at)) {
        addCut(marked, start, at, pieces);
        start = at;
      }
    }
    return pieces;
  }

  /** A full stop ends a sentence only before a space: 3.5, e.g.x and model names go on. */
  private static boolean endsSentence(String text, int at) {
    char unit = text.charAt(at);
    return SENTENCE_ENDS.indexOf(unit) >= 0
        || unit == '.' && Character.isWhitespace(text.charAt(at + 1));
  }

  private static void addCut(MarkedText marked, int start, int end, List<Piece> pieces) {
    int from = start;
    while (end - from > LONGEST) {
      int to = cutBefore(marked, from, from + LONGEST);
      if (to >= end) {
        break;
      }
      addStripped(marked.text(), from, to, pieces);
      from = to;
    }
    addStripped(marked.text(), from, end, pieces);
  }

  /** The last place for a cut at the end of a clause, else the last at all, else the next. */
  private static int cutBefore(MarkedText marked, int from, int most) {
    int anywhere = -1;
    for (int at = most; at > from + SHORTEST; at--) {
      if (marked.mayCutAt(at)) {
        if (CLAUSE_ENDS.indexOf(marked.text().charAt(at - 1)) >= 0) {
          return at;
        }
        anywhere = Math.max(anywhere, at);
      }
    }
    int next = most;
    while (anywhere < 0 && !marked.mayCutAt(next)) {
      next++;
    }
    return anywhere < 0 ? next : anywhere;
  }

  private static void addStripped(String text, int from, int to, List<Piece> pieces) {
    int start = from;
    int end = to;
    while (start < end && isBlank(text.charAt(start))) {
      start++;
    }
    while (end > start && isBlank(text.charAt(end - 1))) {
      end--;
    }
    if (end > start) {
      pieces.add(new Piece(start, end));
    }
  }

  private static boolean isBlank(char unit) {
    return Character.isWhitespace(unit) || Character.isSpaceChar(unit);
  }
}
