package org.patentbridge.guard;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.util.Base64;
import org.patentbridge.domain.access.Secret;
import org.patentbridge.domain.access.Secrets;

/** Secrets from the platform's source of randomness. */
@ApplicationScoped
final class RandomSecrets implements Secrets {

  /** 256 bits: nobody guesses one of them, however fast. */
  private static final int BYTES = 32;

  private final SecureRandom random = new SecureRandom();

  @Override
  public Secret make(String prefix) {
    var bytes = new byte[BYTES];
    random.nextBytes(bytes);
    return new Secret(prefix + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
  }
}
