package org.patentbridge.rest;

import io.quarkus.security.AuthenticationRedirectException;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.patentbridge.domain.access.UnauthenticatedException;
import org.patentbridge.domain.access.Vouched;
import org.patentbridge.domain.problem.NotFoundException;
import org.patentbridge.usecase.SignInVouched;

/** Signing in at the organization's own OpenID provider. */
@Path("/api/v1/session/openid")
@Tag(name = "accounts")
@Produces(MediaType.APPLICATION_JSON)
public class OpenIdResource {

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final OpenId openId;
  private final SignInVouched signIn;
  private final HttpAuthenticator authenticator;
  private final Viewers viewers;

  OpenIdResource(
      OpenId openId, SignInVouched signIn, HttpAuthenticator authenticator, Viewers viewers) {
    this.openId = openId;
    this.signIn = signIn;
    this.authenticator = authenticator;
    this.viewers = viewers;
  }

  /** Leads to the provider, and from there to the pages. */
  @GET
  @Operation(
      operationId = "signInByOpenId",
      summary = "Sign in at the OpenID provider; a browser is led there and comes back signed in",
      description =
          "Not found where the installation has no provider. The account is the one that is called"
              + " like the person's verified e-mail address; nobody gets an account by this."
              + " 单位统一身份认证登录。")
  @APIResponse(responseCode = "302", description = "To the provider, or back to this address")
  @APIResponse(responseCode = "303", description = "Signed in; to the first page")
  public Response signIn(@jakarta.ws.rs.core.Context RoutingContext context) {
    if (!openId.isOn()) {
      throw new NotFoundException("OpenID provider", "settings");
    }
    Optional<Vouched> person;
    try {
      person = openId.person();
    } catch (AuthenticationRedirectException onTheWay) {
      return Response.status(onTheWay.getCode())
          .location(URI.create(onTheWay.getRedirectUri()))
          .build();
    }
    return person.isPresent() ? signedIn(person.get()) : toProvider(context);
  }

  private Response signedIn(Vouched person) {
    var signed = signIn.run(person);
    var session =
        new NewCookie.Builder(Viewers.COOKIE)
            .value(signed.secret().text())
            .path("/")
            .maxAge((int) signed.seconds())
            .httpOnly(true)
            .secure(viewers.isEncrypted())
            .sameSite(NewCookie.SameSite.LAX)
            .build();
    return Response.seeOther(URI.create("/")).cookie(session).build();
  }

  private Response toProvider(RoutingContext context) {
    ChallengeData challenge = authenticator.getChallenge(context).await().atMost(PATIENCE);
    if (challenge == null || challenge.status != Response.Status.FOUND.getStatusCode()) {
      throw new UnauthenticatedException("token-invalid");
    }
    var answer = Response.status(challenge.status);
    challenge.getHeaders().forEach((name, value) -> answer.header(name.toString(), value));
    return answer.build();
  }
}
