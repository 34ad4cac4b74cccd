package org.patentbridge.rest;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.chain.ChainId;
import org.patentbridge.domain.message.Reason;
import org.patentbridge.domain.shortlist.Shortlist;
import org.patentbridge.usecase.ExportShortlist;
import org.patentbridge.usecase.MakeShortlist;
import org.patentbridge.usecase.Progress;
import org.patentbridge.usecase.ShortlistAsk;
import org.patentbridge.usecase.ShowShortlist;
import org.patentbridge.view.BothLanguages;
import org.patentbridge.view.ShortlistView;

/** The shortlist of a chain for a month. */
@Path("/api/v1/chains/{chain}")
@Tag(name = "chains")
public class ShortlistResource {

  private static final String MONTH = "2026-12";
  private static final String WHOLE =
      "Companies, patents, needs and triads per link, each row with its reasons, each excluded one"
          + " with its gate, the gap table, and what changed since the chain was on the last time."
          + " The Accept header, or a suffix, asks for a file: xlsx, pdf or csv. 推荐清单。";

  private final Viewers viewers;
  private final ShowShortlist showShortlist;
  private final MakeShortlist makeShortlist;
  private final ExportShortlist exportShortlist;

  ShortlistResource(
      Viewers viewers,
      ShowShortlist showShortlist,
      MakeShortlist makeShortlist,
      ExportShortlist exportShortlist) {
    this.viewers = viewers;
    this.showShortlist = showShortlist;
    this.makeShortlist = makeShortlist;
    this.exportShortlist = exportShortlist;
  }

  private static ShortlistAsk ask(
      String chain,
      @Nullable String month,
      @Nullable String investor,
      @Nullable String asOf,
      boolean everybody) {
    return new ShortlistAsk(
        new ChainId(chain), Months.parse(month), investor, Months.day(asOf), everybody);
  }

  /** The list as the records stand now; nothing is kept. */
  @GET
  @Path("/shortlist")
  @Produces(MediaType.WILDCARD)
  @Operation(
      operationId = "showShortlist",
      summary = "Show the shortlist of a chain as the records stand now",
      description = WHOLE)
  @APIResponse(
      responseCode = "200",
      description = "The list, or its file",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = ShortlistView.class)))
  public Response show(
      @Parameter(example = "power-battery") @PathParam("chain") String chain,
      @Parameter(description = "Month; when the chain is on next where absent", example = MONTH)
          @QueryParam("month")
          @Nullable String month,
      @Parameter(description = "Id or name of the investor whose list it shall be")
          @QueryParam("investor")
          @Nullable String investor,
      @Parameter(description = "Day of the gates; the first of the month where absent")
          @QueryParam("asOf")
          @Nullable String asOf,
      @Parameter(description = "Whether an organizer wants the copy for everybody")
          @QueryParam("everybody")
          @DefaultValue("false")
          boolean everybody,
      @HeaderParam(HttpHeaders.ACCEPT) @Nullable String accept) {
    var shortlist =
        showShortlist.run(viewers.current(), ask(chain, month, investor, asOf, everybody));
    return format(accept).map(f -> file(shortlist, f)).orElseGet(() -> json(shortlist, 200));
  }

  /** The list as a file. */
  @GET
  @Path("/shortlist.{format}")
  @Produces(MediaType.WILDCARD)
  @Operation(
      operationId = "downloadShortlist",
      summary = "Download the shortlist of a chain as a file",
      description = "The same bytes that the command line writes. 与命令行导出的文件逐字节相同。")
  @APIResponse(responseCode = "200", description = "The file")
  public Response download(
      @Parameter(example = "power-battery") @PathParam("chain") String chain,
      @Parameter(description = "xlsx, pdf or csv", example = "xlsx") @PathParam("format")
          String format,
      @Parameter(description = "Month; when the chain is on next where absent", example = MONTH)
          @QueryParam("month")
          @Nullable String month,
      @Parameter(description = "Id or name of the investor whose list it shall be")
          @QueryParam("investor")
          @Nullable String investor,
      @Parameter(description = "Day of the gates; the first of the month where absent")
          @QueryParam("asOf")
          @Nullable String asOf,
      @Parameter(description = "Whether an organizer wants the copy for everybody")
          @QueryParam("everybody")
          @DefaultValue("false")
          boolean everybody) {
    var form = Words.constant(ExportShortlist.Format.class, format, "shortlist-format");
    return file(
        showShortlist.run(viewers.current(), ask(chain, month, investor, asOf, everybody)), form);
  }

  /** Makes the list and keeps it. */
  @POST
  @Path("/shortlist")
  @Produces(MediaType.WILDCARD)
  @Operation(
      operationId = "makeShortlist",
      summary = "Make the shortlist of a chain and keep it, so that later ones compare with it",
      description = WHOLE)
  @APIResponse(
      responseCode = "201",
      description = "The list, or its file",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = ShortlistView.class)))
  public Response make(
      @Parameter(example = "power-battery") @PathParam("chain") String chain,
      @Parameter(description = "Month; when the chain is on next where absent", example = MONTH)
          @QueryParam("month")
          @Nullable String month,
      @Parameter(description = "Id or name of the investor whose list it shall be")
          @QueryParam("investor")
          @Nullable String investor,
      @Parameter(description = "Day of the gates; the first of the month where absent")
          @QueryParam("asOf")
          @Nullable String asOf,
      @Parameter(description = "Whether an organizer wants the copy for everybody")
          @QueryParam("everybody")
          @DefaultValue("false")
          boolean everybody,
      @HeaderParam(HttpHeaders.ACCEPT) @Nullable String accept) {
    var shortlist =
        makeShortlist.run(
            viewers.current(), ask(chain, month, investor, asOf, everybody), Progress.NONE);
    return format(accept).map(f -> file(shortlist, f)).orElseGet(() -> json(shortlist, 201));
  }

  /** The form of a file that is asked for before JSON; none where JSON will do. */
  private static Optional<ExportShortlist.Format> format(@Nullable String accept) {
    if (accept == null) {
      return Optional.empty();
    }
    for (String range : accept.split(",", -1)) {
      var type = range.strip().replaceFirst("\\s*;.*", "");
      var form =
          Arrays.stream(ExportShortlist.Format.values())
              .filter(f -> f.mediaType().replaceFirst(";.*", "").equals(type))
              .findFirst();
      if (form.isPresent() || type.equals(MediaType.APPLICATION_JSON)) {
        return form;
      }
    }
    return Optional.empty();
  }

  private static Response json(Shortlist shortlist, int status) {
    return Response.status(status)
        .type(MediaType.APPLICATION_JSON)
        .entity(ShortlistView.of(shortlist, BothLanguages.of(Reason.of("export.note.advice.text"))))
        .build();
  }

  private Response file(Shortlist shortlist, ExportShortlist.Format format) {
    var bytes = new ByteArrayOutputStream();
    var written =
        exportShortlist.run(
            viewers.current(), shortlist, format, (name, content) -> content.writeTo(bytes));
    return Response.ok(bytes.toByteArray())
        .type(written.mediaType())
        .header(HttpHeaders.CONTENT_DISPOSITION, Attachment.of(written.name()))
        .build();
  }
}
