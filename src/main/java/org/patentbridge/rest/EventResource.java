package org.patentbridge.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
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
import org.patentbridge.domain.event.Event;
import org.patentbridge.domain.event.EventForm;
import org.patentbridge.domain.event.EventId;
import org.patentbridge.domain.event.PairRule;
import org.patentbridge.domain.offer.OfferingId;
import org.patentbridge.domain.organization.OrganizationId;
import org.patentbridge.usecase.ChangeEvent;
import org.patentbridge.usecase.CreateEvent;
import org.patentbridge.usecase.GetEvent;
import org.patentbridge.usecase.ListEvents;
import org.patentbridge.usecase.RulePair;
import org.patentbridge.view.EventView;

/** Events: made from templates, with pins and bans. */
@Path("/api/v1/events")
@Tag(name = "events")
@Produces(MediaType.APPLICATION_JSON)
public class EventResource {

  /** How the body is called in a list of problems. */
  private static final String BODY = "event";

  private final Viewers viewers;
  private final EventWriting writing;
  private final EventReading reading;
  private final RulePair rulePair;

  EventResource(Viewers viewers, EventWriting writing, EventReading reading, RulePair rulePair) {
    this.viewers = viewers;
    this.writing = writing;
    this.reading = reading;
    this.rulePair = rulePair;
  }

  /** The two ways of reading events; a singleton, since a proxy has no fields. */
  @jakarta.inject.Singleton
  static class EventReading {
    private final ListEvents list;
    private final GetEvent get;

    @jakarta.inject.Inject
    EventReading(ListEvents list, GetEvent get) {
      this.list = list;
      this.get = get;
    }
  }

  /** The two ways of stating events; a singleton, since a proxy has no fields. */
  @jakarta.inject.Singleton
  static class EventWriting {
    private final CreateEvent create;
    private final ChangeEvent change;

    @jakarta.inject.Inject
    EventWriting(CreateEvent create, ChangeEvent change) {
      this.create = create;
      this.change = change;
    }
  }

  /** All events. */
  @GET
  @Operation(operationId = "listEvents", summary = "List the events by day")
  public List<EventView> list() {
    return reading.list.run(viewers.current()).stream().map(EventView::of).toList();
  }

  /** Makes an event. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(operationId = "createEvent", summary = "Make an event from its programme's template")
  @APIResponse(
      responseCode = "201",
      description = "The event",
      content = @Content(schema = @Schema(implementation = EventView.class)))
  public Response create(
      @RequestBody(
              content =
                  @Content(
                      examples =
                          @ExampleObject(
                              name = "tour stop",
                              value =
                                  """
                                  {"id": "suzhou-spring-2027", "template": "ip-services-tour",
                                   "nameZh": "苏州站", "nameEn": "Suzhou stop", "region": "320500",
                                   "day": "2027-03-18", "tables": 12}""")))
          @NotNull
          EventForm form) {
    var event = writing.create.run(viewers.current(), form.draft(BODY));
    return Response.created(URI.create("/api/v1/events/" + event.id()))
        .entity(EventView.of(event))
        .tag(event.revision())
        .build();
  }

  /** One event. */
  @GET
  @Path("/{id}")
  @Operation(operationId = "getEvent", summary = "Show one event with its participants")
  @APIResponse(
      responseCode = "200",
      description = "The event; its ETag names this state of it",
      content = @Content(schema = @Schema(implementation = EventView.class)))
  public Response get(@PathParam("id") String id) {
    return tagged(reading.get.run(viewers.current(), new EventId(id)));
  }

  /** Changes an event. */
  @PATCH
  @Path("/{id}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "changeEvent",
      summary = "Change what is stated about an event; what is absent stays")
  @APIResponse(
      responseCode = "200",
      description = "The event as it is now",
      content = @Content(schema = @Schema(implementation = EventView.class)))
  public Response change(
      @PathParam("id") String id,
      @Parameter(description = "ETag of the state that was looked at; another state gives 412")
          @HeaderParam(HttpHeaders.IF_MATCH)
          @Nullable String seen,
      @RequestBody(
              content =
                  @Content(
                      examples =
                          @ExampleObject(
                              name = "more tables, quotas, an exclusion",
                              value =
                                  """
                                  {"tables": 16, "exposure": 30,
                                   "quotas": [{"of": "chain-link", "key": "each", "max": 12}],
                                   "exclusions": [{"group": "江城集团"}]}""")))
          @NotNull
          EventForm form) {
    var state = seen == null || seen.equals("*") ? null : seen.replace("\"", "").strip();
    return tagged(writing.change.run(viewers.current(), new EventId(id), form.change(BODY), state));
  }

  private static Response tagged(Event event) {
    return Response.ok(EventView.of(event)).tag(event.revision()).build();
  }

  /** Pins or bans a pair. */
  @PUT
  @Path("/{id}/pairs/{party}/{offering}/{kind}")
  @Operation(operationId = "rulePair", summary = "Pin or ban a pair; it survives every re-run")
  public EventView rule(
      @PathParam("id") String id,
      @PathParam("party") String party,
      @PathParam("offering") String offering,
      @Parameter(description = "pin or ban", example = "pin") @PathParam("kind") String kind) {
    var word = Words.constant(PairRule.Kind.class, kind, "pair-rule");
    var rule = new PairRule(word, new OrganizationId(party), OfferingId.parse(offering));
    return EventView.of(rulePair.run(viewers.current(), new EventId(id), rule, false));
  }

  /** Takes the word on a pair back. */
  @DELETE
  @Path("/{id}/pairs/{party}/{offering}")
  @Operation(operationId = "liftPair", summary = "Take back a pin or ban")
  public EventView lift(
      @PathParam("id") String id,
      @PathParam("party") String party,
      @PathParam("offering") String offering) {
    var rule =
        new PairRule(PairRule.Kind.BAN, new OrganizationId(party), OfferingId.parse(offering));
    return EventView.of(rulePair.run(viewers.current(), new EventId(id), rule, true));
  }
}
