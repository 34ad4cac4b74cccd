package org.patentbridge.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.feedback.Verdict;
import org.patentbridge.usecase.AnswerFeedbackLink;
import org.patentbridge.usecase.OpenFeedbackLink;
import org.patentbridge.view.FeedbackView.VerdictView;

/** One-click links: whoever holds one answers for its party, on its match, until its day. */
@Path("/api/v1/feedback/{token}")
@Tag(name = "feedback")
@Produces(MediaType.APPLICATION_JSON)
public class FeedbackLinkResource {

  private final Viewers viewers;
  private final OpenFeedbackLink open;
  private final AnswerFeedbackLink answer;

  FeedbackLinkResource(Viewers viewers, OpenFeedbackLink open, AnswerFeedbackLink answer) {
    this.viewers = viewers;
    this.open = open;
    this.answer = answer;
  }

  /**
   * What the link asks.
   *
   * @param eventZh Chinese name of the event
   * @param eventEn English name of the event
   * @param side SEEKER or HOLDER: of the party that is asked
   * @param need title of the own need or mandate, empty for the holder's side
   * @param number publication number of what it is about
   * @param title of what it is about
   * @param until last day on which the link is good
   * @param said what was answered before, null where nothing
   */
  public record Question(
      String eventZh,
      String eventEn,
      String side,
      String need,
      String number,
      String title,
      String until,
      @Nullable VerdictView said) {

    static Question of(OpenFeedbackLink.Question question) {
      Verdict said = question.said();
      return new Question(
          question.eventZh(),
          question.eventEn(),
          question.side().name(),
          question.need(),
          question.number(),
          question.title(),
          question.until().toString(),
          said == null ? null : VerdictView.of(said));
    }
  }

  /** The question. */
  @GET
  @SecurityRequirements
  @Operation(
      operationId = "openFeedbackLink",
      summary = "Show what a one-click link asks; looking records nothing")
  public Question open(@PathParam("token") String token) {
    return Question.of(open.run(viewers.current(), token));
  }

  /** The answer. */
  @POST
  @SecurityRequirements
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "answerFeedbackLink",
      summary = "Answer what a one-click link asks; the latest answer counts")
  public VerdictView answer(
      @PathParam("token") String token,
      @RequestBody(
              content =
                  @Content(
                      examples =
                          @ExampleObject(
                              name = "the price",
                              value =
                                  """
                                  {"prospect": "GOOD", "reasons": ["PRICE"],
                                   "intentions": ["LICENCE"]}""")))
          @Valid
          @NotNull
          Said said) {
    return VerdictView.of(answer.run(viewers.current(), token, said.verdict()).verdict());
  }
}
