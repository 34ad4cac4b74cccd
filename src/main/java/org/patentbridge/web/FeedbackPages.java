package org.patentbridge.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.patentbridge.domain.match.SeekerId;
import org.patentbridge.domain.meeting.MeetingId;
import org.patentbridge.domain.offer.OfferingId;
import org.patentbridge.usecase.AnswerFeedbackLink;
import org.patentbridge.usecase.GiveFeedback;
import org.patentbridge.usecase.ListAskedMatches;
import org.patentbridge.usecase.OpenFeedbackLink;

/** What came of the reader's meetings: by signing in, or behind a one-click link. */
@Path("/feedback")
@Produces(MediaType.TEXT_HTML)
public class FeedbackPages {

  private final Visit visit;
  private final Own own;
  private final OpenFeedbackLink open;
  private final AnswerFeedbackLink answer;

  FeedbackPages(Visit visit, Own own, OpenFeedbackLink open, AnswerFeedbackLink answer) {
    this.visit = visit;
    this.own = own;
    this.open = open;
    this.answer = answer;
  }

  /** What a party may do for itself; a singleton, since a proxy has no fields. */
  @jakarta.inject.Singleton
  static class Own {
    private final ListAskedMatches asked;
    private final GiveFeedback give;

    @jakarta.inject.Inject
    Own(ListAskedMatches asked, GiveFeedback give) {
      this.asked = asked;
      this.give = give;
    }
  }

  /** One template per page. */
  @CheckedTemplate
  static final class Templates {

    private Templates() {}

    static native TemplateInstance own(Words words, List<AskedMatch> asked);

    static native TemplateInstance link(
        Words words, String token, OpenFeedbackLink.Question question, VerdictForm form);
  }

  /** All that was published for the reader's party, each with its questions. */
  @GET
  @Operation(hidden = true)
  public TemplateInstance own() {
    var asked = own.asked.run(visit.viewer()).stream().map(AskedMatch::of).toList();
    return Templates.own(visit.words(), asked);
  }

  /** Takes an answer of the reader's party. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Operation(hidden = true)
  public Response give(
      @FormParam("key") @DefaultValue("") String key,
      @FormParam("meeting") @DefaultValue("") String meeting,
      @FormParam("offering") @DefaultValue("") String offering,
      @FormParam("seeker") @DefaultValue("") String seeker,
      @FormParam("prospect") @DefaultValue("CANNOT_SAY") String prospect,
      @FormParam("reason") List<String> reasons,
      @FormParam("improvement") @DefaultValue("") String improvement,
      @FormParam("intention") List<String> intentions) {
    var viewer = visit.ownForm(key);
    own.give.run(
        viewer,
        new GiveFeedback.Request(
            new MeetingId(meeting),
            OfferingId.meant(offering),
            seeker.isEmpty() ? null : SeekerId.parse(seeker),
            VerdictForm.read(prospect, reasons, improvement, intentions)));
    return Visit.done("/feedback", "answer-kept");
  }

  /** What a one-click link asks; looking records nothing. */
  @GET
  @Path("/link/{token}")
  @Operation(hidden = true)
  public TemplateInstance link(@PathParam("token") String token) {
    var question = open.run(visit.viewer(), token);
    return Templates.link(visit.words(), token, question, new VerdictForm(question.said()));
  }

  /** Takes the answer of a link's party. */
  @POST
  @Path("/link/{token}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Operation(hidden = true)
  public Response answer(
      @PathParam("token") String token,
      @FormParam("key") @DefaultValue("") String key,
      @FormParam("prospect") @DefaultValue("CANNOT_SAY") String prospect,
      @FormParam("reason") List<String> reasons,
      @FormParam("improvement") @DefaultValue("") String improvement,
      @FormParam("intention") List<String> intentions) {
    var viewer = visit.ownForm(key);
    answer.run(viewer, token, VerdictForm.read(prospect, reasons, improvement, intentions));
    return Visit.done("/feedback/link/" + Visit.encoded(token), "answer-kept");
  }
}
