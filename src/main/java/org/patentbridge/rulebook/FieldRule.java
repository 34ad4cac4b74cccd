package org.patentbridge.rulebook;

import java.util.List;

/**
 * A searched field: the whole text of a record, read in one way.
 *
 * @param name of the index field
 * @param analyzer id of the reading chain
 * @param weight what its relevance counts in the sum over fields, above 0
 * @param titleRepeats how often the title stands before the body, 1 to 5
 * @param examples texts with queries that must find them, or must not
 * @param because why these figures
 */
public record FieldRule(
    String name,
    String analyzer,
    double weight,
    int titleRepeats,
    List<Example> examples,
    String because) {

  public FieldRule {
    examples = List.copyOf(examples);
  }

  /**
   * A text and a query.
   *
   * @param text of a record
   * @param query what somebody seeks
   * @param meets whether they share a term in this field
   */
  public record Example(String text, String query, boolean meets) {}
}
