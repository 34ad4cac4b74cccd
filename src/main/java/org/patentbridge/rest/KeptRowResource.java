package org.patentbridge.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.chain.ChainId;
import org.patentbridge.domain.shortlist.RowId;
import org.patentbridge.usecase.DropRow;
import org.patentbridge.usecase.KeepRow;
import org.patentbridge.usecase.ListKeptRows;
import org.patentbridge.usecase.ShortlistAsk;
import org.patentbridge.view.KeptRowView;
import org.patentbridge.view.RowSideView;

/** What an organization keeps of the chains, with its notes; nobody else sees it. */
@Path("/api/v1/kept-rows")
@Tag(name = "chains")
@Produces(MediaType.APPLICATION_JSON)
public class KeptRowResource {

  private final Viewers viewers;
  private final ListKeptRows listKeptRows;
  private final KeepRow keepRow;
  private final DropRow dropRow;

  KeptRowResource(Viewers viewers, ListKeptRows listKeptRows, KeepRow keepRow, DropRow dropRow) {
    this.viewers = viewers;
    this.listKeptRows = listKeptRows;
    this.keepRow = keepRow;
    this.dropRow = dropRow;
  }

  /**
   * The owner's words on a row.
   *
   * @param note empty or absent for none
   */
  public record Note(@Nullable String note) {}

  private static ShortlistAsk ask(String chain, @Nullable String investor) {
    return new ShortlistAsk(new ChainId(chain), null, investor, null, false);
  }

  /** All of them. */
  @GET
  @Operation(
      operationId = "listKeptRows",
      summary = "List the kept rows with their notes and how they stand now")
  public List<KeptRowView> list(
      @Parameter(description = "Id or name of the investor; the viewer's own where absent")
          @QueryParam("investor")
          @Nullable String investor) {
    return listKeptRows.run(viewers.current(), investor).stream()
        .map(
            s -> {
              var now = s.now();
              return KeptRowView.of(
                  s.kept(),
                  now == null ? null : RowSideView.of(now.id(), now.row(), now.excluded()));
            })
        .toList();
  }

  /** Keeps one. */
  @PUT
  @Path("/{chain}/{row}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(operationId = "keepRow", summary = "Keep a row of a chain; the later note counts")
  public KeptRowView keep(
      @Parameter(example = "power-battery") @PathParam("chain") String chain,
      @Parameter(example = "patent:CN191000004B") @PathParam("row") String row,
      @Parameter(description = "Id or name of the investor; the viewer's own where absent")
          @QueryParam("investor")
          @Nullable String investor,
      @RequestBody(
              content =
                  @Content(
                      examples =
                          @ExampleObject(
                              name = "with a note",
                              value = "{\"note\":\"先看中试数据 ask for pilot data\"}")))
          @NotNull
          Note note) {
    var said = note.note();
    return KeptRowView.of(
        keepRow.run(
            viewers.current(), ask(chain, investor), RowId.parse(row), said == null ? "" : said),
        null);
  }

  /** Forgets one. */
  @DELETE
  @Path("/{chain}/{row}")
  @Operation(operationId = "dropRow", summary = "Keep a row no longer")
  public KeptRowView drop(
      @Parameter(example = "power-battery") @PathParam("chain") String chain,
      @Parameter(example = "patent:CN191000004B") @PathParam("row") String row,
      @Parameter(description = "Id or name of the investor; the viewer's own where absent")
          @QueryParam("investor")
          @Nullable String investor) {
    return KeptRowView.of(
        dropRow.run(viewers.current(), ask(chain, investor), RowId.parse(row)), null);
  }
}
