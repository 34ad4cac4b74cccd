package org.patentbridge.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.event.EventId;
import org.patentbridge.domain.match.SeekerId;
import org.patentbridge.domain.offer.OfferingId;
import org.patentbridge.usecase.EnterFeedback;
import org.patentbridge.usecase.ImportFeedback;
import org.patentbridge.usecase.ListFeedback;
import org.patentbridge.usecase.MakeFeedbackLinks;
import org.patentbridge.usecase.ReportFeedback;
import org.patentbridge.view.FeedbackView;

/** What the parties of an event answered about its pairings, for who runs it. */
@Path("/api/v1/events/{event}/feedback")
@Tag(name = "feedback")
@Produces(MediaType.APPLICATION_JSON)
public class FeedbackResource {

  private final Viewers viewers;
  private final ListFeedback listFeedback;
  private final ReportFeedback report;
  private final Writing writing;

  FeedbackResource(
      Viewers viewers, ListFeedback listFeedback, ReportFeedback report, Writing writing) {
    this.viewers = viewers;
    this.listFeedback = listFeedback;
    this.report = report;
    this.writing = writing;
  }

  /** The ways by which answers come in; a singleton, since a proxy has no fields. */
  @jakarta.inject.Singleton
  static class Writing {
    private final EnterFeedback enter;
    private final ImportFeedback table;
    private final MakeFeedbackLinks links;
    private final Upload upload;

    @jakarta.inject.Inject
    Writing(EnterFeedback enter, ImportFeedback table, MakeFeedbackLinks links, Upload upload) {
      this.enter = enter;
      this.table = table;
      this.links = links;
      this.upload = upload;
    }
  }

  /**
   * One party's answer.
   *
   * @param party who answers, id or name
   * @param seeker the need or mandate, absent where party and offering say enough
   * @param offering the patent or offer
   * @param said what is said
   */
  public record Answer(
      @NotNull @Size(min = 1, max = 160) @Schema(examples = "甲公司") String party,
      @Nullable @Size(max = 170) @Schema(examples = "need:N-01-07") String seeker,
      @NotNull @Size(max = 170) @Schema(examples = "patent:CN196000037B") String offering,
      @NotNull @Valid Said said) {}

  /**
   * A one-click link.
   *
   * @param side SEEKER or HOLDER: of the party that is asked
   * @param party who is asked
   * @param name the party's reading name
   * @param number publication number of what it is about
   * @param title of what it is about
   * @param until last day on which it is good
   * @param path address of the question below that of the service
   * @param page address of the page that asks it
   */
  public record LinkView(
      String side,
      String party,
      String name,
      String number,
      String title,
      String until,
      String path,
      String page) {

    static LinkView of(MakeFeedbackLinks.Link link) {
      return new LinkView(
          link.side().name(),
          link.party().value(),
          link.name(),
          link.card().offeringNumber(),
          link.card().offeringTitle(),
          link.until().toString(),
          "/api/v1/feedback/" + link.token(),
          link.page());
    }
  }

  /** All answers. */
  @GET
  @Operation(
      operationId = "listFeedback",
      summary = "List what parties answered about the pairings of an event")
  public List<FeedbackView> list(
      @PathParam("event") String event,
      @QueryParam("history") @DefaultValue("false") boolean history) {
    return listFeedback.run(viewers.current(), new EventId(event), history).stream()
        .map(FeedbackView::of)
        .toList();
  }

  /** Answers, counted. */
  @GET
  @Path("/report")
  @Operation(operationId = "reportFeedback", summary = "Count the answers of an event")
  public FeedbackView.Report report(@PathParam("event") String event) {
    return FeedbackView.Report.of(report.run(viewers.current(), new EventId(event)));
  }

  /** One answer. */
  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "enterFeedback",
      summary = "Enter one party's answer; the latest of a party on a pairing counts")
  public List<FeedbackView> enter(
      @PathParam("event") String event,
      @RequestBody(
              content =
                  @Content(
                      examples =
                          @ExampleObject(
                              name = "too early",
                              value =
                                  """
                                  {"party": "甲公司", "offering": "patent:CN196000037B",
                                   "said": {"prospect": "FAIR", "reasons": ["TOO_EARLY"],
                                            "improvement": "需要中试数据",
                                            "intentions": ["TEST"]}}""")))
          @Valid
          @NotNull
          Answer answer) {
    var seeker = answer.seeker();
    var request =
        new EnterFeedback.Request(
            new EventId(event),
            answer.party(),
            seeker == null ? null : SeekerId.parse(seeker),
            OfferingId.parse(answer.offering()),
            answer.said().verdict());
    return writing.enter.run(viewers.current(), request).stream().map(FeedbackView::of).toList();
  }

  /** A table of answers. */
  @POST
  @Consumes(MediaType.WILDCARD)
  @Operation(operationId = "importFeedback", summary = "Hand in answers as a table in the body")
  @APIResponse(
      responseCode = "200",
      description = "All rows were good",
      content = @Content(schema = @Schema(implementation = Taken.class)))
  @APIResponse(
      responseCode = "422",
      description = "Rows were refused or columns left out, and are listed; what is good is in",
      ref = ProblemResponses.REFERENCE)
  public Response table(
      @PathParam("event") String event,
      @QueryParam("name") @DefaultValue("feedback") String name,
      @RequestBody(
              description = "The table's bytes: CSV, TSV, XLSX or JSON lines",
              content =
                  @Content(
                      mediaType = "text/csv",
                      examples =
                          @ExampleObject(
                              name = "wants a test",
                              value = "评价单位,公开号,产业化前景,主要问题,合作意向\n甲公司,CN196000037B,一般,为时过早,试用\n")))
          InputStream body)
      throws IOException {
    return writing.upload.read(
        body, name, null, file -> writing.table.run(viewers.current(), new EventId(event), file));
  }

  /** Links by which parties answer without signing in. */
  @POST
  @Path("/links")
  @Operation(
      operationId = "makeFeedbackLinks",
      summary = "Make one-click links for all parties that have not answered yet")
  public List<LinkView> links(
      @PathParam("event") String event, @QueryParam("days") @DefaultValue("30") int days) {
    return writing.links.run(viewers.current(), new EventId(event), days).stream()
        .map(LinkView::of)
        .toList();
  }
}
