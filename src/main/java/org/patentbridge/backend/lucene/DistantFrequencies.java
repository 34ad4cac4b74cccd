package org.patentbridge.backend.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.IndexReaderContext;
import org.apache.lucene.index.MultiReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.CollectionStatistics;
import org.jspecify.annotations.Nullable;

/** How much of fields and terms a distant index holds, looked up for many terms at once. */
final class DistantFrequencies implements Frequencies {

  /** Terms of another index stand at no place of this process. */
  private static final IndexReaderContext NOWHERE = nowhere();

  private final DistantIndex.Counts counts;

  private DistantFrequencies(DistantIndex.Counts counts) {
    this.counts = counts;
  }

  /** Of all terms that these texts may ask for. */
  static DistantFrequencies of(
      DistantIndex index, DistantIndex.State state, List<WeightedTerms> texts) {
    Map<String, Set<String>> terms = new HashMap<>();
    for (var text : texts) {
      for (var field : text.fields()) {
        terms.computeIfAbsent(field.field(), f -> new HashSet<>()).addAll(field.weights().keySet());
      }
      var words =
          terms.computeIfAbsent(text.fields().getFirst().field(), unused -> new HashSet<>());
      text.translated().forEach(t -> words.addAll(t.spellings().keySet()));
      text.rewordings().forEach(r -> r.others().forEach(o -> words.addAll(o.terms())));
    }
    return new DistantFrequencies(index.counts(state, terms));
  }

  @Override
  public @Nullable CollectionStatistics of(String field) {
    var count = counts.fields().get(field);
    return count == null
        ? null
        : new CollectionStatistics(
            field, count.documents(), count.documents(), count.terms(), count.pairs());
  }

  @Override
  public TermStates of(Term term) {
    var states = new TermStates(NOWHERE);
    var documents =
        counts.documents().getOrDefault(term.field(), Map.of()).getOrDefault(term.text(), 0L);
    if (documents > 0) {
      states.accumulateStatistics(Math.toIntExact(documents), documents);
    }
    return states;
  }

  private static IndexReaderContext nowhere() {
    try {
      return new MultiReader().getContext();
    } catch (IOException impossible) {
      throw new UncheckedIOException("opening no index at all failed", impossible);
    }
  }
}
