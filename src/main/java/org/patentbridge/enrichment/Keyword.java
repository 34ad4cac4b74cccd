package org.patentbridge.enrichment;

/**
 * A word by which a link is recognised.
 *
 * @param link number of the link
 * @param chain number of its chain
 * @param written as the rule writes it
 * @param folded as it is compared, never empty
 */
record Keyword(int link, int chain, String written, String folded) {

  /** Chinese words of two characters and Latin ones of up to eight letters have many meanings. */
  private static final int LONG_CHINESE = 3;

  private static final int LONG_LATIN = 9;

  /** Whether the word alone says enough to place a record that has no classes. */
  boolean isTelling() {
    return folded.length() >= (startsLatin() && endsLatin() ? LONG_LATIN : LONG_CHINESE);
  }

  /**
   * Where it ends if it stands at a place of a text; Latin ends must be word boundaries, a plural
   * ending does not count.
   *
   * @return -1 where it does not stand there
   */
  int endAt(FoldedText text, int start) {
    if (!text.hasAt(folded, start) || (startsLatin() && !text.isBoundary(start))) {
      return -1;
    }
    int end = start + folded.length();
    if (!endsLatin() || text.isBoundary(end)) {
      return end;
    }
    return pluralEnd(text, end);
  }

  private static int pluralEnd(FoldedText text, int end) {
    if (text.hasAt("s", end) && text.isBoundary(end + 1)) {
      return end + 1;
    }
    return text.hasAt("es", end) && text.isBoundary(end + 2) ? end + 2 : -1;
  }

  private boolean startsLatin() {
    return FoldedText.isLatin(folded.charAt(0));
  }

  private boolean endsLatin() {
    return FoldedText.isLatin(folded.charAt(folded.length() - 1));
  }
}
