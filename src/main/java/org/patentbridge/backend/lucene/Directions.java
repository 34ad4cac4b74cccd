package org.patentbridge.backend.lucene;

import java.io.IOException;

/** Where some documents point in spaces of vectors, wherever those documents lie. */
interface Directions {

  /** How many documents they are. */
  int documents();

  /**
   * Vectors of length one.
   *
   * @param field names the space
   * @param places of documents in their order, ascending
   * @return one per place, empty where the document has none
   */
  float[][] of(String field, int[] places) throws IOException;
}
