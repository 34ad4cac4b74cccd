package org.patentbridge.retrieval.language;

import org.patentbridge.retrieval.condition.Condition;

/** How the text of a search was understood. */
public sealed interface QueryReading {

  /**
   * Words to be ranked by.
   *
   * @param text as received
   * @param hasMarks whether it has signs of the query language and was taken for sentences all the
   *     same
   */
  record PlainText(String text, boolean hasMarks) implements QueryReading {}

  /**
   * A query.
   *
   * @param condition what it asks for
   */
  record Asked(Condition condition) implements QueryReading {}
}
