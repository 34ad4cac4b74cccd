package org.patentbridge.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.function.Function;
import org.patentbridge.domain.provenance.SaveCounts;

/** Saves one batch in a transaction of its own. */
@ApplicationScoped
public class SaveBatch {

  /** Applies a port's save to the batch; all of it is kept, or nothing. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public <T> SaveCounts run(Function<Collection<T>, SaveCounts> save, Collection<T> batch) {
    return save.apply(batch);
  }
}
