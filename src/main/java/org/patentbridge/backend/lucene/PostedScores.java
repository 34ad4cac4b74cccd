package org.patentbridge.backend.lucene;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;

/** What terms bring to documents of a Lucene index, read from its postings. */
final class PostedScores implements TermScores {

  private final IndexSearcher searcher;
  private final int[] documents;

  /**
   * @param documents ascending Lucene document numbers
   */
  PostedScores(IndexSearcher searcher, int[] documents) {
    this.searcher = searcher;
    this.documents = documents;
  }

  @Override
  public int documents() {
    return documents.length;
  }

  @Override
  public double[] of(PreparedTerm term) throws IOException {
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
