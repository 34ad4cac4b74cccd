package org.patentbridge.rulebook;

import java.util.List;

/**
 * A Chinese term and its English ones.
 *
 * @param zh Chinese
 * @param en English, usual one first
 */
public record TermPair(String zh, List<String> en) {

  public TermPair {
    en = List.copyOf(en);
  }
}
