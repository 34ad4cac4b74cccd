package org.patentbridge.rest;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.patentbridge.domain.meeting.MeetingId;
import org.patentbridge.usecase.ConfirmMeeting;
import org.patentbridge.usecase.ListOwnMatches;
import org.patentbridge.view.OwnMatchView;

/** What was published for the viewer's own party, and whether it wants to meet. */
@Path("/api/v1/me/matches")
@Tag(name = "accounts")
@Produces(MediaType.APPLICATION_JSON)
public class OwnMatchResource {

  private final Viewers viewers;
  private final ListOwnMatches listOwnMatches;
  private final ConfirmMeeting confirmMeeting;

  OwnMatchResource(Viewers viewers, ListOwnMatches listOwnMatches, ConfirmMeeting confirmMeeting) {
    this.viewers = viewers;
    this.listOwnMatches = listOwnMatches;
    this.confirmMeeting = confirmMeeting;
  }

  /** Published matches of the own party. */
  @GET
  @Operation(
      operationId = "listOwnMatches",
      summary = "List what was published for your own organization")
  public List<OwnMatchView> matches() {
    return listOwnMatches.run(viewers.current()).stream().map(OwnMatchView::of).toList();
  }

  /** The own side wants to meet. */
  @PUT
  @Path("/{meeting}/confirmation")
  @Operation(
      operationId = "confirmMeeting",
      summary = "Say that your side wants to meet; contacts are shown once both sides do")
  @APIResponse(responseCode = "204", description = "Noted")
  public void confirm(@PathParam("meeting") String meeting) {
    confirmMeeting.run(viewers.current(), new MeetingId(meeting), true);
  }

  /** Not any more. */
  @DELETE
  @Path("/{meeting}/confirmation")
  @Operation(
      operationId = "withdrawConfirmation",
      summary = "Take it back; your contact is not shown to the other side any more")
  @APIResponse(responseCode = "204", description = "Noted")
  public void withdraw(@PathParam("meeting") String meeting) {
    confirmMeeting.run(viewers.current(), new MeetingId(meeting), false);
  }
}
