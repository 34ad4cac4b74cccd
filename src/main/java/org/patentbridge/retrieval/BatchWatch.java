package org.patentbridge.retrieval;

/** Is told how far a batch of searches is; an exception that it throws ends the batch. */
@FunctionalInterface
public interface BatchWatch {

  /** Nobody looks. */
  BatchWatch NONE = (done, total) -> {};

  /**
   * So much is done. Called by one thread at a time, now and then.
   *
   * @param done documents read past the queries, 0 to {@code total}
   * @param total documents to be read in all passes of the batch
   */
  void reached(long done, long total);
}
