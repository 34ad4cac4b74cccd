package org.patentbridge.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.patentbridge.usecase.ListDueFeedback;

/** Who is to be asked. */
@Path("/api/v1/feedback")
@Tag(name = "feedback")
@Produces(MediaType.APPLICATION_JSON)
public class DueFeedbackResource {

  private final Viewers viewers;
  private final ListDueFeedback listDue;
  private final Clock clock;

  DueFeedbackResource(Viewers viewers, ListDueFeedback listDue, Clock clock) {
    this.viewers = viewers;
    this.listDue = listDue;
    this.clock = clock;
  }

  /**
   * A question that is open.
   *
   * @param event id of the event
   * @param days days after the event since which it is asked: 0, 14, 90 or 180
   * @param side SEEKER or HOLDER
   * @param party who is asked
   * @param number publication number of what it is about
   * @param title of what it is about
   */
  public record DueView(
      String event, int days, String side, String party, String number, String title) {

    static DueView of(ListDueFeedback.Due due) {
      return new DueView(
          due.event().value(),
          due.round().days(),
          due.side().name(),
          due.party().value(),
          due.card().offeringNumber(),
          due.card().offeringTitle());
    }
  }

  /** Open questions. */
  @GET
  @Operation(
      operationId = "listDueFeedback",
      summary = "List who is to be asked: on the day of an event, 14, 90 and 180 days after it")
  public List<DueView> due(
      @Parameter(description = "the day, today if absent", example = "2026-12-31")
          @QueryParam("asOf")
          @Nullable LocalDate asOf) {
    var day = asOf == null ? LocalDate.now(clock) : asOf;
    return listDue.run(viewers.current(), day).stream().map(DueView::of).toList();
  }
}
