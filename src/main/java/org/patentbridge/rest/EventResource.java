package org.patentbridge.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
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
import org.patentbridge.domain.event.EventDraft;
import org.patentbridge.domain.event.EventId;
import org.patentbridge.domain.event.EventRules;
import org.patentbridge.domain.event.Limits;
import org.patentbridge.domain.event.PairRule;
import org.patentbridge.domain.offer.OfferingId;
import org.patentbridge.domain.organization.OrganizationId;
import org.patentbridge.domain.organization.RegionCode;
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

  private final Viewers viewers;
  private final CreateEvent createEvent;
  private final EventReading reading;
  private final RulePair rulePair;

  EventResource(Viewers viewers, CreateEvent createEvent, EventReading reading, RulePair rulePair) {
    this.viewers = viewers;
    this.createEvent = createEvent;
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

  /**
   * What an organizer states; all that is absent is taken from the template.
   *
   * @param id names the event
   * @param template id of the programme
   * @param nameZh Chinese name
   * @param nameEn English name
   * @param chain chain it is about
   * @param region region it is for (GB/T 2260)
   * @param day ISO date
   * @param slots number of slots
   * @param tables tables in the hall
   * @param scope PARTICIPANTS or EVERYBODY
   * @param seekerLimits matches per seeking party
   * @param holderLimits matches per holder
   * @param offeringCap most parties per patent or offer
   * @param admitUnknown whether pairings with an unknown gate may be listed
   */
  public record Draft(
      @NotNull @Schema(examples = "suzhou-spring-2027") String id,
      @NotNull @Schema(examples = "ip-services-tour") String template,
      @Nullable String nameZh,
      @Nullable String nameEn,
      @Nullable String chain,
      @Nullable String region,
      @NotNull LocalDate day,
      @Nullable Integer slots,
      @Nullable Integer tables,
      EventRules.@Nullable Scope scope,
      @Nullable Limits seekerLimits,
      @Nullable Limits holderLimits,
      @Nullable Integer offeringCap,
      @Nullable Boolean admitUnknown) {

    EventDraft stated() {
      return new EventDraft(
          new EventId(id),
          template,
          nameZh == null ? "" : nameZh,
          nameEn == null ? "" : nameEn,
          chain == null ? null : new ChainId(chain),
          region == null ? null : new RegionCode(region),
          day,
          slots,
          tables,
          scope,
          seekerLimits,
          holderLimits,
          offeringCap,
          admitUnknown);
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
          @Valid
          @NotNull
          Draft draft) {
    var event = createEvent.run(viewers.current(), draft.stated());
    return Response.created(URI.create("/api/v1/events/" + event.id()))
        .entity(EventView.of(event))
        .build();
  }

  /** One event. */
  @GET
  @Path("/{id}")
  @Operation(operationId = "getEvent", summary = "Show one event with its participants")
  public EventView get(@PathParam("id") String id) {
    return EventView.of(reading.get.run(viewers.current(), new EventId(id)));
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
