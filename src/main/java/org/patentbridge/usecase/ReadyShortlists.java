package org.patentbridge.usecase;

import java.util.function.Supplier;
import org.patentbridge.domain.provenance.Digest;
import org.patentbridge.domain.shortlist.Shortlist;

/** Where shortlists that were made may be kept for as long as nothing they are made of changes. */
@FunctionalInterface
public interface ReadyShortlists {

  /**
   * @param key names reader, chain, month, day, rules and the state of records and index together
   * @param making makes it, when it is not at hand
   */
  Shortlist get(Digest key, Supplier<Shortlist> making);
}
