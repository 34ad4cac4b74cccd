package org.patentbridge.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.chain.ChainId;
import org.patentbridge.domain.shortlist.RowId;
import org.patentbridge.usecase.AskForMeeting;
import org.patentbridge.usecase.ListMeetingRequests;
import org.patentbridge.usecase.ShortlistAsk;
import org.patentbridge.view.MeetingRequestView;

/** Meetings that investors ask for. */
@Path("/api/v1/meeting-requests")
@Tag(name = "chains")
@Produces(MediaType.APPLICATION_JSON)
public class MeetingRequestResource {

  private final Viewers viewers;
  private final AskForMeeting askForMeeting;
  private final ListMeetingRequests listMeetingRequests;

  MeetingRequestResource(
      Viewers viewers, AskForMeeting askForMeeting, ListMeetingRequests listMeetingRequests) {
    this.viewers = viewers;
    this.askForMeeting = askForMeeting;
    this.listMeetingRequests = listMeetingRequests;
  }

  /**
   * A request.
   *
   * @param chain id of the chain
   * @param row kind and id of whom it is about
   * @param month when the chain is on next where absent
   * @param investor id or name of who asks; the viewer's own organization where absent
   * @param note why
   */
  public record Asked(
      @NotNull String chain,
      @NotNull String row,
      @Nullable String month,
      @Nullable String investor,
      @Nullable String note) {}

  /** The requests. */
  @GET
  @Operation(
      operationId = "listMeetingRequests",
      summary = "List the meetings that were asked for; investors see their own")
  public List<MeetingRequestView> list(
      @Parameter(description = "Id or name of one investor") @QueryParam("investor")
          @Nullable String investor) {
    return listMeetingRequests.run(viewers.current(), investor).stream()
        .map(MeetingRequestView::of)
        .toList();
  }

  /** One more. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "askForMeeting",
      summary = "Ask for a meeting with who stands behind a row",
      description =
          "At the event of the month it counts as a wish; where the owner is anonymous or there is"
              + " no event, the organizer arranges it. 约见请求。")
  @APIResponse(
      responseCode = "201",
      description = "The request as it is kept",
      content = @Content(schema = @Schema(implementation = MeetingRequestView.class)))
  public Response ask(
      @RequestBody(
              content =
                  @Content(
                      examples =
                          @ExampleObject(
                              name = "about a patent",
                              value =
                                  "{\"chain\":\"power-battery\",\"month\":\"2026-12\","
                                      + "\"row\":\"patent:CN191000004B\","
                                      + "\"investor\":\"913205005K01150850\",\"note\":\"看中试\"}")))
          @Valid
          @NotNull
          Asked asked) {
    var note = asked.note();
    var ask =
        new ShortlistAsk(
            new ChainId(asked.chain()), Months.parse(asked.month()), asked.investor(), null, false);
    var request =
        askForMeeting.run(
            viewers.current(), ask, RowId.parse(asked.row()), note == null ? "" : note);
    return Response.status(Response.Status.CREATED).entity(MeetingRequestView.of(request)).build();
  }
}
