package org.patentbridge.backend.lucene;

import java.io.IOException;

/** What terms bring to some documents, wherever those lie. */
interface TermScores {

  /** How many documents they are. */
  int documents();

  /** One score per document, in their order; 0 where the term is not there. */
  double[] of(PreparedTerm term) throws IOException;
}
