package org.patentbridge.rest;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.patentbridge.domain.message.Language;
import org.patentbridge.usecase.RecordKind;
import org.patentbridge.usecase.WriteTemplate;

/** Empty forms for import. */
@Path("/api/v1/imports/templates/{kind}")
@Tag(name = "imports")
public class TemplateResource {

  static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private final Viewers viewers;
  private final WriteTemplate writeTemplate;

  TemplateResource(Viewers viewers, WriteTemplate writeTemplate) {
    this.viewers = viewers;
    this.writeTemplate = writeTemplate;
  }

  /** The form as a workbook. */
  @GET
  @Produces(XLSX)
  @Operation(
      operationId = "getImportTemplate",
      summary = "An empty workbook with headings, drop-down lists, an example row and a guide")
  @APIResponse(responseCode = "200", description = "The workbook")
  public Response get(
      @Parameter(
              description =
                  "patents, offers, needs, organizations, mandates, investments, plans,"
                      + " participants",
              example = "patents")
          @PathParam("kind")
          String kind,
      @Parameter(description = "Language of the form: zh or en", example = "zh")
          @QueryParam("language")
          @DefaultValue("zh")
          String language)
      throws IOException {
    var wanted = Words.constant(RecordKind.class, kind, "import-kind");
    var bytes = new ByteArrayOutputStream();
    writeTemplate.run(viewers.current(), wanted, Language.of(language), bytes);
    var name = wanted.name().toLowerCase(Locale.ROOT) + ".xlsx";
    return Response.ok(bytes.toByteArray(), XLSX)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
        .build();
  }
}
