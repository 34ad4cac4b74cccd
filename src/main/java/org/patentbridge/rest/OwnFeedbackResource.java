package org.patentbridge.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.event.Side;
import org.patentbridge.domain.feedback.Feedback;
import org.patentbridge.domain.match.SeekerId;
import org.patentbridge.domain.meeting.MeetingId;
import org.patentbridge.domain.offer.OfferingId;
import org.patentbridge.usecase.GiveFeedback;
import org.patentbridge.usecase.ListOwnFeedback;
import org.patentbridge.view.FeedbackView.VerdictView;

/** What the viewer's own party answers about what was published for it. */
@Path("/api/v1/me/feedback")
@Tag(name = "feedback")
@Produces(MediaType.APPLICATION_JSON)
public class OwnFeedbackResource {

  private final Viewers viewers;
  private final GiveFeedback give;
  private final ListOwnFeedback listOwn;

  OwnFeedbackResource(Viewers viewers, GiveFeedback give, ListOwnFeedback listOwn) {
    this.viewers = viewers;
    this.give = give;
    this.listOwn = listOwn;
  }

  /**
   * An answer of the own party.
   *
   * @param offering the patent or offer
   * @param seeker the own need or mandate, absent for all of this meeting
   * @param said what is said
   */
  public record OwnAnswer(
      @NotNull @Size(max = 170) @Schema(examples = "patent:CN196000037B") String offering,
      @Nullable @Size(max = 170) @Schema(examples = "need:N-01-07") String seeker,
      @NotNull @Valid Said said) {}

  /**
   * An answer that the own party gave.
   *
   * @param meeting names the two parties at the event
   * @param offering id of the patent or offer
   * @param need id of the own need or mandate, null for the holder's side
   * @param at when
   * @param verdict what was said
   */
  public record OwnAnswerView(
      String meeting, String offering, @Nullable String need, String at, VerdictView verdict) {

    static OwnAnswerView of(ListOwnFeedback.Own own) {
      return of(own.meeting(), own.answer());
    }

    static OwnAnswerView of(MeetingId meeting, Feedback answer) {
      return new OwnAnswerView(
          meeting.value(),
          answer.pairing().offering().toString(),
          answer.side() == Side.SEEKER ? answer.pairing().seeker().toString() : null,
          answer.at().toString(),
          VerdictView.of(answer.verdict()));
    }
  }

  /** Answers of the own party. */
  @GET
  @Operation(operationId = "listOwnFeedback", summary = "List what your own organization answered")
  public List<OwnAnswerView> list() {
    return listOwn.run(viewers.current()).stream().map(OwnAnswerView::of).toList();
  }

  /** The own party's answer. */
  @PUT
  @Path("/{meeting}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "giveFeedback",
      summary = "Say what you think of a published match; your latest answer counts")
  public List<OwnAnswerView> give(
      @PathParam("meeting") String meeting,
      @RequestBody(
              content =
                  @Content(
                      examples =
                          @ExampleObject(
                              name = "wants a licence",
                              value =
                                  """
                                  {"offering": "patent:CN196000037B",
                                   "said": {"prospect": "GOOD",
                                            "intentions": ["LICENCE"]}}""")))
          @Valid
          @NotNull
          OwnAnswer answer) {
    var id = new MeetingId(meeting);
    var seeker = answer.seeker();
    var request =
        new GiveFeedback.Request(
            id,
            OfferingId.parse(answer.offering()),
            seeker == null ? null : SeekerId.parse(seeker),
            answer.said().verdict());
    return give.run(viewers.current(), request).stream().map(f -> OwnAnswerView.of(id, f)).toList();
  }
}
