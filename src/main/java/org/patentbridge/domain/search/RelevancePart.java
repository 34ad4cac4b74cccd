package org.patentbridge.domain.search;

import java.util.List;

/**
 * One addend of a relevance: something that a text and a record have in common.
 *
 * @param kind how they have it in common
 * @param asked words as they stand in the text, empty for closeness
 * @param found words as they stand in the record, empty for closeness
 * @param share what it adds to the relevance, in [0, 1]
 * @param places texts of the record that hold it, in the order of a record; empty for closeness and
 *     where the record's text was not at hand
 */
public record RelevancePart(
    Kind kind, String asked, String found, double share, List<Passage.Part> places) {

  /** How a text and a record have something in common. */
  public enum Kind {
    /** The same word, in any form. */
    WORD,
    /** Two names of one thing, which count as the same word. */
    SYNONYM,
    /** Other wording of the same matter, which counts less. */
    RELATED,
    /** The word of the other language. */
    TRANSLATED,
    /** Neighbouring characters that are no word of the dictionary. */
    CHARACTERS,
    /** Near the records that share most words with the text, whatever the words. */
    CLOSENESS
  }

  public RelevancePart {
    places = List.copyOf(places);
  }

  /** For readers: one word, or two with an arrow where they differ; empty for closeness. */
  public String words() {
    return found.isEmpty() || asked.equalsIgnoreCase(found) ? asked : asked + " → " + found;
  }
}
