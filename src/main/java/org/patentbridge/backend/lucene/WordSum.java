package org.patentbridge.backend.lucene;

import java.util.ArrayList;
import java.util.List;

/**
 * Adds up what the terms of one query bring to one document, always in the same order: the one
 * place that knows the sum, so that however the terms were found it comes out the same to the last
 * bit.
 */
final class WordSum {

  private final PreparedQuery query;
  private final List<PreparedTerm> terms;

  WordSum(PreparedQuery query) {
    this.query = query;
    this.terms = new ArrayList<>(query.terms());
    for (var part : query.parts()) {
      part.others().forEach(other -> terms.addAll(other.terms()));
    }
    terms.addAll(query.translated());
  }

  /** All terms of the query: its own, those of other wordings, those of the other language. */
  List<PreparedTerm> terms() {
    return terms;
  }

  /** Those that count in the first of the two readings, the text as it is written. */
  List<PreparedTerm> written() {
    return terms.subList(0, terms.size() - query.translated().size());
  }

  /**
   * @param brought by each of {@link #terms()}, in their order
   * @return in [0, bound of the query]
   */
  double of(double[] brought) {
    int next = query.terms().size();
    double sum = 0;
    for (int t = 0; t < next; t++) {
      sum += brought[t];
    }
    double more = 0;
    for (var part : query.parts()) {
      double said = 0;
      for (int t : part.own()) {
        said += brought[t];
      }
      double best = said;
      for (var other : part.others()) {
        double otherwise = 0;
        for (int t = 0; t < other.terms().size(); t++) {
          otherwise += brought[next++];
        }
        best = Math.max(best, otherwise);
      }
      more += best - said;
    }
    sum += more;
    if (!query.translated().isEmpty()) {
      double translated = 0;
      while (next < terms.size()) {
        translated += brought[next++];
      }
      sum = Math.max(sum, query.ofTranslated(translated));
    }
    return Math.min(sum, query.bound());
  }
}
