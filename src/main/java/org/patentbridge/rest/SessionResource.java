package org.patentbridge.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.patentbridge.usecase.ChangePassword;
import org.patentbridge.usecase.SignIn;
import org.patentbridge.usecase.SignOut;
import org.patentbridge.view.AccountView;
import org.patentbridge.view.VisitorView;

/** Signing in and out. */
@Path("/api/v1/session")
@Tag(name = "accounts")
@Produces(MediaType.APPLICATION_JSON)
public class SessionResource {

  private static final int LONGEST = 200;

  private final Viewers viewers;
  private final SignIn signIn;
  private final SignOut signOut;
  private final ChangePassword changePassword;

  SessionResource(Viewers viewers, SignIn signIn, SignOut signOut, ChangePassword changePassword) {
    this.viewers = viewers;
    this.signIn = signIn;
    this.signOut = signOut;
    this.changePassword = changePassword;
  }

  /**
   * Who signs in.
   *
   * @param name what the person signs in as
   * @param password in clear
   */
  public record Shown(
      @NotNull @Size(max = LONGEST) @Schema(examples = "li.lei@example.org") String name,
      @NotNull @Size(max = LONGEST) @Schema(examples = "一个很长的密码短语") String password) {

    /** Nothing of it gets into a log. */
    @Override
    public String toString() {
      return "sign-in";
    }
  }

  /**
   * Another password for oneself.
   *
   * @param before the password before
   * @param password at least 10 characters
   */
  public record OtherPassword(
      @NotNull @Size(max = LONGEST) @Schema(examples = "一个很长的密码短语") String before,
      @NotNull @Size(min = 1, max = LONGEST) @Schema(examples = "另一个很长的密码短语") String password) {

    /** Nothing of it gets into a log. */
    @Override
    public String toString() {
      return "new password";
    }
  }

  /** Who is asking. */
  @GET
  @Operation(operationId = "getSession", summary = "Say on whose behalf your requests run")
  public VisitorView get() {
    return VisitorView.of(viewers.current());
  }

  /** Signs in. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(operationId = "signIn", summary = "Sign in; the answer sets the session's cookie")
  @APIResponse(
      responseCode = "200",
      description = "Who is signed in now",
      content = @Content(schema = @Schema(implementation = AccountView.class)))
  public Response signIn(
      @RequestBody(
              content =
                  @Content(
                      examples =
                          @ExampleObject(
                              name = "by name and password",
                              value =
                                  """
                                  {"name": "li.lei@example.org", "password": "一个很长的密码短语"}""")))
          @Valid
          @NotNull
          Shown shown) {
    var signed = signIn.run(new SignIn.Request(shown.name(), shown.password(), viewers.remote()));
    return Response.ok(AccountView.of(signed.account()))
        .cookie(cookie(signed.secret().text(), (int) signed.seconds()))
        .build();
  }

  /** Signs out. */
  @DELETE
  @Operation(operationId = "signOut", summary = "Sign out, here or everywhere")
  @APIResponse(responseCode = "204", description = "Done")
  public Response signOut(@QueryParam("everywhere") @DefaultValue("false") boolean everywhere) {
    signOut.run(viewers.current(), viewers.session(), everywhere);
    return Response.noContent().cookie(cookie("", 0)).build();
  }

  /** Another password for oneself. */
  @PUT
  @Path("/password")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "changePassword",
      summary = "Change your password; all sessions of your account end")
  @APIResponse(responseCode = "204", description = "Done")
  public void changePassword(
      @RequestBody(
              content =
                  @Content(
                      examples =
                          @ExampleObject(
                              name = "before and after",
                              value =
                                  """
                                  {"before": "一个很长的密码短语", "password": "另一个很长的密码短语"}""")))
          @Valid
          @NotNull
          OtherPassword stated) {
    var request = new ChangePassword.Request(null, stated.before(), stated.password());
    changePassword.run(viewers.current(), request);
  }

  /** Lax: a link from elsewhere leads to a page, a form from elsewhere to nothing. */
  private NewCookie cookie(String value, int seconds) {
    return new NewCookie.Builder(Viewers.COOKIE)
        .value(value)
        .path("/")
        .maxAge(seconds)
        .httpOnly(true)
        .secure(viewers.isEncrypted())
        .sameSite(NewCookie.SameSite.LAX)
        .build();
  }
}
