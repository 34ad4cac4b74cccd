package org.patentbridge.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.patentbridge.domain.event.EventId;
import org.patentbridge.domain.offer.OfferingId;
import org.patentbridge.domain.patent.PatentId;
import org.patentbridge.usecase.ExplainUnmatched;
import org.patentbridge.view.EventAbsenceView;

/** Why an event's lists are as they are. */
@Path("/api/v1/events/{event}")
@Tag(name = "events")
@Produces(MediaType.APPLICATION_JSON)
public class ReasonResource {

  private final Viewers viewers;
  private final ExplainUnmatched explain;

  ReasonResource(Viewers viewers, ExplainUnmatched explain) {
    this.viewers = viewers;
    this.explain = explain;
  }

  /** Why something is not on a list. */
  @GET
  @Path("/why-not")
  @Operation(
      operationId = "explainUnmatched",
      summary = "Say why a patent or offer is not on a party's list, and by how much")
  public EventAbsenceView whyNot(
      @PathParam("event") String event,
      @Parameter(description = "Id or name of the seeking party", example = "甲公司")
          @QueryParam("party")
          @NotNull
          String party,
      @Parameter(description = "Publication number in any form, or id", example = "CN 191000029 B")
          @QueryParam("patent")
          @NotNull
          String patent) {
    var offering =
        patent.startsWith("offer:") || patent.startsWith("patent:")
            ? OfferingId.parse(patent)
            : OfferingId.of(PatentId.meant(patent));
    return EventAbsenceView.of(
        explain.run(
            viewers.current(), new ExplainUnmatched.Request(new EventId(event), party, offering)));
  }
}
