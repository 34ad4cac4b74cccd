package org.patentbridge.enrichment;

/**
 * A text in the form in which words are compared: full width as half width, lower case, hyphens and
 * line breaks as spaces. Every character keeps its place.
 */
public final class FoldedText {

  private static final char FULL_WIDTH_FIRST = '！';
  private static final char FULL_WIDTH_LAST = '～';
  private static final int FULL_WIDTH_OFFSET = 0xFEE0;

  /** End of the Unicode block Latin Extended-B. */
  private static final char LAST_LATIN = '\u024f';

  private final String text;

  private FoldedText(String text) {
    this.text = text;
  }

  public static FoldedText of(String raw) {
    var folded = new char[raw.length()];
    for (int i = 0; i < folded.length; i++) {
      folded[i] = fold(raw.charAt(i));
    }
    return new FoldedText(new String(folded));
  }

  private static char fold(char c) {
    char narrow =
        c >= FULL_WIDTH_FIRST && c <= FULL_WIDTH_LAST ? (char) (c - FULL_WIDTH_OFFSET) : c;
    return narrow == '-' || narrow == '‐' || narrow == '‑' || narrow == '–' || isSpace(narrow)
        ? ' '
        : Character.toLowerCase(narrow);
  }

  private static boolean isSpace(char c) {
    return c == '\u3000' || c == '\u00a0' || Character.isWhitespace(c);
  }

  public int length() {
    return text.length();
  }

  public char at(int position) {
    return text.charAt(position);
  }

  public boolean hasAt(String word, int position) {
    return text.startsWith(word, position);
  }

  /** Whether a Latin word could start here, or could have ended just before. */
  public boolean isBoundary(int position) {
    return position <= 0
        || position >= text.length()
        || !isLatin(text.charAt(position - 1))
        || !isLatin(text.charAt(position));
  }

  public static boolean isLatin(char c) {
    return c <= LAST_LATIN && Character.isLetterOrDigit(c);
  }

  @Override
  public String toString() {
    return text;
  }
}
