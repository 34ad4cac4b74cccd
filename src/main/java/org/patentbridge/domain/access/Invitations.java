package org.patentbridge.domain.access;

import java.util.Optional;
import org.patentbridge.domain.provenance.Digest;

/** The invitations that nobody has taken up yet. */
public interface Invitations {

  void add(Invitation invitation);

  /** Hands it out and takes it away, so that it is worth nothing a second time. */
  Optional<Invitation> take(Digest secret);
}
