package org.patentbridge.backend.lucene;

import org.apache.lucene.search.IndexSearcher;
import org.patentbridge.domain.provenance.IndexGeneration;

/**
 * One committed state of an index, held open for one search.
 *
 * @param searcher sees exactly that state
 * @param generation names it
 * @param release lets it go
 */
record Searched(IndexSearcher searcher, IndexGeneration generation, Runnable release)
    implements AutoCloseable {

  @Override
  public void close() {
    release.run();
  }

  /** What can be searched. */
  @FunctionalInterface
  interface Source {
    Searched acquire();
  }
}
