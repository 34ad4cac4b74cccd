package org.patentbridge.domain.access;

import java.util.List;
import java.util.Optional;
import org.patentbridge.domain.provenance.Digest;

/** The API tokens. */
public interface ApiTokens {

  void add(ApiToken token);

  Optional<ApiToken> find(Digest secret);

  /** All of an account, the latest first. */
  List<ApiToken> listOf(AccountName account);

  /** Makes it worth nothing at once; false where there is none. */
  boolean revoke(AccountName account, String id);

  void revokeAllOf(AccountName account);
}
