package org.patentbridge.backend.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.patentbridge.retrieval.Hit;

/** Puts what meets a condition in order where no text ranks it. */
final class LatestFirst {

  private static final double ALL_THAT_WAS_ASKED = 1;

  private LatestFirst() {}

  /** By day, the newest first, those without one last; equal ones by id. */
  static List<Hit> of(IndexSearcher searcher, Query query, int limit) throws IOException {
    var day = new SortField(FactFields.column(IndexForm.LATEST), SortField.Type.LONG, true);
    day.setMissingValue(Long.MIN_VALUE);
    var order = new Sort(day, new SortField(IndexForm.ID, SortField.Type.STRING_VAL));
    int most = Math.max(1, Math.min(limit, searcher.getIndexReader().maxDoc()));
    var found = searcher.search(query, most, order).scoreDocs;
    var hits = new ArrayList<Hit>();
    for (var document : found) {
      // Columns are read forward only, and these documents are in no order.
      var ids = MultiDocValues.getBinaryValues(searcher.getIndexReader(), IndexForm.ID);
      if (ids == null || !ids.advanceExact(document.doc)) {
        throw new IllegalStateException("document " + document.doc + " of the index has no id");
      }
      hits.add(new Hit(ids.binaryValue().utf8ToString(), ALL_THAT_WAS_ASKED));
    }
    return hits;
  }
}
