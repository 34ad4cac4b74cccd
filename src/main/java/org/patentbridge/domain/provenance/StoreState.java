package org.patentbridge.domain.provenance;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * How often each kind of record had changed when one looked; an answer that is made of records
 * alone is the same for as long as this is.
 *
 * @param changes by kind of record, from 0 on
 */
public record StoreState(Map<String, Long> changes) {

  public StoreState {
    changes = Collections.unmodifiableMap(new TreeMap<>(changes));
  }

  /** Tells it. */
  public interface Source {

    /** As it is committed, or as this transaction has left it. */
    StoreState current();
  }
}
