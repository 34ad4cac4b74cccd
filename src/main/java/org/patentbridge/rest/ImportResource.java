package org.patentbridge.rest;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
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
import org.patentbridge.domain.provenance.ImportRun;
import org.patentbridge.domain.provenance.ImportRunId;
import org.patentbridge.usecase.ImportRecords;
import org.patentbridge.usecase.ListImports;
import org.patentbridge.usecase.Progress;
import org.patentbridge.view.ImportRunView;

/** Files handed in as raw bodies, and what became of them. */
@Path("/api/v1/imports")
@Tag(name = "imports")
@Produces(MediaType.APPLICATION_JSON)
public class ImportResource {

  private static final int MOST = 200;

  private final Viewers viewers;
  private final ImportRecords importRecords;
  private final ListImports listImports;
  private final Upload upload;

  ImportResource(
      Viewers viewers, ImportRecords importRecords, ListImports listImports, Upload upload) {
    this.viewers = viewers;
    this.importRecords = importRecords;
    this.listImports = listImports;
    this.upload = upload;
  }

  /** The imports, a page at a time. */
  @GET
  @Operation(operationId = "listImports", summary = "List the imports, the latest first")
  @APIResponse(
      responseCode = "200",
      description = "A page of imports",
      content = @Content(schema = @Schema(implementation = Page.class)))
  public Response list(
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(MOST) int limit,
      @Context UriInfo uri) {
    var after = Page.idOf(cursor);
    List<ImportRun> found =
        listImports.run(
            viewers.current(), after == null ? null : new ImportRunId(after), limit + 1);
    return Page.of(found, limit, run -> run.id().value(), ImportRunView::of, uri);
  }

  /** Takes records in. */
  @POST
  @Path("/{kind}")
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
      description = "Records were refused or columns left out, and are listed; what is good is in",
      ref = ProblemResponses.REFERENCE)
  public Response importRecords(
      @Parameter(
              description = "patents, offers, needs, organizations, mandates, investments or plans",
              example = "patents")
          @PathParam("kind")
          String kind,
      @Parameter(description = "Name for the problem list", example = "patents.csv")
          @QueryParam("name")
          @DefaultValue("upload")
          String name,
      @QueryParam("format") @Nullable String format,
      @Parameter(
              description = "Whose word the file is; else told by the format or the name",
              example = "east-lake-university")
          @QueryParam("source")
          @Nullable String source,
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
    return upload.read(
        body,
        name,
        format,
        file ->
            importRecords.run(
                viewers.current(),
                new ImportRecords.Request(wanted, file.of(source), dryRun),
                Progress.NONE));
  }
}
