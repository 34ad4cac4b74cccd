package org.patentbridge.cli;

import java.util.List;
import org.patentbridge.domain.problem.RefusedQueryException;

/** A refused query with a caret under the place that is meant. */
final class QueryLines {

  /** What most terminals have room for. */
  private static final int WIDTH = 76;

  /** Kept before the place when a long query is cut. */
  private static final int BEFORE = 50;

  private static final String CUT = "…";

  private QueryLines() {}

  /** The query, or the part of it around the place, and below it the carets. */
  static List<String> of(RefusedQueryException refused) {
    var query = plain(refused.query());
    int start = Math.min(refused.start(), query.length());
    int from = cutBefore(query, start);
    var shown = new StringBuilder(from > 0 ? CUT : "");
    int until = from;
    while (until < query.length() && width(shown) < WIDTH) {
      int point = query.codePointAt(until);
      shown.appendCodePoint(point);
      until += Character.charCount(point);
    }
    if (until < query.length()) {
      shown.append(CUT);
    }
    int indent = (from > 0 ? 1 : 0) + width(query.substring(from, start));
    int end = Math.clamp(refused.end(), start, Math.max(start, until));
    int carets = Math.max(1, width(query.substring(start, end)));
    return List.of(shown.toString(), " ".repeat(indent) + "^".repeat(carets));
  }

  private static int cutBefore(String query, int start) {
    int from = start;
    int width = 0;
    while (from > 0 && width < BEFORE) {
      int point = query.codePointBefore(from);
      from -= Character.charCount(point);
      width += width(point);
    }
    return from;
  }

  /** Line breaks and tabs would move the carets. */
  private static String plain(String query) {
    var plain = new StringBuilder(query);
    for (int i = 0; i < plain.length(); i++) {
      if (Character.isISOControl(plain.charAt(i))) {
        plain.setCharAt(i, ' ');
      }
    }
    return plain.toString();
  }

  /** Columns of a terminal. */
  static int width(CharSequence text) {
    return text.codePoints().map(QueryLines::width).sum();
  }

  /**
   * Two columns for what Unicode calls wide and full width: Chinese, its punctuation and pictures.
   */
  private static int width(int point) {
    int type = Character.getType(point);
    if (type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT) {
      return 0;
    }
    boolean wide =
        point >= 0x1100 && point <= 0x115F
            || point >= 0x2E80 && point <= 0x303E
            || point >= 0x3041 && point <= 0xA4CF
            || point >= 0xAC00 && point <= 0xD7A3
            || point >= 0xF900 && point <= 0xFAFF
            || point >= 0xFE30 && point <= 0xFE6F
            || point >= 0xFF00 && point <= 0xFF60
            || point >= 0xFFE0 && point <= 0xFFE6
            || point >= 0x1F300 && point <= 0x1FAFF
            || point >= 0x20000 && point <= 0x3FFFD;
    return wide ? 2 : 1;
  }
}
