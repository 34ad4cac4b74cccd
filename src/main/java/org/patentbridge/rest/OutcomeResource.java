package org.patentbridge.rest;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.patentbridge.domain.outcome.FunnelBy;
import org.patentbridge.usecase.ExportOutcomes;
import org.patentbridge.usecase.ReportOutcomes;
import org.patentbridge.view.FunnelView;

/** How many pairings of events reached which step. */
@Path("/api/v1/outcomes")
@Tag(name = "feedback")
@Produces(MediaType.APPLICATION_JSON)
public class OutcomeResource {

  private final Viewers viewers;
  private final ReportOutcomes report;
  private final ExportOutcomes export;

  OutcomeResource(Viewers viewers, ReportOutcomes report, ExportOutcomes export) {
    this.viewers = viewers;
    this.report = report;
    this.export = export;
  }

  /** The funnel. */
  @GET
  @Operation(
      operationId = "reportOutcomes",
      summary = "Count how many matches reached which step",
      description =
          "Groups do not overlap, so that each column adds up. Other people than organizers get"
              + " numbers rounded down to multiples of five. 非组织方看到的数字按五取整。")
  public FunnelView report(
      @Parameter(description = "event, programme, chain, region, holder or half-year")
          @QueryParam("by")
          @DefaultValue("event")
          String by) {
    return FunnelView.of(report.run(viewers.current(), by(by)));
  }

  /** The funnel as a file. */
  @GET
  @Path("/{by}.{format}")
  @Produces(MediaType.WILDCARD)
  @Operation(operationId = "exportOutcomes", summary = "Download the funnel")
  @APIResponse(responseCode = "200", description = "The file")
  public Response file(
      @Parameter(description = "xlsx or csv", example = "csv") @PathParam("format") String format,
      @Parameter(example = "half-year") @PathParam("by") String by) {
    var viewer = viewers.current();
    var bytes = new ByteArrayOutputStream();
    var form = Words.constant(ExportOutcomes.Format.class, format, "export-form");
    var file =
        export.run(
            viewer, report.run(viewer, by(by)), form, (name, content) -> content.writeTo(bytes));
    return Response.ok(bytes.toByteArray())
        .type(file.mediaType())
        .header(HttpHeaders.CONTENT_DISPOSITION, Attachment.of(file.name()))
        .build();
  }

  private static FunnelBy by(String word) {
    return Words.constant(FunnelBy.class, word, "funnel-by");
  }
}
