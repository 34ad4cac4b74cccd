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
import java.time.DateTimeException;
import java.time.LocalTime;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.event.EventId;
import org.patentbridge.domain.meeting.TimetableDifference;
import org.patentbridge.domain.problem.InvalidValueException;
import org.patentbridge.usecase.PlanMeetings;
import org.patentbridge.usecase.ReplanMeetings;
import org.patentbridge.usecase.ShowEvent;

/** The day as a grid of slots and tables, and what a change of plan moves. */
@Path("/events/{event}/timetable")
@Produces(MediaType.TEXT_HTML)
public class TimetablePages {

  private final Visit visit;
  private final ShowEvent showEvent;
  private final PlanMeetings plan;
  private final ReplanMeetings replan;

  TimetablePages(Visit visit, ShowEvent showEvent, PlanMeetings plan, ReplanMeetings replan) {
    this.visit = visit;
    this.showEvent = showEvent;
    this.plan = plan;
    this.replan = replan;
  }

  /** One template per page. */
  @CheckedTemplate
  static final class Templates {

    private Templates() {}

    static native TemplateInstance timetable(
        Words words,
        EventSteps steps,
        @Nullable DayGrid grid,
        @Nullable TimetableDifference difference,
        boolean trial);
  }

  /** The timetable that holds. */
  @GET
  @Operation(hidden = true)
  public TemplateInstance timetable(@PathParam("event") String event) {
    return page(event, null, false);
  }

  private TemplateInstance page(
      String event, PlanMeetings.@Nullable Answer planned, boolean trial) {
    var steps = EventSteps.of(showEvent.run(visit.viewer(), new EventId(event)));
    var shown = planned == null ? steps.timetable() : planned.timetable();
    var difference = planned == null ? null : planned.difference();
    var grid = shown == null ? null : DayGrid.of(shown, difference);
    return Templates.timetable(visit.words(), steps, grid, difference, trial);
  }

  /** Plans the day anew, or fits changes in, or only tells what that would move. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Operation(hidden = true)
  public Response plan(
      @PathParam("event") String event,
      @FormParam("key") @DefaultValue("") String key,
      @FormParam("how") @DefaultValue("anew") String how,
      @FormParam("now") @Nullable String now) {
    var viewer = visit.ownForm(key);
    var id = new EventId(event);
    var trial = how.equals("trial");
    var planned =
        how.equals("anew")
            ? plan.run(viewer, id)
            : replan.run(viewer, new ReplanMeetings.Request(id, time(now), trial));
    return Response.ok(page(event, planned, trial)).build();
  }

  private static @Nullable LocalTime time(@Nullable String typed) {
    if (typed == null || typed.isBlank()) {
      return null;
    }
    try {
      return LocalTime.parse(typed.strip());
    } catch (DateTimeException none) {
      throw new InvalidValueException("event-time", typed);
    }
  }
}
