package org.patentbridge.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.patentbridge.domain.event.EventId;
import org.patentbridge.domain.problem.NotFoundException;
import org.patentbridge.usecase.ExportEvent;
import org.patentbridge.usecase.GetTimetable;
import org.patentbridge.usecase.PlanMeetings;
import org.patentbridge.view.TimetableView;

/** The timetable of an event and the files that leave the house. */
@Path("/api/v1/events/{event}")
@Tag(name = "events")
@Produces(MediaType.APPLICATION_JSON)
public class TimetableResource {

  private final Viewers viewers;
  private final PlanMeetings planMeetings;
  private final GetTimetable getTimetable;
  private final ExportEvent exportEvent;

  TimetableResource(
      Viewers viewers,
      PlanMeetings planMeetings,
      GetTimetable getTimetable,
      ExportEvent exportEvent) {
    this.viewers = viewers;
    this.planMeetings = planMeetings;
    this.getTimetable = getTimetable;
    this.exportEvent = exportEvent;
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

  /** One file. */
  @GET
  @Path("/files/{part}")
  @Produces(MediaType.WILDCARD)
  @Operation(
      operationId = "exportEvent",
      summary = "Download match list or timetable as XLSX or CSV",
      description = "The same bytes that the command line writes. 与命令行导出的文件逐字节相同。")
  @APIResponse(responseCode = "200", description = "The file")
  public Response file(
      @PathParam("event") String event,
      @Parameter(example = "match-list-xlsx") @PathParam("part") String name) {
    var part = Words.constant(ExportEvent.Part.class, name, "file-part");
    if (part == ExportEvent.Part.CALENDARS) {
      throw new NotFoundException("single file", name);
    }
    Map<String, byte[]> files = new LinkedHashMap<>();
    exportEvent.run(
        viewers.current(),
        new EventId(event),
        EnumSet.of(part),
        (fileName, content) -> {
          var bytes = new ByteArrayOutputStream();
          content.writeTo(bytes);
          files.put(fileName, bytes.toByteArray());
        });
    var file = files.entrySet().iterator().next();
    return Response.ok(file.getValue())
        .type(part.mediaType())
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file.getKey() + "\"")
        .build();
  }
}
