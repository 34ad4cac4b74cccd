package org.patentbridge.rulebook;

import java.util.List;

/**
 * A word of English names and what is written for it.
 *
 * @param word in full
 * @param shortForms other forms, mostly shorter
 */
public record Abbreviation(String word, List<String> shortForms) {

  public Abbreviation {
    shortForms = List.copyOf(shortForms);
  }
}
