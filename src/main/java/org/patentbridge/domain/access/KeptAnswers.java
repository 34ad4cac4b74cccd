package org.patentbridge.domain.access;

import java.time.Instant;
import java.util.Optional;
import org.patentbridge.domain.provenance.Digest;

/** The answers to requests that carried keys of their own. */
public interface KeptAnswers {

  /** Adds one; false where the key is there already, also when two come at once. */
  boolean begin(KeptAnswer begun);

  Optional<KeptAnswer> find(Digest key);

  void finish(KeptAnswer answer);

  void drop(Digest key);

  void dropBefore(Instant when);
}
