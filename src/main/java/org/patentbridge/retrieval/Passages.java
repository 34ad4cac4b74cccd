package org.patentbridge.retrieval;

import java.util.List;
import org.patentbridge.domain.patent.BilingualText;
import org.patentbridge.domain.search.Passage;

/** Finds the passages of found texts that speak for them. */
public interface Passages {

  /**
   * The best passages of each text, best first; none where it shares no word with the query.
   *
   * @param query what they were found for; its filter and limit do not matter
   * @param texts of found records
   * @param most passages of each text
   * @return as many lists as texts, in their order
   */
  List<List<Passage>> find(RetrievalQuery query, List<BilingualText> texts, int most);
}
