package org.patentbridge.backend.lucene;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.similarities.Similarity.SimScorer;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * A term bound to one state of an index: where it stands and what it brings. It may have several
 * spellings that count as one: their frequencies add up, each times its share.
 *
 * @param label what people read
 * @param field Lucene field of all spellings
 * @param spellings those that the index holds, at least one
 * @param weight what the query gives it
 * @param scorer weight · idf · saturation
 */
record PreparedTerm(
    String label, String field, List<Spelling> spellings, float weight, SimScorer scorer) {

  PreparedTerm {
    spellings = List.copyOf(spellings);
  }

  /**
   * One spelling.
   *
   * @param term field and text
   * @param states where it stands in each segment
   * @param share what one occurrence counts, above 0 to 1
   */
  record Spelling(Term term, TermStates states, float share) {}

  /** The most that it can bring: saturation goes to 1 as the frequency grows. */
  double most() {
    return scorer.score(Float.MAX_VALUE, 1);
  }

  /** Any spelling brings a document in. */
  void addTo(BooleanQuery.Builder any) {
    Query query;
    if (spellings.size() == 1) {
      var only = spellings.getFirst();
      query = new TermQuery(only.term(), only.states());
    } else {
      var synonyms = new SynonymQuery.Builder(field);
      spellings.forEach(s -> synonyms.addTerm(s.term(), s.share()));
      query = synonyms.build();
    }
    any.add(new BoostQuery(query, weight), Occur.SHOULD);
  }

  /** Binds terms of one field; what it looked up once it knows. One thread at a time. */
  static final class Binder {

    /** Terms of a document where there is none to learn it from: about those of an abstract. */
    private static final long FIRST_LENGTH = 200;

    private final Frequencies searched;
    private final String field;
    private final CollectionStatistics statistics;
    private final @Nullable Frequencies counted;
    private final Map<String, TermStates> places = new HashMap<>();
    private final Map<Worth, SimScorer> scorers = new HashMap<>();

    /** What decides a scorer of the field. */
    private record Worth(float weight, long documents) {}

    private Binder(
        Frequencies searched,
        String field,
        CollectionStatistics statistics,
        @Nullable Frequencies counted) {
      this.searched = searched;
      this.field = field;
      this.statistics = statistics;
      this.counted = counted;
    }

    /** For a field of which the index holds something. */
    static java.util.Optional<Binder> of(IndexSearcher searcher, String field) throws IOException {
      return of(Frequencies.of(searcher), field, null);
    }

    private static java.util.Optional<Binder> of(
        Frequencies searched, String field, @Nullable Frequencies counted) throws IOException {
      var statistics = (counted == null ? searched : counted).of(field);
      if (statistics == null && counted != null) {
        statistics = new CollectionStatistics(field, 1, 1, FIRST_LENGTH, FIRST_LENGTH);
      }
      return statistics == null
          ? java.util.Optional.empty()
          : java.util.Optional.of(new Binder(searched, field, statistics, counted));
    }

    /** Terms of a document in the mean. */
    float meanLength() {
      return (float) (statistics.sumTotalTermFreq() / (double) statistics.docCount());
    }

    /** The term; empty where the index holds none of its spellings, unless they are awaited. */
    java.util.Optional<PreparedTerm> bind(String label, float weight, Map<String, Float> shares)
        throws IOException {
      var spellings = new java.util.ArrayList<Spelling>();
      long documents = 0;
      for (var entry : shares.entrySet()) {
        var term = new Term(field, entry.getKey());
        var states = places.get(entry.getKey());
        if (states == null) {
          states = searched.of(term);
          places.put(entry.getKey(), states);
        }
        if (states.docFreq() > 0 || counted != null) {
          spellings.add(new Spelling(term, states, entry.getValue()));
          documents +=
              counted == null || counted == searched
                  ? states.docFreq()
                  : counted.of(term).docFreq();
        }
      }
      if (spellings.isEmpty()) {
        return java.util.Optional.empty();
      }
      var scorer = scorer(weight, Math.max(1, documents));
      return java.util.Optional.of(new PreparedTerm(label, field, spellings, weight, scorer));
    }

    /** What a term would be worth that stands in one document. */
    double rarest(float weight) {
      return scorer(weight, 1).score(Float.MAX_VALUE, 1);
    }

    /** In at most so many documents as its spellings have together; how often tells nothing. */
    private SimScorer scorer(float weight, long documents) {
      long bounded = Math.min(documents, statistics.docCount());
      return scorers.computeIfAbsent(
          new Worth(weight, bounded),
          worth ->
              IndexForm.SIMILARITY.scorer(
                  weight, statistics, new TermStatistics(new BytesRef(field), bounded, bounded)));
    }
  }

  /** Binds terms of any field to one state of an index. One thread at a time. */
  static final class Binding {

    private final Frequencies searched;
    private final @Nullable Frequencies counted;
    private final Map<String, java.util.Optional<Binder>> binders = new HashMap<>();

    Binding(IndexSearcher searcher) {
      this(Frequencies.of(searcher));
    }

    Binding(Frequencies searched) {
      this(searched, null);
    }

    private Binding(Frequencies searched, @Nullable Frequencies counted) {
      this.searched = searched;
      this.counted = counted;
    }

    /** Binds terms that no document holds as well, as if one did. */
    static Binding awaiting(IndexSearcher searcher) {
      return awaiting(Frequencies.of(searcher));
    }

    /** The same of an index that lies anywhere. */
    static Binding awaiting(Frequencies searched) {
      return new Binding(searched, searched);
    }

    /**
     * The same with the statistics of another state of the index.
     *
     * @param counted whose documents count
     */
    static Binding awaiting(IndexSearcher searcher, IndexSearcher counted) {
      return new Binding(Frequencies.of(searcher), Frequencies.of(counted));
    }

    /** For a field of which the index holds something. */
    java.util.Optional<Binder> of(String field) throws IOException {
      var known = binders.get(field);
      if (known == null) {
        known = Binder.of(searched, field, counted);
        binders.put(field, known);
      }
      return known;
    }
  }
}
