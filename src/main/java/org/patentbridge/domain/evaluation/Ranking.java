package org.patentbridge.domain.evaluation;

import java.util.List;

/**
 * What a system answered to one query.
 *
 * @param query id of the query
 * @param documents ids, best first, each once
 */
public record Ranking(String query, List<String> documents) {

  public Ranking {
    documents = List.copyOf(documents);
  }
}
