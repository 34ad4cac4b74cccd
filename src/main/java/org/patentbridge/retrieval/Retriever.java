package org.patentbridge.retrieval;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.patentbridge.domain.patent.BilingualText;
import org.patentbridge.domain.provenance.IndexGeneration;
import org.patentbridge.domain.search.Explanation;

/** Finds documents for texts. */
public interface Retriever {

  /** The state of the index that is searched. */
  IndexGeneration generation();

  /** Best first; equal ones by id. */
  List<Hit> retrieve(RetrievalQuery query);

  /**
   * What {@link #retrieve} finds for each, in the order given. Worth it from some dozens of queries
   * on, where documents can be read once past all of them.
   *
   * @param watch is told how far it is and may break it off
   */
  default List<List<Hit>> retrieveAll(List<RetrievalQuery> queries, BatchWatch watch) {
    var all = new ArrayList<List<Hit>>();
    for (var query : queries) {
      all.add(retrieve(query));
      watch.reached(all.size(), queries.size());
    }
    return all;
  }

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

  /**
   * What is near in related wording and in what it is about, however few words it shares: best
   * first, equal ones by id.
   *
   * @return what related wording and closeness add to the relevance of each, above 0
   */
  List<Hit> retrieveOtherwise(RetrievalQuery query);

  /**
   * What the relevance of one document is made of.
   *
   * @param text of the document, by which its words are told as they stand there; may be empty
   * @return empty where the index does not hold the document
   */
  default Optional<Explanation> explain(RetrievalQuery query, String id, BilingualText text) {
    return Optional.ofNullable(explainAll(query, Map.of(id, text)).get(id));
  }

  /**
   * As {@link #explain}, of several documents of one query.
   *
   * @param texts of the documents by id; may be empty
   * @return an entry per id that the index holds
   */
  Map<String, Explanation> explainAll(RetrievalQuery query, Map<String, BilingualText> texts);
}
