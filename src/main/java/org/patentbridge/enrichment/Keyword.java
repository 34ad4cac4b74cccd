package org.patentbridge.enrichment;

/**
 * A word by which a link is recognised.
 *
 * @param link number of the link
 * @param chain number of its chain
 * @param word what is looked for, never empty
 */
record Keyword(int link, int chain, Word word) {

  /** Chinese words of two characters and Latin ones of up to eight letters have many meanings. */
  private static final int LONG_CHINESE = 3;

  private static final int LONG_LATIN = 9;

  String written() {
    return word.written();
  }

  String folded() {
    return word.folded();
  }

  /** Whether the word alone says enough to place a record that has no classes. */
  boolean isTelling() {
    return folded().length()
        >= (word.startsLatin() && word.endsLatin() ? LONG_LATIN : LONG_CHINESE);
  }

  /** As {@link Word#endAt}. */
  int endAt(FoldedText text, int start) {
    return word.endAt(text, start);
  }
}
