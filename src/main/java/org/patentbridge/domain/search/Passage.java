package org.patentbridge.domain.search;

import java.util.List;

/**
 * A piece of a found record's text that speaks for it.
 *
 * <p>All places are UTF-16 units of the part as it was received.
 *
 * @param part which text it is taken from
 * @param start first unit
 * @param text the piece, which ends before {@code start + text.length()}
 * @param marks what meets the query, in order, none touching another
 */
public record Passage(Part part, int start, String text, List<Mark> marks) {

  /** The texts of a record. */
  public enum Part {
    TITLE_ZH,
    TITLE_EN,
    BODY_ZH,
    BODY_EN
  }

  /**
   * A marked range.
   *
   * @param start first unit of the part
   * @param end after its last unit, above {@code start}
   */
  public record Mark(int start, int end) {}

  public Passage {
    marks = List.copyOf(marks);
    for (var mark : marks) {
      if (mark.start() < start || mark.end() > start + text.length()) {
        throw new IllegalArgumentException(mark + " lies outside of the passage at " + start);
      }
    }
  }

  /** The piece with something before and behind each mark. */
  public String marked(String before, String behind) {
    var shown = new StringBuilder();
    int at = start;
    for (var mark : marks) {
      shown
          .append(text, at - start, mark.start() - start)
          .append(before)
          .append(text, mark.start() - start, mark.end() - start)
          .append(behind);
      at = mark.end();
    }
    return shown.append(text.substring(at - start)).toString();
  }
}
