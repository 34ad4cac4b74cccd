package org.patentbridge.backend.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.index.Term;
import org.patentbridge.backend.lucene.WeightedTerms.FieldTerms;

/**
 * In how many documents terms stand, to tell rare ones from common ones.
 *
 * @param documents of the index
 * @param holding documents per field and term; terms that none holds may be left out
 */
record Holdings(long documents, Map<String, Map<String, Long>> holding) {

  /** Looks them up. */
  @FunctionalInterface
  interface Source {
    Holdings of(List<FieldTerms> terms);
  }

  static Holdings of(Searched.Source source, List<FieldTerms> terms) {
    try (var searched = source.acquire()) {
      var index = searched.searcher().getIndexReader();
      var holding = new HashMap<String, Map<String, Long>>();
      for (var field : terms) {
        var ofField = new HashMap<String, Long>();
        for (var term : field.weights().keySet()) {
          ofField.put(term, (long) index.docFreq(new Term(field.field(), term)));
        }
        holding.put(field.field(), ofField);
      }
      return new Holdings(index.numDocs(), holding);
    } catch (IOException failed) {
      throw new UncheckedIOException("reading frequencies of the index failed", failed);
    }
  }

  static Holdings of(DistantIndex index, List<FieldTerms> terms) {
    Map<String, Set<String>> asked =
        terms.stream().collect(Collectors.toMap(FieldTerms::field, f -> f.weights().keySet()));
    var counts = index.counts(index.state(), asked);
    long documents =
        counts.fields().values().stream()
            .mapToLong(DistantIndex.FieldCount::documents)
            .max()
            .orElse(0);
    return new Holdings(documents, counts.documents());
  }

  /** The idf of BM25. */
  double rarity(String field, String term) {
    double held = holding.getOrDefault(field, Map.of()).getOrDefault(term, 0L);
    return Math.log1p((documents - held + 0.5) / (held + 0.5));
  }
}
