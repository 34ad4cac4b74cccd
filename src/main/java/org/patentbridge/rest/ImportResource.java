package org.patentbridge.rest;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.event.EventId;
import org.patentbridge.usecase.EnterParticipants;
import org.patentbridge.usecase.ImportRecords;
import org.patentbridge.usecase.ImportedFile;
import org.patentbridge.usecase.InputFile;
import org.patentbridge.usecase.Progress;
import org.patentbridge.view.ProblemView;

/** Files handed in as raw bodies. */
@Path("/api/v1")
@Tag(name = "imports")
@Produces(MediaType.APPLICATION_JSON)
public class ImportResource {

  private static final int UNPROCESSABLE = 422;

  private final Viewers viewers;
  private final ImportRecords importRecords;
  private final EnterParticipants enterParticipants;

  ImportResource(
      Viewers viewers, ImportRecords importRecords, EnterParticipants enterParticipants) {
    this.viewers = viewers;
    this.importRecords = importRecords;
    this.enterParticipants = enterParticipants;
  }

  /**
   * What became of a file.
   *
   * @param source name of the file
   * @param format recognised format
   * @param encoding recognised encoding
   * @param taken good records
   * @param refused records that were not taken
   * @param problems all that is wrong
   */
  public record Taken(
      String source,
      String format,
      String encoding,
      long taken,
      long refused,
      List<ProblemView> problems) {

    static Taken of(ImportedFile file) {
      return new Taken(
          file.source(),
          file.format(),
          file.encoding(),
          file.taken(),
          file.refused(),
          file.problems().problems().stream().map(ProblemView::of).toList());
    }
  }

  /** Reads something out of a file. */
  private interface Reading {
    ImportedFile of(InputFile file);
  }

  /** Takes records in. */
  @POST
  @Path("/imports/{kind}")
  @Consumes(MediaType.WILDCARD)
  @Operation(
      operationId = "importRecords",
      summary = "Hand in a file as the body; good records go in, problems are listed")
  @APIResponse(
      responseCode = "200",
      description = "All records were good",
      content = @Content(schema = @Schema(implementation = Taken.class)))
  @APIResponse(
      responseCode = "422",
      description = "Some records were refused and are listed; the good ones are in",
      content = @Content(schema = @Schema(implementation = Taken.class)))
  public Response importRecords(
      @Parameter(
              description = "patents, offers, needs, organizations or mandates",
              example = "patents")
          @PathParam("kind")
          String kind,
      @Parameter(description = "Name for the problem list", example = "patents.csv")
          @QueryParam("name")
          @DefaultValue("upload")
          String name,
      @QueryParam("format") @Nullable String format,
      @QueryParam("dryRun") @DefaultValue("false") boolean dryRun,
      @RequestBody(
              description = "The file's bytes: CSV, TSV, XLSX or JSON lines",
              content =
                  @Content(
                      mediaType = "text/csv",
                      examples =
                          @ExampleObject(
                              name = "two columns",
                              value = "公开号,标题\nCN 191000001 B,一种固态电解质膜\n")))
          InputStream body)
      throws IOException {
    var wanted = Words.constant(ImportRecords.Kind.class, kind, "import-kind");
    return read(
        body,
        name,
        format,
        file ->
            importRecords.run(
                viewers.current(), new ImportRecords.Request(wanted, file, dryRun), Progress.NONE));
  }

  /** Enters participants. */
  @POST
  @Path("/events/{event}/participants")
  @Consumes(MediaType.WILDCARD)
  @Operation(
      operationId = "enterParticipants",
      summary = "Hand in the participants of an event as a table in the body")
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
    return read(
        body,
        name,
        null,
        file -> enterParticipants.run(viewers.current(), new EventId(event), file).intake());
  }

  private static Response read(
      InputStream body, String name, @Nullable String format, Reading reading) throws IOException {
    var upload = Files.createTempFile("patentbridge-upload-", "");
    try {
      Files.copy(body, upload, StandardCopyOption.REPLACE_EXISTING);
      var file = reading.of(new InputFile(upload, name, format, null));
      var status = file.problems().hasErrors() ? UNPROCESSABLE : 200;
      return Response.status(status).entity(Taken.of(file)).build();
    } finally {
      Files.deleteIfExists(upload);
    }
  }
}
