package org.patentbridge.rest;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.patentbridge.domain.event.EventId;
import org.patentbridge.domain.message.Language;
import org.patentbridge.usecase.EnterParticipants;
import org.patentbridge.usecase.WriteParticipants;

/** Who takes part in an event. */
@Path("/api/v1/events/{event}/participants")
@Tag(name = "imports")
@Produces(MediaType.APPLICATION_JSON)
public class ParticipantResource {

  private final Viewers viewers;
  private final EnterParticipants enterParticipants;
  private final WriteParticipants writeParticipants;
  private final Upload upload;

  ParticipantResource(
      Viewers viewers,
      EnterParticipants enterParticipants,
      WriteParticipants writeParticipants,
      Upload upload) {
    this.viewers = viewers;
    this.enterParticipants = enterParticipants;
    this.writeParticipants = writeParticipants;
    this.upload = upload;
  }

  /** The participants as a sheet. */
  @GET
  @Produces(TemplateResource.XLSX)
  @Operation(
      operationId = "writeParticipants",
      summary = "The participants as a workbook; changed by hand, it is handed in again")
  @APIResponse(responseCode = "200", description = "The workbook")
  public Response written(
      @PathParam("event") String event,
      @Parameter(description = "Language of the headings: zh or en", example = "zh")
          @QueryParam("language")
          @DefaultValue("zh")
          String language)
      throws IOException {
    var bytes = new ByteArrayOutputStream();
    writeParticipants.run(viewers.current(), new EventId(event), Language.of(language), bytes);
    return Response.ok(bytes.toByteArray(), TemplateResource.XLSX)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            "attachment; filename=\"participants-" + event + ".xlsx\"")
        .build();
  }

  /** Enters participants. */
  @POST
  @Consumes(MediaType.WILDCARD)
  @Operation(
      operationId = "enterParticipants",
      summary = "Hand in the participants of an event as a table in the body")
  @APIResponse(
      responseCode = "200",
      description = "All rows were good",
      content = @Content(schema = @Schema(implementation = Taken.class)))
  @APIResponse(
      responseCode = "422",
      description = "Rows were refused or columns left out, and are listed; what is good is in",
      ref = ProblemResponses.REFERENCE)
  public Response participants(
      @PathParam("event") String event,
      @QueryParam("name") @DefaultValue("participants") String name,
      @RequestBody(
              description = "The table's bytes: CSV, TSV, XLSX or JSON lines",
              content =
                  @Content(
                      mediaType = "text/csv",
                      examples =
                          @ExampleObject(
                              name = "a seeker and a holder",
                              value = "参会单位,参会方\n甲公司,需求方\n乙大学,供给方\n")))
          InputStream body)
      throws IOException {
    return upload.read(
        body,
        name,
        null,
        file -> enterParticipants.run(viewers.current(), new EventId(event), file).intake());
  }
}
