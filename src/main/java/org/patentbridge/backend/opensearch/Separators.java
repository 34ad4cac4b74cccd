package org.patentbridge.backend.opensearch;

/** How terms that were read here are said in one string: by signs that no text has. */
final class Separators {

  /** Between two terms, or two places. */
  static final char TERM = '\u001F';

  /** Between a term and how often it stands there. */
  static final char COUNT = '\u001E';

  /** Between two words at one place. */
  static final char STACK = '\u001D';

  /** A place that is left free. */
  static final char GAP = '\u001C';

  private Separators() {}

  /** The same without our signs, and without halves of characters, which no JSON can carry. */
  static String clean(String term) {
    for (int i = 0; i < term.length(); i++) {
      if (isOurs(term.charAt(i)) || Character.isSurrogate(term.charAt(i))) {
        return cleaned(term);
      }
    }
    return term;
  }

  private static boolean isOurs(char c) {
    return c >= GAP && c <= TERM;
  }

  private static String cleaned(String term) {
    var clean = new StringBuilder();
    term.codePoints()
        .map(point -> point <= TERM && isOurs((char) point) ? ' ' : point)
        .map(point -> point >= 0xD800 && point <= 0xDFFF ? 0xFFFD : point)
        .forEach(clean::appendCodePoint);
    return clean.toString();
  }
}
