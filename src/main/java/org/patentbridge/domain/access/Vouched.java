package org.patentbridge.domain.access;

import org.jspecify.annotations.Nullable;

/**
 * What an OpenID provider vouches for: who somebody is, and nothing of what the person may do here.
 *
 * @param issuer the provider
 * @param subject the provider's own name of the person
 * @param email the person's address, null where the provider does not say it
 * @param emailVerified whether the provider has seen that the address is the person's
 */
public record Vouched(
    String issuer, String subject, @Nullable String email, boolean emailVerified) {

  /** Nothing of the person gets into a log. */
  @Override
  public String toString() {
    return "somebody of " + issuer;
  }
}
