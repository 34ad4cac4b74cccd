package org.patentbridge.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Keeps a step of the work on a run in a transaction of its own. */
@ApplicationScoped
class KeepJob {

  /** Makes the writes; all of them are kept, or none. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void run(Runnable writes) {
    writes.run();
  }
}
