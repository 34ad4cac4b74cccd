package org.patentbridge.evaluation;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.patentbridge.domain.evaluation.Judgment;
import org.patentbridge.domain.problem.InvalidValueException;

/**
 * All that people judged, by query.
 *
 * @param byQuery grades by document, queries in the order of their ids
 */
record Judgments(SortedMap<String, Map<String, Integer>> byQuery) {

  /** Collects them; the same judgment twice counts once, two that disagree are refused. */
  static Judgments of(Collection<Judgment> judgments) {
    SortedMap<String, Map<String, Integer>> byQuery = new TreeMap<>();
    for (Judgment judgment : judgments) {
      var earlier =
          byQuery
              .computeIfAbsent(judgment.query(), q -> new HashMap<>())
              .put(judgment.document(), judgment.grade());
      if (earlier != null && earlier != judgment.grade()) {
        throw new InvalidValueException(
            "judgment-contradiction",
            judgment.document(),
            judgment.query(),
            earlier.toString(),
            Integer.toString(judgment.grade()));
      }
    }
    return new Judgments(byQuery);
  }

  /**
   * Queries with at least one relevant document, by id.
   *
   * @throws InvalidValueException when there is none, because then no figure means anything
   */
  List<String> answerable() {
    var queries = byQuery.keySet().stream().filter(this::isAnswerable).toList();
    if (queries.isEmpty()) {
      throw new InvalidValueException("judgments-without-relevant", Long.toString(queries()));
    }
    return queries;
  }

  /** All judged queries. */
  long queries() {
    return byQuery.size();
  }

  Map<String, Integer> of(String query) {
    return byQuery.getOrDefault(query, Map.of());
  }

  private boolean isAnswerable(String query) {
    return of(query).values().stream().anyMatch(JudgedRanking::isRelevant);
  }
}
