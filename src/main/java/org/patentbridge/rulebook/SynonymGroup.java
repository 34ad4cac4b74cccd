package org.patentbridge.rulebook;

import java.util.List;

/**
 * Terms that mean the same.
 *
 * @param id names the group
 * @param terms two or more, in either language
 * @param because why they are one
 */
public record SynonymGroup(String id, List<String> terms, String because) {

  public SynonymGroup {
    terms = List.copyOf(terms);
  }
}
