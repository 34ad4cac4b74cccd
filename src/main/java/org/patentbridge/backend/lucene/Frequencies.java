package org.patentbridge.backend.lucene;

import java.io.IOException;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.IndexSearcher;
import org.jspecify.annotations.Nullable;

/** How much of a field and of a term an index holds, wherever it lies. */
interface Frequencies {

  /** How many documents have the field, and how many terms; null where none has it. */
  @Nullable CollectionStatistics of(String field) throws IOException;

  /** In how many documents a term stands and, where the index lies here, at which places. */
  TermStates of(Term term) throws IOException;

  /** Those of a Lucene index. */
  static Frequencies of(IndexSearcher searcher) {
    return new Frequencies() {
      @Override
      public @Nullable CollectionStatistics of(String field) throws IOException {
        return searcher.collectionStatistics(field);
      }

      @Override
      public TermStates of(Term term) throws IOException {
        return TermStates.build(searcher, term, true);
      }
    };
  }
}
