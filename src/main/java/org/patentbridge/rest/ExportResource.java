package org.patentbridge.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.event.EventId;
import org.patentbridge.usecase.ExportEvent;

/** The files of an event. */
@Path("/api/v1/events/{event}/exports")
@Tag(name = "events")
public class ExportResource {

  private final Viewers viewers;
  private final ExportEvent exportEvent;

  ExportResource(Viewers viewers, ExportEvent exportEvent) {
    this.viewers = viewers;
    this.exportEvent = exportEvent;
  }

  /** One file. */
  @GET
  @Path("/{kind}.{format}")
  @Produces(MediaType.WILDCARD)
  @Operation(
      operationId = "exportEvent",
      summary = "Download lists, timetable or sheets of the latest run",
      description =
          "The same bytes that the command line writes. One calendar per party comes as an archive;"
              + " with reader it is that party's alone. 与命令行导出的文件逐字节相同。")
  @APIResponse(responseCode = "200", description = "The file")
  public Response file(
      @PathParam("event") String event,
      @Parameter(
              description =
                  "match-list, left-over, timetable, participants, holders, tables or cancelled",
              example = "match-list")
          @PathParam("kind")
          String kind,
      @Parameter(description = "xlsx, csv, pdf, ics or zip", example = "xlsx") @PathParam("format")
          String format,
      @Parameter(
              description = "id of the party, or number of the table, whose sheet alone is meant")
          @QueryParam("reader")
          @Nullable String reader) {
    var request =
        new ExportEvent.Request(
            new EventId(event),
            Set.of(Words.constant(ExportEvent.Kind.class, kind, "export-kind")),
            Set.of(Words.constant(ExportEvent.Format.class, format, "export-form")),
            reader);
    var bytes = new ByteArrayOutputStream();
    var answer =
        exportEvent.run(viewers.current(), request, (name, content) -> content.writeTo(bytes));
    var file = answer.files().getFirst();
    return Response.ok(bytes.toByteArray())
        .type(file.mediaType())
        .header(HttpHeaders.CONTENT_DISPOSITION, Attachment.of(file.name()))
        .build();
  }
}
