package org.patentbridge.backend.lucene;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.patentbridge.retrieval.RetrievalQuery;

/** What may come back, as Lucene asks for it: one query per stated condition, all of which hold. */
final class Filters {

  private Filters() {}

  static List<Query> of(RetrievalQuery.Filter filter) {
    var queries = new ArrayList<Query>();
    addAnyOf(IndexForm.KIND, filter.kinds(), queries);
    addAnyOf(IndexForm.IPC, filter.ipc(), queries);
    addAnyOf(IndexForm.HOLDER, filter.holders(), queries);
    addAnyOf(IndexForm.STATE, filter.states(), queries);
    if (filter.openLicenceOnly()) {
      queries.add(new TermQuery(new Term(IndexForm.OPEN_LICENCE, IndexForm.YES)));
    }
    return queries;
  }

  /** The kinds alone. */
  static List<Query> ofKinds(RetrievalQuery.Filter filter) {
    var queries = new ArrayList<Query>();
    addAnyOf(IndexForm.KIND, filter.kinds(), queries);
    return queries;
  }

  private static void addAnyOf(String field, Collection<String> values, List<Query> queries) {
    if (!values.isEmpty()) {
      queries.add(new TermInSetQuery(field, values.stream().map(BytesRef::new).toList()));
    }
  }
}
