package org.patentbridge.retrieval;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.patentbridge.domain.provenance.IndexGeneration;

/** Finds documents for texts. */
public interface Retriever {

  /** The state of the index that is searched. */
  IndexGeneration generation();

  /** Best first; equal ones by id. */
  List<Hit> retrieve(RetrievalQuery query);

  /**
   * Relevance of given documents, whether or not they would come back.
   *
   * @return an entry per id that the index holds
   */
  Map<String, Double> relevanceOf(RetrievalQuery query, Collection<String> ids);

  /** The shared terms of a query and one document, strongest first, at most {@code limit}. */
  List<TermMatch> explain(RetrievalQuery query, String id, int limit);
}
