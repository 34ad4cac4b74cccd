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
   * The newest first by publication, else filing, those without a day last, equal ones by id; the
   * relevance of each is 1, since all that was asked is met.
   *
   * @param limit most documents, 1 to 1,000
   */
  List<Hit> latest(RetrievalQuery.Filter filter, int limit);

  /** How many documents could come back, were there no limit; for a blank text, all that pass. */
  long count(RetrievalQuery query);

  /**
   * Relevance of given documents, whether or not they would come back.
   *
   * @return an entry per id that the index holds
   */
  Map<String, Double> relevanceOf(RetrievalQuery query, Collection<String> ids);

  /** The shared terms of a query and one document, strongest first, at most {@code limit}. */
  List<TermMatch> explain(RetrievalQuery query, String id, int limit);
}
