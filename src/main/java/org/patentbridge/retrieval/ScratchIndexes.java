package org.patentbridge.retrieval;

import org.patentbridge.index.SearchIndex;

/** Makes indexes for one purpose: one event's needs, one owner's records, one judged collection. */
public interface ScratchIndexes {

  /** An empty index that only the caller sees and that is deleted on closing. */
  ScratchIndex open();

  /** Index and retriever in one, for as long as it is open. */
  interface ScratchIndex extends SearchIndex, Retriever, AutoCloseable {
    @Override
    void close();
  }
}
