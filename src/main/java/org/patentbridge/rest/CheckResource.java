package org.patentbridge.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.event.EventId;
import org.patentbridge.domain.problem.InvalidValueException;
import org.patentbridge.usecase.CheckEvent;
import org.patentbridge.view.CheckView;
import org.patentbridge.view.PublicationView;

/** What changed since lists were made. */
@Path("/api/v1/events/{event}/check")
@Tag(name = "review")
@Produces(MediaType.APPLICATION_JSON)
public class CheckResource {

  private final Viewers viewers;
  private final CheckEvent checkEvent;
  private final Clock clock;

  CheckResource(Viewers viewers, CheckEvent checkEvent, Clock clock) {
    this.viewers = viewers;
    this.checkEvent = checkEvent;
    this.clock = clock;
  }

  /** Asks all gates again. */
  @GET
  @Operation(
      operationId = "checkEvent",
      summary = "Ask all gates again, and list rows that may not stand any more")
  public CheckView check(
      @PathParam("event") String event,
      @Parameter(description = "ISO date of the gates, today where absent", example = "2026-11-23")
          @QueryParam("asOf")
          @Nullable String asOf) {
    var answer = checkEvent.run(viewers.current(), new EventId(event), day(asOf));
    return CheckView.of(
        answer.asOf(),
        answer.run(),
        answer.version(),
        answer.rows(),
        answer.breaches().stream().map(CheckResource::view).toList());
  }

  private LocalDate day(@Nullable String asOf) {
    try {
      return asOf == null ? LocalDate.now(clock) : LocalDate.parse(asOf);
    } catch (DateTimeParseException noDay) {
      throw new InvalidValueException("date", String.valueOf(asOf));
    }
  }

  private static CheckView.Affected view(CheckEvent.Affected affected) {
    var meeting = affected.meeting();
    return new CheckView.Affected(
        PublicationView.Stopped.of(affected.breach()),
        meeting == null ? null : meeting.slot(),
        meeting == null ? null : meeting.table());
  }
}
