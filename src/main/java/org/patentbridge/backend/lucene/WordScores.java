package org.patentbridge.backend.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;

/**
 * What the words of a query bring to given documents, always added up in the same order: Lucene's
 * own order depends on segments and thresholds and may differ in the last bits.
 */
final class WordScores {

  private final IndexSearcher searcher;
  private final PreparedQuery query;
  private final int[] documents;

  /**
   * @param documents ascending Lucene document numbers
   */
  WordScores(IndexSearcher searcher, PreparedQuery query, int[] documents) {
    this.searcher = searcher;
    this.query = query;
    this.documents = documents;
  }

  /** One score per document, in [0, bound of the query]. */
  double[] all() throws IOException {
    var written = new double[documents.length];
    var own = new double[query.terms().size()][];
    for (int t = 0; t < own.length; t++) {
      own[t] = scores(query.terms().get(t));
      add(own[t], written);
    }
    for (var part : query.parts()) {
      var said = new double[documents.length];
      part.own().forEach(t -> add(own[t], said));
      var best = said.clone();
      for (var other : part.others()) {
        raise(best, scores(other.terms()));
      }
      for (int i = 0; i < written.length; i++) {
        written[i] += best[i] - said[i];
      }
    }
    if (!query.translated().isEmpty()) {
      var translated = scores(query.translated());
      Arrays.setAll(translated, i -> query.ofTranslated(translated[i]));
      raise(written, translated);
    }
    Arrays.setAll(written, i -> Math.min(written[i], query.bound()));
    return written;
  }

  /**
   * What brought the score of the only document, by what people read; the values add up to it.
   *
   * @return other wordings stand as they stand in the document
   */
  SortedMap<String, Double> told() throws IOException {
    var told = new TreeMap<String, Double>();
    var own = new double[query.terms().size()];
    for (int t = 0; t < own.length; t++) {
      own[t] = scores(query.terms().get(t))[0];
      tell(told, query.terms().get(t).label(), own[t]);
    }
    for (var part : query.parts()) {
      double said = part.own().stream().mapToDouble(t -> own[t]).sum();
      double best = said;
      String label = "";
      for (var other : part.others()) {
        double score = scores(other.terms())[0];
        if (score > best) {
          best = score;
          label = other.label();
        }
      }
      tell(told, label, best - said);
    }
    var translated = new TreeMap<String, Double>();
    for (var term : query.translated()) {
      tell(translated, term.label(), query.ofTranslated(scores(term)[0]));
    }
    return sum(translated) > sum(told) ? translated : told;
  }

  private static double sum(SortedMap<String, Double> told) {
    return told.values().stream().mapToDouble(d -> d).sum();
  }

  private static void tell(SortedMap<String, Double> told, String label, double score) {
    if (score > 0) {
      told.merge(label, score, Double::sum);
    }
  }

  private static void add(double[] scores, double[] to) {
    for (int i = 0; i < to.length; i++) {
      to[i] += scores[i];
    }
  }

  private static void raise(double[] to, double[] scores) {
    for (int i = 0; i < to.length; i++) {
      to[i] = Math.max(to[i], scores[i]);
    }
  }

  private double[] scores(List<PreparedTerm> terms) throws IOException {
    var sum = new double[documents.length];
    for (var term : terms) {
      add(scores(term), sum);
    }
    return sum;
  }

  private double[] scores(PreparedTerm term) throws IOException {
    var scores = new double[documents.length];
    int from = 0;
    for (var leaf : searcher.getIndexReader().leaves()) {
      int end = leaf.docBase + leaf.reader().maxDoc();
      int until = from;
      while (until < documents.length && documents[until] < end) {
        until++;
      }
      if (until > from) {
        scoreIn(leaf, term, from, until, scores);
      }
      from = until;
    }
    return scores;
  }

  private void scoreIn(
      LeafReaderContext leaf, PreparedTerm term, int from, int until, double[] scores)
      throws IOException {
    var frequencies = new float[until - from];
    for (var spelling : term.spellings()) {
      var state = spelling.states().get(leaf);
      var found = state == null ? null : state.get();
      if (found == null) {
        continue;
      }
      var words = leaf.reader().terms(term.field()).iterator();
      words.seekExact(spelling.term().bytes(), found);
      var postings = words.postings(null, PostingsEnum.FREQS);
      for (int i = from; i < until && postings.docID() != DocIdSetIterator.NO_MORE_DOCS; i++) {
        int document = documents[i] - leaf.docBase;
        if (postings.docID() < document) {
          postings.advance(document);
        }
        if (postings.docID() == document) {
          frequencies[i - from] += spelling.share() * postings.freq();
        }
      }
    }
    var norms = leaf.reader().getNormValues(term.field());
    for (int i = from; i < until; i++) {
      if (frequencies[i - from] > 0) {
        boolean known = norms != null && norms.advanceExact(documents[i] - leaf.docBase);
        scores[i] = term.scorer().score(frequencies[i - from], known ? norms.longValue() : 1);
      }
    }
  }
}
