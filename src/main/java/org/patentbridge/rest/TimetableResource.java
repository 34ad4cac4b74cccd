package org.patentbridge.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.patentbridge.domain.event.EventId;
import org.patentbridge.usecase.GetTimetable;
import org.patentbridge.usecase.PlanMeetings;
import org.patentbridge.view.TimetableView;

/** The timetable of an event. */
@Path("/api/v1/events/{event}")
@Tag(name = "events")
@Produces(MediaType.APPLICATION_JSON)
public class TimetableResource {

  private final Viewers viewers;
  private final PlanMeetings planMeetings;
  private final GetTimetable getTimetable;

  TimetableResource(Viewers viewers, PlanMeetings planMeetings, GetTimetable getTimetable) {
    this.viewers = viewers;
    this.planMeetings = planMeetings;
    this.getTimetable = getTimetable;
  }

  /** Plans the meetings of the latest run. */
  @POST
  @Path("/timetable")
  @Operation(operationId = "planMeetings", summary = "Seat the latest lists in a timetable")
  public TimetableView plan(@PathParam("event") String event) {
    return TimetableView.of(planMeetings.run(viewers.current(), new EventId(event)));
  }

  /** The timetable. */
  @GET
  @Path("/timetable")
  @Operation(operationId = "getTimetable", summary = "Show the timetable")
  public TimetableView get(@PathParam("event") String event) {
    return TimetableView.of(getTimetable.run(viewers.current(), new EventId(event)));
  }
}
