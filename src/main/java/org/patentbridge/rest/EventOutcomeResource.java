package org.patentbridge.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.event.EventId;
import org.patentbridge.domain.match.SeekerId;
import org.patentbridge.domain.offer.OfferingId;
import org.patentbridge.domain.outcome.OutcomeStep;
import org.patentbridge.domain.patent.IntentMode;
import org.patentbridge.domain.quantity.Money;
import org.patentbridge.usecase.RecordOutcome;
import org.patentbridge.view.FunnelView.OutcomeView;

/** What became of the pairings of an event. */
@Path("/api/v1/events/{event}/outcomes")
@Tag(name = "feedback")
@Produces(MediaType.APPLICATION_JSON)
public class EventOutcomeResource {

  private static final String YUAN = "CNY";

  private final Viewers viewers;
  private final RecordOutcome record;

  EventOutcomeResource(Viewers viewers, RecordOutcome record) {
    this.viewers = viewers;
    this.record = record;
  }

  /**
   * A step that a pairing reached.
   *
   * @param party one of the two, id or name; absent for your own organization
   * @param seeker the need or mandate, absent where party and offering say enough
   * @param offering the patent or offer
   * @param step from MET on
   * @param on the day it was reached
   * @param mode way of the deal, from CONTRACT on
   * @param yuan sum of the deal
   */
  public record Stated(
      @Nullable @Size(min = 1, max = 160) @Schema(examples = "甲公司") String party,
      @Nullable @Size(max = 170) @Schema(examples = "need:N-01-07") String seeker,
      @NotNull @Size(max = 170) @Schema(examples = "patent:CN196000037B") String offering,
      @NotNull OutcomeStep step,
      @NotNull LocalDate on,
      @Nullable IntentMode mode,
      @Nullable @Size(max = 30) @Schema(examples = "1200000") String yuan) {}

  /** A step that was reached. */
  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "recordOutcome",
      summary = "State a step that a match reached; parties for their own, organizers for all")
  public OutcomeView record(
      @PathParam("event") String event,
      @RequestBody(
              content =
                  @Content(
                      examples =
                          @ExampleObject(
                              name = "a licence was signed",
                              value =
                                  """
                                  {"party": "甲公司", "offering": "patent:CN196000037B",
                                   "step": "CONTRACT", "on": "2026-11-02", "mode": "LICENCE",
                                   "yuan": "1200000"}""")))
          @Valid
          @NotNull
          Stated stated) {
    var seeker = stated.seeker();
    var yuan = stated.yuan();
    var request =
        new RecordOutcome.Request(
            new EventId(event),
            stated.party(),
            seeker == null ? null : SeekerId.parse(seeker),
            OfferingId.parse(stated.offering()),
            stated.step(),
            stated.on(),
            stated.mode(),
            yuan == null ? null : Money.parse(yuan, YUAN));
    return OutcomeView.of(record.run(viewers.current(), request));
  }
}
