package org.patentbridge.domain.provenance;

import java.util.List;

/** The store's log of committed writes to searchable records, in commit order. */
public interface ChangeLog {

  ChangeNumber last();

  /** Entries after a position, oldest first, at most {@code limit}. */
  List<Change> listAfter(ChangeNumber position, int limit);
}
