package org.patentbridge.rest;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.nio.file.Files;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.patentbridge.usecase.BackUp;
import org.patentbridge.usecase.Progress;

/** Everything in one file, while the server goes on working. */
@Path("/api/v1/backup")
@Tag(name = "operation")
public class BackupResource {

  private static final String ZIP = "application/zip";

  private final Viewers viewers;
  private final BackUp backUp;

  BackupResource(Viewers viewers, BackUp backUp) {
    this.viewers = viewers;
    this.backUp = backUp;
  }

  /** It is finished before the first byte is sent, so that a failure is told as one. */
  @GET
  @Produces(ZIP)
  @Operation(
      operationId = "getBackup",
      summary = "All records of all workspaces and the rules in one file, as of one moment",
      description = "For administrators. The command `restore` puts it into an empty folder.")
  @APIResponse(responseCode = "200", description = "The backup, a zip")
  public Response get(
      @Parameter(
              description = "Whether the key goes along by which links that were sent out are good",
              example = "false")
          @QueryParam("withKey")
          @DefaultValue("false")
          boolean withKey)
      throws IOException {
    var file = Files.createTempFile("patentbridge-", ".backup");
    boolean written = false;
    try (var out = Files.newOutputStream(file)) {
      var manifest = backUp.run(viewers.current(), withKey, out, Progress.NONE);
      StreamingOutput bytes =
          to -> {
            try {
              Files.copy(file, to);
            } finally {
              Files.deleteIfExists(file);
            }
          };
      var name = "patentbridge-" + manifest.made().toString().replace(":", "") + ".backup";
      written = true;
      return Response.ok(bytes, ZIP)
          .header(HttpHeaders.CONTENT_DISPOSITION, Attachment.of(name))
          .build();
    } finally {
      if (!written) {
        Files.deleteIfExists(file);
      }
    }
  }
}
