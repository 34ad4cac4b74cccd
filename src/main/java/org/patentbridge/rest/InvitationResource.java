package org.patentbridge.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
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
import org.patentbridge.usecase.AcceptInvitation;
import org.patentbridge.usecase.InvitePerson;
import org.patentbridge.view.AccountView;
import org.patentbridge.view.InvitationView;

/** Words by which people make their accounts themselves, once. */
@Path("/api/v1/invitations")
@Tag(name = "accounts")
@Produces(MediaType.APPLICATION_JSON)
public class InvitationResource {

  private final Viewers viewers;
  private final InvitePerson invite;
  private final AcceptInvitation accept;

  InvitationResource(Viewers viewers, InvitePerson invite, AcceptInvitation accept) {
    this.viewers = viewers;
    this.invite = invite;
    this.accept = accept;
  }

  /**
   * Whom to invite.
   *
   * @param role what the person may do
   * @param organization id or name of whom the person acts for
   * @param workspace where the person works, absent for one's own
   */
  public record Invited(
      @NotNull @Schema(examples = "HOLDER") Role role,
      @NotNull @Size(min = 1, max = 160) @Schema(examples = "沧澜大学") String organization,
      @Nullable @Size(max = 40) @Schema(examples = "main") String workspace) {}

  /**
   * The account that somebody makes by an invitation.
   *
   * @param word of the invitation
   * @param name what the person wants to sign in as
   * @param person how people call the person, absent for the name
   * @param password at least 10 characters
   */
  public record Accepted(
      @NotNull @Size(max = 80) @Schema(examples = "pbi_…") String word,
      @NotNull @Size(min = 3, max = 80) @Schema(examples = "tto@example.org") String name,
      @Nullable @Size(max = 120) @Schema(examples = "韩梅梅") String person,
      @NotNull @Size(min = 1, max = 200) @Schema(examples = "一个很长的密码短语") String password) {

    /** Nothing of it gets into a log. */
    @Override
    public String toString() {
      return "invitation taken up by " + name;
    }
  }

  /** A new invitation. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "invite",
      summary = "Invite a person; the word is shown this once and good for one account")
  @APIResponse(
      responseCode = "201",
      description = "The invitation",
      content = @Content(schema = @Schema(implementation = InvitationView.class)))
  public Response invite(
      @RequestBody(
              content =
                  @Content(
                      examples =
                          @ExampleObject(
                              name = "a technology transfer office",
                              value = "{\"role\": \"HOLDER\", \"organization\": \"沧澜大学\"}")))
          @Valid
          @NotNull
          Invited stated) {
    var workspace = stated.workspace();
    var made =
        invite.run(
            viewers.current(),
            new InvitePerson.Request(
                stated.role(),
                stated.organization(),
                workspace == null ? null : new WorkspaceId(workspace)));
    return Response.status(Response.Status.CREATED)
        .entity(InvitationView.of(made.invitation(), made.secret()))
        .build();
  }

  /** The account that it is for. */
  @POST
  @Path("/acceptance")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "acceptInvitation",
      summary = "Make the account that an invitation is for")
  @APIResponse(
      responseCode = "201",
      description = "The account",
      content = @Content(schema = @Schema(implementation = AccountView.class)))
  public Response accept(
      @RequestBody(
              content =
                  @Content(
                      examples =
                          @ExampleObject(
                              name = "with its word",
                              value =
                                  """
                                  {"word": "pbi_…", "name": "tto@example.org", "person": "韩梅梅", \
                                  "password": "一个很长的密码短语"}""")))
          @Valid
          @NotNull
          Accepted stated) {
    var request =
        new AcceptInvitation.Request(
            stated.word(),
            new AccountName(stated.name()),
            stated.person(),
            stated.password(),
            viewers.remote());
    return Response.status(Response.Status.CREATED)
        .entity(AccountView.of(accept.run(request)))
        .build();
  }
}
