package org.patentbridge.backend.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;

/** Which documents meet a condition, asked of documents that are known already. */
final class Meeting {

  private final IndexSearcher searcher;
  private final Weight weight;

  /**
   * @param condition compiled
   */
  Meeting(IndexSearcher searcher, Query condition) throws IOException {
    this.searcher = searcher;
    this.weight =
        searcher.createWeight(searcher.rewrite(condition), ScoreMode.COMPLETE_NO_SCORES, 1);
  }

  /** Whether half of all documents or more may meet it, as far as Lucene can tell at once. */
  boolean isCommon() throws IOException {
    long meeting = 0;
    for (var leaf : searcher.getIndexReader().leaves()) {
      var supplier = weight.scorerSupplier(leaf);
      meeting += supplier == null ? 0 : supplier.cost();
    }
    return meeting >= searcher.getIndexReader().maxDoc() / 2;
  }

  /** Those of the documents that meet it, in the order given. */
  ScoreDoc[] among(ScoreDoc[] documents) throws IOException {
    var sorted = documents.clone();
    Arrays.sort(sorted, Comparator.comparingInt(d -> d.doc));
    var met = new BitSet();
    int from = 0;
    for (var leaf : searcher.getIndexReader().leaves()) {
      int end = leaf.docBase + leaf.reader().maxDoc();
      int until = from;
      while (until < sorted.length && sorted[until].doc < end) {
        until++;
      }
      mark(leaf, Arrays.copyOfRange(sorted, from, until), met);
      from = until;
    }
    return Arrays.stream(documents).filter(d -> met.get(d.doc)).toArray(ScoreDoc[]::new);
  }

  private void mark(LeafReaderContext leaf, ScoreDoc[] some, BitSet met) throws IOException {
    var scorer = some.length == 0 ? null : weight.scorer(leaf);
    if (scorer != null) {
      var found = scorer.iterator();
      for (var one : some) {
        int document = one.doc - leaf.docBase;
        int at = found.docID() < document ? found.advance(document) : found.docID();
        if (at == DocIdSetIterator.NO_MORE_DOCS) {
          return;
        }
        if (at == document) {
          met.set(one.doc);
        }
      }
    }
  }
}
