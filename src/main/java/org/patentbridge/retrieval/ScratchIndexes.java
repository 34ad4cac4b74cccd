package org.patentbridge.retrieval;

import org.patentbridge.index.SearchIndex;
import org.patentbridge.rulebook.Rulebook;

/** Makes indexes for one purpose: one event's needs, one owner's records, one judged collection. */
public interface ScratchIndexes {

  /** An empty index that only the caller sees and that is deleted on closing. */
  ScratchIndex open();

  /** The same under rules of the caller's, such as those in force with a dictionary added. */
  ScratchIndex open(Rulebook rules);

  /** Index and retriever in one, for as long as it is open. */
  interface ScratchIndex extends SearchIndex, Retriever, AutoCloseable {
    @Override
    void close();
  }
}
