package org.patentbridge.rest;

import jakarta.validation.constraints.NotNull;
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
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.event.Attendance;
import org.patentbridge.domain.event.EventId;
import org.patentbridge.domain.event.HoursOfDay;
import org.patentbridge.domain.event.Side;
import org.patentbridge.domain.problem.InvalidValueException;
import org.patentbridge.usecase.GetTimetable;
import org.patentbridge.usecase.PlanMeetings;
import org.patentbridge.usecase.RecordAttendance;
import org.patentbridge.usecase.ReplanMeetings;
import org.patentbridge.view.EventView;
import org.patentbridge.view.PlannedTimetableView;
import org.patentbridge.view.TimetableView;

/** The timetable of an event, and who is there on the day. */
@Path("/api/v1/events/{event}")
@Tag(name = "events")
@Produces(MediaType.APPLICATION_JSON)
public class TimetableResource {

  private final Viewers viewers;
  private final Planning planning;
  private final GetTimetable getTimetable;
  private final RecordAttendance recordAttendance;

  TimetableResource(
      Viewers viewers,
      Planning planning,
      GetTimetable getTimetable,
      RecordAttendance recordAttendance) {
    this.viewers = viewers;
    this.planning = planning;
    this.getTimetable = getTimetable;
    this.recordAttendance = recordAttendance;
  }

  /** The two ways to a timetable; a singleton, since a proxy has no fields. */
  @jakarta.inject.Singleton
  static class Planning {
    private final PlanMeetings plan;
    private final ReplanMeetings replan;

    @jakarta.inject.Inject
    Planning(PlanMeetings plan, ReplanMeetings replan) {
      this.plan = plan;
      this.replan = replan;
    }
  }

  /**
   * When a participant is there and who comes.
   *
   * @param absent whether nobody comes
   * @param present hours in which it is there, {@code 09:00-10:30}; the whole day where none
   * @param delegates who comes: a name, or a name and the numbers of patents or offers about which
   *     nobody meets without this person, {@code NAME: NUMBER, NUMBER}
   * @param seats tables at which it can sit at once; absent where that stays as it is
   */
  public record Presence(
      @Nullable Boolean absent,
      @Nullable List<String> present,
      @Nullable List<String> delegates,
      @Nullable Integer seats) {

    private @Nullable Attendance attendance() {
      boolean away = Boolean.TRUE.equals(absent);
      var hours = (present == null ? List.<String>of() : present);
      var people = (delegates == null ? List.<String>of() : delegates);
      return !away && hours.isEmpty() && people.isEmpty()
          ? null
          : new Attendance(
              away,
              hours.stream().map(HoursOfDay::parse).toList(),
              people.stream().map(Attendance.Delegate::parse).toList());
    }
  }

  /** Plans the meetings of the latest run. */
  @POST
  @Path("/timetable")
  @Operation(
      operationId = "planMeetings",
      summary = "Seat the latest lists in a timetable, all of them anew")
  public PlannedTimetableView plan(@PathParam("event") String event) {
    return view(planning.plan.run(viewers.current(), new EventId(event)));
  }

  /** The timetable. */
  @GET
  @Path("/timetable")
  @Operation(operationId = "getTimetable", summary = "Show the timetable")
  public TimetableView get(@PathParam("event") String event) {
    return TimetableView.of(getTimetable.run(viewers.current(), new EventId(event)));
  }

  /** Changes the timetable as little as can be. */
  @POST
  @Path("/timetable/changes")
  @Operation(
      operationId = "replanMeetings",
      summary = "Fit walk-ins, no-shows and changed lists into the timetable; all else stays")
  public PlannedTimetableView replan(
      @PathParam("event") String event,
      @Parameter(
              description =
                  "Time of the event's day; meetings that began before stay. Without it, the clock",
              example = "10:30")
          @QueryParam("now")
          @Nullable String now,
      @Parameter(description = "Tell the change without making it")
          @QueryParam("trial")
          @DefaultValue("false")
          boolean trial) {
    var request = new ReplanMeetings.Request(new EventId(event), time(now), trial);
    return view(planning.replan.run(viewers.current(), request));
  }

  /** Notes when a participant is there. */
  @PUT
  @Path("/participants/{side}/{party}/attendance")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "recordAttendance",
      summary = "Note when a participant is there; somebody unexpected walks in and takes part")
  public EventView attend(
      @PathParam("event") String event,
      @Parameter(description = "seeker or holder", example = "holder") @PathParam("side")
          String side,
      @Parameter(description = "Id or name") @PathParam("party") String party,
      @RequestBody(
              content =
                  @Content(
                      examples =
                          @ExampleObject(
                              name = "comes late, one inventor",
                              value =
                                  """
                                  {"present": ["10:00-12:00"],
                                   "delegates": ["王工: CN196000007B"]}""")))
          @NotNull
          Presence presence) {
    var request =
        new RecordAttendance.Request(
            new EventId(event),
            Words.constant(Side.class, side, "event-side"),
            party,
            presence.attendance(),
            presence.seats());
    return EventView.of(recordAttendance.run(viewers.current(), request));
  }

  private static PlannedTimetableView view(PlanMeetings.Answer answer) {
    return PlannedTimetableView.of(answer.timetable(), answer.difference());
  }

  private static @Nullable LocalTime time(@Nullable String now) {
    try {
      return now == null ? null : LocalTime.parse(now.strip());
    } catch (DateTimeParseException none) {
      throw new InvalidValueException("event-time", now);
    }
  }
}
