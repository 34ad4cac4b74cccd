package org.patentbridge.rest;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.problem.BadInputException;
import org.patentbridge.usecase.InputFile;
import org.patentbridge.usecase.RecordKind;
import org.patentbridge.usecase.WriteCorrections;

/**
 * Refused rows given back to correct. The file is handed in again, because what an import refused
 * is kept nowhere: it may be a trade secret.
 */
@Path("/api/v1/imports/{kind}/corrections")
@Tag(name = "imports")
public class CorrectionsResource {

  private final Viewers viewers;
  private final WriteCorrections writeCorrections;

  CorrectionsResource(Viewers viewers, WriteCorrections writeCorrections) {
    this.viewers = viewers;
    this.writeCorrections = writeCorrections;
  }

  /** The refused rows of a file; nothing is imported. */
  @POST
  @Consumes(MediaType.WILDCARD)
  @Produces(MediaType.APPLICATION_OCTET_STREAM)
  @Operation(
      operationId = "writeCorrections",
      summary = "Hand in a file again and get its refused rows with the reasons, in its own format")
  @APIResponse(responseCode = "200", description = "The refused rows with the reasons")
  @APIResponse(responseCode = "204", description = "No row is refused")
  public Response write(
      @Parameter(
              description =
                  "patents, offers, needs, organizations, mandates, investments, plans,"
                      + " participants",
              example = "patents")
          @PathParam("kind")
          String kind,
      @Parameter(description = "Name of the file", example = "patents.csv")
          @QueryParam("name")
          @DefaultValue("upload")
          String name,
      @QueryParam("format") @Nullable String format,
      @RequestBody(
              description = "The file's bytes, as they were handed in",
              content =
                  @Content(
                      mediaType = "text/csv",
                      examples =
                          @ExampleObject(name = "a wrong class", value = "标题,IPC\n一种快换接头,电池\n")))
          InputStream body)
      throws IOException {
    var wanted = Words.constant(RecordKind.class, kind, "import-kind");
    var folder = Files.createTempDirectory("patentbridge-corrections-");
    var upload = folder.resolve("upload");
    var target = folder.resolve("corrections");
    try {
      BodyLimit.copy(body, upload);
      var file = new InputFile(upload, name, format, null, null);
      var request = new WriteCorrections.Request(wanted, file, target, null);
      var answer = writeCorrections.run(viewers.current(), request);
      if (answer.corrections() != null) {
        return Response.ok(Files.readAllBytes(target))
            .header(HttpHeaders.CONTENT_DISPOSITION, attachment(name))
            .build();
      }
      if (answer.problems().hasErrors()) {
        throw new BadInputException(answer.problems());
      }
      return Response.noContent().build();
    } finally {
      Files.deleteIfExists(upload);
      Files.deleteIfExists(target);
      Files.deleteIfExists(folder);
    }
  }

  /** A name of any characters, as RFC 6266 has it. */
  private static String attachment(String name) {
    var encoded =
        URLEncoder.encode(WriteCorrections.Request.nameFor(name), StandardCharsets.UTF_8)
            .replace("+", "%20");
    return "attachment; filename*=UTF-8''" + encoded;
  }
}
