package org.patentbridge.enrichment;

/**
 * The part of a text that says where a record belongs: its title and the beginning of its body.
 *
 * @param read title and body, as words are sought in it
 * @param titleEnd where the body begins; 0 for a text without a title
 * @param isShort whether the body is so short that its words say as much as those of a title
 */
record PlacedText(FoldedText read, int titleEnd, boolean isShort) {

  /** A first line beyond this is no title. */
  private static final int LONGEST_TITLE = 200;

  /** Characters of a body that are read; what comes later is detail, and words in it mislead. */
  private static final int BODY = 700;

  /** Lists of products and tags of companies are shorter, abstracts are longer. */
  private static final int SHORT_BODY = 120;

  /** Lines of the title first; a second line is of the title where it is in the other script. */
  static PlacedText of(String text) {
    int end = titleEnd(text);
    var cut = text.substring(0, Math.min(text.length(), end + 1 + BODY));
    return new PlacedText(FoldedText.of(cut), end, text.length() - end - 1 < SHORT_BODY);
  }

  private static int titleEnd(String text) {
    int first = endOfLine(text, 0);
    if (first > LONGEST_TITLE) {
      return 0;
    }
    int second = endOfLine(text, first + 1);
    var isOtherScript =
        second - first <= LONGEST_TITLE
            && second > first + 1
            && hasHan(text, 0, first) != hasHan(text, first + 1, second);
    return isOtherScript ? second : first;
  }

  private static int endOfLine(String text, int start) {
    int end = start < text.length() ? text.indexOf('\n', start) : text.length();
    return end < 0 ? text.length() : end;
  }

  private static boolean hasHan(String text, int start, int end) {
    return text.substring(start, end)
        .codePoints()
        .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
  }

  boolean isTitle(int position) {
    return position < titleEnd;
  }
}
