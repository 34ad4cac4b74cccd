package org.patentbridge.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
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
import org.patentbridge.domain.access.Role;
import org.patentbridge.domain.access.WorkspaceId;
import org.patentbridge.usecase.ChangePassword;
import org.patentbridge.usecase.CreateAccount;
import org.patentbridge.usecase.EnableAccount;
import org.patentbridge.usecase.ListAccounts;
import org.patentbridge.view.AccountView;

/** Who may sign in. */
@Path("/api/v1/accounts")
@Tag(name = "accounts")
@Produces(MediaType.APPLICATION_JSON)
public class AccountResource {

  private static final int LONGEST = 200;

  private final Viewers viewers;
  private final Verbs verbs;

  AccountResource(Viewers viewers, Verbs verbs) {
    this.viewers = viewers;
    this.verbs = verbs;
  }

  /** The verbs of accounts. */
  @jakarta.inject.Singleton
  static final class Verbs {
    private final ListAccounts list;
    private final CreateAccount create;
    private final EnableAccount enable;
    private final ChangePassword changePassword;

    @jakarta.inject.Inject
    Verbs(
        ListAccounts list,
        CreateAccount create,
        EnableAccount enable,
        ChangePassword changePassword) {
      this.list = list;
      this.create = create;
      this.enable = enable;
      this.changePassword = changePassword;
    }
  }

  /**
   * A new account.
   *
   * @param name what the person signs in as
   * @param person how people call the person, absent for the name
   * @param role what the person may do
   * @param organization id or name of whom the person acts for
   * @param workspace where the person works, absent for one's own
   * @param password at least 10 characters
   */
  public record NewAccount(
      @NotNull @Size(min = 3, max = 80) @Schema(examples = "li.lei@example.org") String name,
      @Nullable @Size(max = 120) @Schema(examples = "李雷") String person,
      @NotNull @Schema(examples = "SME") Role role,
      @NotNull @Size(min = 1, max = 160) @Schema(examples = "913205005K01000199")
          String organization,
      @Nullable @Size(max = 40) @Schema(examples = "main") String workspace,
      @NotNull @Size(min = 1, max = LONGEST) @Schema(examples = "一个很长的密码短语") String password) {

    /** Nothing of the password gets into a log. */
    @Override
    public String toString() {
      return "account " + name;
    }
  }

  /**
   * Whether somebody may sign in.
   *
   * @param enabled whether
   */
  public record Enabled(boolean enabled) {}

  /**
   * A password that somebody who runs things sets.
   *
   * @param password at least 10 characters
   */
  public record SetPassword(
      @NotNull @Size(min = 1, max = LONGEST) @Schema(examples = "另一个很长的密码短语") String password) {

    /** Nothing of it gets into a log. */
    @Override
    public String toString() {
      return "new password";
    }
  }

  /** The accounts that the viewer decides on. */
  @GET
  @Operation(operationId = "listAccounts", summary = "List the accounts that you decide on")
  public List<AccountView> list() {
    return verbs.list.run(viewers.current()).stream().map(AccountView::of).toList();
  }

  /** A new account. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(operationId = "createAccount", summary = "Make an account")
  @APIResponse(
      responseCode = "201",
      description = "The account",
      content = @Content(schema = @Schema(implementation = AccountView.class)))
  public Response create(
      @RequestBody(
              content =
                  @Content(
                      examples =
                          @ExampleObject(
                              name = "a company's engineer",
                              value =
                                  """
                                  {"name": "li.lei@example.org", "person": "李雷", "role": "SME", \
                                  "organization": "913205005K01000199", \
                                  "password": "一个很长的密码短语"}""")))
          @Valid
          @NotNull
          NewAccount stated) {
    var workspace = stated.workspace();
    var account =
        verbs.create.run(
            viewers.current(),
            new CreateAccount.Request(
                new AccountName(stated.name()),
                stated.person(),
                stated.role(),
                stated.organization(),
                workspace == null ? null : new WorkspaceId(workspace),
                stated.password()));
    return Response.status(Response.Status.CREATED).entity(AccountView.of(account)).build();
  }

  /** Lets a person sign in, or no longer. */
  @PUT
  @Path("/{name}/enabled")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "enableAccount",
      summary = "Let a person sign in, or no longer; then all sessions and tokens end at once")
  public AccountView enable(
      @PathParam("name") String name,
      @RequestBody(
              content =
                  @Content(
                      examples =
                          @ExampleObject(name = "no longer", value = "{\"enabled\": false}")))
          @Valid
          @NotNull
          Enabled stated) {
    return AccountView.of(
        verbs.enable.run(viewers.current(), new AccountName(name), stated.enabled()));
  }

  /** Another password for somebody. */
  @PUT
  @Path("/{name}/password")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "setPassword",
      summary = "Give somebody another password and end all sessions of the account")
  @APIResponse(responseCode = "204", description = "Done")
  public void setPassword(
      @PathParam("name") String name,
      @RequestBody(
              content =
                  @Content(
                      examples =
                          @ExampleObject(
                              name = "a new one",
                              value = "{\"password\": \"另一个很长的密码短语\"}")))
          @Valid
          @NotNull
          SetPassword stated) {
    var request = new ChangePassword.Request(new AccountName(name), null, stated.password());
    verbs.changePassword.run(viewers.current(), request);
  }
}
