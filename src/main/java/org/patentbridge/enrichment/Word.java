package org.patentbridge.enrichment;

/**
 * A word or phrase that is looked for in texts.
 *
 * @param written as the rule writes it, stripped
 * @param folded as it is compared
 */
public record Word(String written, String folded) {

  public static Word of(String text) {
    return new Word(text.strip(), FoldedText.of(text).toString().strip());
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

  boolean startsLatin() {
    return FoldedText.isLatin(folded.charAt(0));
  }

  boolean endsLatin() {
    return FoldedText.isLatin(folded.charAt(folded.length() - 1));
  }
}
