package org.patentbridge.domain.industry;

import org.patentbridge.domain.classification.IpcSymbol;

/**
 * A record's place in an area of the strategic emerging industries and what decided.
 *
 * @param area the area
 * @param rule number of the rule within the area, from 1
 * @param symbol the class that the rule takes, as on the record; the main class where it takes it
 * @param word the word that was found, empty unless the basis is {@link Basis#CLASS_AND_WORD}
 * @param basis how much speaks for it
 */
public record IndustryPlacement(
    AreaCode area, int rule, IpcSymbol symbol, String word, Basis basis) {

  /** How much speaks for a place in an area, the surest first. */
  public enum Basis {
    /** The class belongs to it and the text says one of the words. */
    CLASS_AND_WORD,
    /** The class belongs to it and the rule asks for no word. */
    CLASS,
    /** The class belongs to it, but the text says none of the words that the rule asks for. */
    CLASS_WITHOUT_WORD
  }
}
