package org.patentbridge.evaluation;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.patentbridge.domain.evaluation.Ranking;
import org.patentbridge.domain.problem.InvalidValueException;

/**
 * What one system answered, checked: one ranking per query, each document once in it.
 *
 * @param byQuery documents, best first
 */
record Answers(Map<String, List<String>> byQuery) {

  static Answers of(Collection<Ranking> rankings) {
    Map<String, List<String>> byQuery = new HashMap<>();
    for (Ranking ranking : rankings) {
      refuseDuplicates(ranking);
      if (byQuery.putIfAbsent(ranking.query(), ranking.documents()) != null) {
        throw new InvalidValueException("ranking-repeated", ranking.query());
      }
    }
    return new Answers(Map.copyOf(byQuery));
  }

  /** The system's answer to a query; nothing where it gave none. */
  List<String> to(String query) {
    return byQuery.getOrDefault(query, List.of());
  }

  private static void refuseDuplicates(Ranking ranking) {
    var seen = new HashSet<String>();
    for (String document : ranking.documents()) {
      if (!seen.add(document)) {
        throw new InvalidValueException("ranking-duplicate-document", document, ranking.query());
      }
    }
  }
}
