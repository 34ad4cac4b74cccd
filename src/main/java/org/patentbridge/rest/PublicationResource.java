package org.patentbridge.rest;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.event.EventId;
import org.patentbridge.domain.match.RunId;
import org.patentbridge.usecase.GetPublication;
import org.patentbridge.usecase.ListPublications;
import org.patentbridge.usecase.PublishLists;
import org.patentbridge.usecase.UndoPublication;
import org.patentbridge.view.PublicationView;

/** What was published for an event. */
@Path("/api/v1/events/{event}/publications")
@Tag(name = "review")
@Produces(MediaType.APPLICATION_JSON)
public class PublicationResource {

  private static final String STANDING = "standing";
  private static final String WHO = "Who you are, for the record. 操作人姓名";

  private final Viewers viewers;
  private final PublishLists publishLists;
  private final UndoPublication undoPublication;
  private final Reading reading;

  PublicationResource(
      Viewers viewers,
      PublishLists publishLists,
      UndoPublication undoPublication,
      Reading reading) {
    this.viewers = viewers;
    this.publishLists = publishLists;
    this.undoPublication = undoPublication;
    this.reading = reading;
  }

  /** The ways of reading publications; a singleton, since a proxy has no fields. */
  @jakarta.inject.Singleton
  static class Reading {
    private final ListPublications list;
    private final GetPublication get;
    private final Clock clock;

    @jakarta.inject.Inject
    Reading(ListPublications list, GetPublication get, Clock clock) {
      this.list = list;
      this.get = get;
      this.clock = clock;
    }
  }

  /**
   * What shall be published.
   *
   * @param draft run of the draft, the latest where absent
   * @param asOf ISO date of the gates, today where absent
   * @param withoutThem whether rows that a hard rule stops by now are left out
   */
  public record Order(
      @Nullable String draft, @Nullable LocalDate asOf, @Nullable Boolean withoutThem) {}

  /** All publications. */
  @GET
  @Operation(
      operationId = "listPublications",
      summary = "List what was published, latest first, also what was taken back")
  public List<PublicationView> list(@PathParam("event") String event) {
    return reading.list.run(viewers.current(), new EventId(event)).stream()
        .map(PublicationView::of)
        .toList();
  }

  /** One publication. */
  @GET
  @Path("/{version:[0-9]{1,9}|standing}")
  @Operation(
      operationId = "getPublication",
      summary = "Show a publication with its rows, and what participants know of the meetings")
  public PublicationView.Whole get(
      @PathParam("event") String event,
      @Parameter(description = "Number, or standing", example = STANDING) @PathParam("version")
          String version) {
    var number = version.equals(STANDING) ? null : Integer.valueOf(version);
    var answer = reading.get.run(viewers.current(), new EventId(event), number);
    return PublicationView.Whole.of(answer.publication(), answer.content(), answer.ledger());
  }

  /** Publishes. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "publishLists",
      summary = "Publish a draft as it is now, after all gates were asked once more")
  public PublicationView.Outcome publish(
      @PathParam("event") String event,
      @Parameter(description = WHO) @QueryParam(Viewers.PERSON) @Nullable String person,
      @RequestBody(
              content =
                  @Content(
                      examples =
                          @ExampleObject(
                              name = "of a stated day",
                              value = "{\"asOf\": \"2026-11-23\", \"withoutThem\": false}")))
          @Nullable Order order) {
    var draft = order == null ? null : order.draft();
    var asOf = order == null ? null : order.asOf();
    var request =
        new PublishLists.Request(
            new EventId(event),
            draft == null ? null : new RunId(draft),
            asOf == null ? LocalDate.now(reading.clock) : asOf,
            order != null && Boolean.TRUE.equals(order.withoutThem()));
    var answer = publishLists.run(viewers.current(), request);
    return PublicationView.Outcome.of(
        answer.publication(), answer.changed(), answer.publication().version(), answer.ledger());
  }

  /** Undoes. */
  @DELETE
  @Path("/standing")
  @Operation(
      operationId = "undoPublication",
      summary = "Take the publication back: to the former one, or to none; it stays in the record")
  public PublicationView.Outcome undo(
      @PathParam("event") String event,
      @Parameter(description = "Why; kept with the record") @QueryParam("because") @DefaultValue("")
          String because,
      @Parameter(description = WHO) @QueryParam(Viewers.PERSON) @Nullable String person) {
    var answer = undoPublication.run(viewers.current(), new EventId(event), because);
    var standing = answer.standing();
    return PublicationView.Outcome.of(
        answer.undone(), true, standing == null ? null : standing.version(), answer.ledger());
  }
}
