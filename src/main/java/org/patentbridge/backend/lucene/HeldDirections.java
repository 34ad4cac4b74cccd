package org.patentbridge.backend.lucene;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.FloatVectorValues;
import org.apache.lucene.index.KnnVectorValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;

/** Where documents of a Lucene index point, read from its vectors. */
final class HeldDirections implements Directions {

  private final IndexSearcher searcher;
  private final int[] documents;

  /**
   * @param documents ascending Lucene document numbers
   */
  HeldDirections(IndexSearcher searcher, int[] documents) {
    this.searcher = searcher;
    this.documents = documents;
  }

  @Override
  public int documents() {
    return documents.length;
  }

  @Override
  public float[][] of(String field, int[] places) throws IOException {
    int[] some = Arrays.stream(places).map(i -> documents[i]).toArray();
    var directions = new float[some.length][0];
    int from = 0;
    for (var leaf : searcher.getIndexReader().leaves()) {
      int end = leaf.docBase + leaf.reader().maxDoc();
      FloatVectorValues values = leaf.reader().getFloatVectorValues(field);
      KnnVectorValues.DocIndexIterator found = values == null ? null : values.iterator();
      for (; from < some.length && some[from] < end; from++) {
        int document = some[from] - leaf.docBase;
        if (values != null && found != null) {
          int at = found.docID() < document ? found.advance(document) : found.docID();
          if (at == document && at != DocIdSetIterator.NO_MORE_DOCS) {
            directions[from] = values.vectorValue(found.index()).clone();
          }
        }
      }
    }
    return directions;
  }
}
