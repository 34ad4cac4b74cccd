package org.patentbridge.rest;

import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import jakarta.enterprise.context.RequestScoped;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.Claims;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.patentbridge.domain.access.UnauthenticatedException;
import org.patentbridge.domain.access.Viewer;
import org.patentbridge.domain.access.Vouched;
import org.patentbridge.usecase.RecogniseVouched;

/** For whom the OpenID provider vouches, where the installation has one. */
@RequestScoped
class OpenId {

  private static final String WORTHLESS = "token-invalid";
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final boolean on;
  private final CurrentIdentityAssociation identities;
  private final RecogniseVouched recognise;

  OpenId(
      @ConfigProperty(name = "patentbridge.openid.enabled") boolean on,
      CurrentIdentityAssociation identities,
      RecogniseVouched recognise) {
    this.on = on;
    this.identities = identities;
    this.recognise = recognise;
  }

  boolean isOn() {
    return on;
  }

  /**
   * On whose behalf a request with a token of the provider runs.
   *
   * @throws UnauthenticatedException where the token is worth nothing or nobody's account here
   */
  Viewer viewer() {
    return person().map(recognise::run).orElseThrow(() -> new UnauthenticatedException(WORTHLESS));
  }

  /**
   * The person of the request; empty where it brings nothing from the provider.
   *
   * @throws UnauthenticatedException for what the provider did not sign, not for us, or not any
   *     more
   */
  Optional<Vouched> person() {
    try {
      var identity = identities.getDeferredIdentity().await().atMost(PATIENCE);
      return identity.getPrincipal() instanceof JsonWebToken token
          ? Optional.of(vouched(token))
          : Optional.empty();
    } catch (AuthenticationFailedException | AuthenticationCompletionException worthNothing) {
      throw new UnauthenticatedException(WORTHLESS);
    }
  }

  private static Vouched vouched(JsonWebToken token) {
    String email = token.getClaim(Claims.email);
    Object verified = token.getClaim(Claims.email_verified);
    return new Vouched(
        token.getIssuer(),
        token.getSubject(),
        email,
        Boolean.parseBoolean(String.valueOf(verified)));
  }
}
