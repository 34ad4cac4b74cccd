package org.patentbridge.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.access.AccountName;
import org.patentbridge.domain.access.Scope;
import org.patentbridge.usecase.CreateToken;
import org.patentbridge.usecase.ListTokens;
import org.patentbridge.usecase.RevokeToken;
import org.patentbridge.view.TokenView;

/** Rights of programs to act for an account. */
@Path("/api/v1/tokens")
@Tag(name = "accounts")
@Produces(MediaType.APPLICATION_JSON)
public class TokenResource {

  private static final int MOST_DAYS = 3_650;

  private final Viewers viewers;
  private final Verbs verbs;
  private final Clock clock;

  TokenResource(Viewers viewers, Verbs verbs, Clock clock) {
    this.viewers = viewers;
    this.verbs = verbs;
    this.clock = clock;
  }

  /** The verbs of tokens. */
  @jakarta.inject.Singleton
  static final class Verbs {
    private final ListTokens list;
    private final CreateToken create;
    private final RevokeToken revoke;

    @jakarta.inject.Inject
    Verbs(ListTokens list, CreateToken create, RevokeToken revoke) {
      this.list = list;
      this.create = create;
      this.revoke = revoke;
    }
  }

  /**
   * A new token.
   *
   * @param label what it is for
   * @param scopes what it may do: READ, CHANGE, EXPORT, ADMINISTER
   * @param days how long it is good for
   * @param account for whom it acts; absent for the own account
   */
  public record NewToken(
      @NotNull @Size(min = 1, max = 80) @Schema(examples = "nightly report") String label,
      @NotNull @Size(min = 1, max = 4) List<Scope> scopes,
      @Min(1) @Max(MOST_DAYS) @Schema(examples = "90") int days,
      @Nullable @Size(max = 80) String account) {}

  /** The own tokens. */
  @GET
  @Operation(operationId = "listTokens", summary = "List your API tokens, without their words")
  public List<TokenView> list(@QueryParam("account") @Nullable String account) {
    var now = clock.instant();
    return verbs.list.run(viewers.current(), name(account)).stream()
        .map(token -> TokenView.of(token, now, null))
        .toList();
  }

  /** A new token. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "createToken",
      summary = "Make an API token; its word is shown this once")
  @APIResponse(
      responseCode = "201",
      description = "The token with its word",
      content = @Content(schema = @Schema(implementation = TokenView.class)))
  public Response create(
      @RequestBody(
              content =
                  @Content(
                      examples =
                          @ExampleObject(
                              name = "a reader",
                              value =
                                  """
                                  {"label": "nightly report", "scopes": ["READ"], "days": 90}""")))
          @Valid
          @NotNull
          NewToken stated) {
    var made =
        verbs.create.run(
            viewers.current(),
            new CreateToken.Request(
                name(stated.account()),
                stated.label(),
                EnumSet.copyOf(stated.scopes()),
                stated.days()));
    return Response.status(Response.Status.CREATED)
        .entity(TokenView.of(made.token(), clock.instant(), made.secret()))
        .build();
  }

  /** No longer good. */
  @DELETE
  @Path("/{id}")
  @Operation(operationId = "revokeToken", summary = "Make a token worth nothing, at once")
  @APIResponse(responseCode = "204", description = "Done")
  public void revoke(@PathParam("id") String id, @QueryParam("account") @Nullable String account) {
    verbs.revoke.run(viewers.current(), name(account), id);
  }

  private static @Nullable AccountName name(@Nullable String stated) {
    return stated == null ? null : new AccountName(stated);
  }
}
