package org.patentbridge.enrichment;

/**
 * A word by which a chain or a link is recognised.
 *
 * @param link number of the link, {@link #NO_LINK} for a word that tells the chain alone
 * @param chain number of its chain
 * @param word what is looked for, never empty
 * @param kind how much it says
 */
record Keyword(int link, int chain, Word word, Kind kind) {

  static final int NO_LINK = -1;

  /** Chinese words of up to two characters have many meanings. */
  private static final int SHORT_CHINESE = 2;

  /** How much a word says. */
  enum Kind {
    /** Places a record by itself. */
    MARK,
    /** Counts only where the text is about the chain. */
    HINT,
    /** Says that the text is about the chain. */
    ABOUT
  }

  String written() {
    return word.written();
  }

  String folded() {
    return word.folded();
  }

  boolean isShort() {
    return folded().length() <= SHORT_CHINESE && !word.startsLatin();
  }

  /** As {@link Word#endAt}. */
  int endAt(FoldedText text, int start) {
    return word.endAt(text, start);
  }
}
