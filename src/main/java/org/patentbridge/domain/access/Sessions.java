package org.patentbridge.domain.access;

import java.util.Optional;
import org.patentbridge.domain.provenance.Digest;

/** Who is signed in with a browser. */
public interface Sessions {

  void add(Session session);

  Optional<Session> find(Digest secret);

  void end(Digest secret);

  /** Signs a person out everywhere. */
  void endAllOf(AccountName account);
}
