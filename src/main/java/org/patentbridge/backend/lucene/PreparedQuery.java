package org.patentbridge.backend.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.similarities.Similarity.SimScorer;
import org.patentbridge.backend.lucene.WeightedTerms.FieldTerms;

/**
 * Weighted terms bound to one state of an index: what each can bring at most and what it brings to
 * a document.
 *
 * <p>score(d) = Σ over fields and terms of weight · idf · tf/(tf + k1·(1 − b + b·length/mean)), the
 * BM25 of Robertson and Zaragoza (2009) in Lucene's form, whose last factor stays below 1. So Σ
 * weight · idf bounds the score, and score/bound lies in [0, 1]. Terms that no document holds are
 * left out of both: they can tell no document from another.
 */
final class PreparedQuery {

  static {
    // The limit guards against queries that people write; here a text has as many clauses as
    // words, all of them plain terms, and none may be dropped.
    IndexSearcher.setMaxClauseCount(Integer.MAX_VALUE);
  }

  private final List<PreparedTerm> terms = new ArrayList<>();
  private final double bound;

  PreparedQuery(IndexSearcher searcher, WeightedTerms query) throws IOException {
    for (var field : query.fields()) {
      var statistics = searcher.collectionStatistics(field.field());
      if (statistics != null) {
        addTerms(searcher, field, statistics);
      }
    }
    this.bound = terms.stream().mapToDouble(PreparedTerm::most).sum();
  }

  private void addTerms(IndexSearcher searcher, FieldTerms field, CollectionStatistics statistics)
      throws IOException {
    for (var entry : field.weights().entrySet()) {
      var term = new Term(field.field(), entry.getKey());
      var states = TermStates.build(searcher, term, true);
      if (states.docFreq() > 0) {
        var scorer =
            IndexForm.SIMILARITY.scorer(
                entry.getValue(),
                statistics,
                searcher.termStatistics(term, states.docFreq(), states.totalTermFreq()));
        terms.add(new PreparedTerm(term, states, entry.getValue(), scorer));
      }
    }
  }

  boolean isEmpty() {
    return terms.isEmpty();
  }

  /** What a document would reach that held every term endlessly often. */
  double bound() {
    return bound;
  }

  /** The text of a term. */
  String termAt(int index) {
    return terms.get(index).term().text();
  }

  int size() {
    return terms.size();
  }

  /** All terms, any of which brings a document in. */
  Query disjunction() {
    var any = new BooleanQuery.Builder();
    for (var term : terms) {
      any.add(
          new BoostQuery(new TermQuery(term.term(), term.states()), term.weight()), Occur.SHOULD);
    }
    return any.build();
  }

  /** Takes what a term brings to a document. */
  @FunctionalInterface
  interface Contributions {
    void add(int documentIndex, int termIndex, float score);
  }

  /**
   * Scores given documents term by term, always in the same order of addition: Lucene's own order
   * depends on segments and thresholds and may differ in the last bits.
   *
   * @param documents ascending Lucene document numbers
   */
  void score(IndexSearcher searcher, int[] documents, Contributions to) throws IOException {
    int from = 0;
    for (var leaf : searcher.getIndexReader().leaves()) {
      int end = leaf.docBase + leaf.reader().maxDoc();
      int until = from;
      while (until < documents.length && documents[until] < end) {
        until++;
      }
      if (until > from) {
        scoreIn(leaf, documents, from, until, to);
      }
      from = until;
    }
  }

  private void scoreIn(
      LeafReaderContext leaf, int[] documents, int from, int until, Contributions to)
      throws IOException {
    String field = "";
    var norms = new long[until - from];
    for (int t = 0; t < terms.size(); t++) {
      var term = terms.get(t);
      if (!term.term().field().equals(field)) {
        field = term.term().field();
        readNorms(leaf, field, documents, from, norms);
      }
      var state = term.states().get(leaf);
      var found = state == null ? null : state.get();
      if (found == null) {
        continue;
      }
      var words = leaf.reader().terms(field).iterator();
      words.seekExact(term.term().bytes(), found);
      var postings = words.postings(null, PostingsEnum.FREQS);
      for (int i = from; i < until; i++) {
        int document = documents[i] - leaf.docBase;
        if (postings.docID() < document) {
          postings.advance(document);
        }
        if (postings.docID() == document) {
          to.add(i, t, term.scorer().score(postings.freq(), norms[i - from]));
        }
      }
    }
  }

  private static void readNorms(
      LeafReaderContext leaf, String field, int[] documents, int from, long[] norms)
      throws IOException {
    NumericDocValues values = leaf.reader().getNormValues(field);
    for (int i = 0; i < norms.length; i++) {
      var known = values != null && values.advanceExact(documents[from + i] - leaf.docBase);
      norms[i] = known ? values.longValue() : 1;
    }
  }

  /**
   * @param term field and text
   * @param states where it stands in each segment
   * @param weight what the query gives it
   * @param scorer weight · idf · saturation
   */
  private record PreparedTerm(Term term, TermStates states, float weight, SimScorer scorer) {

    /** Saturation goes to 1 as the frequency grows. */
    double most() {
      return scorer.score(Float.MAX_VALUE, 1);
    }
  }
}
