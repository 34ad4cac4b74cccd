package org.patentbridge.domain.lease;

import java.time.Instant;
import java.util.Optional;

/** Who does what in which all processes that share a database have to take turns. */
public interface Leases {

  /**
   * Takes or prolongs one.
   *
   * @return false where another process holds it and it is not over
   * @throws IllegalStateException outside a transaction
   */
  boolean take(Lease wanted, Instant now);

  /** Gives it back where the holder still has it. */
  void giveBack(String job, String holder);

  Optional<Lease> find(String job);
}
