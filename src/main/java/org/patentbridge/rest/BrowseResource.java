package org.patentbridge.rest;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.chain.ChainId;
import org.patentbridge.domain.chain.ChainLinkId;
import org.patentbridge.domain.shortlist.RowId;
import org.patentbridge.domain.shortlist.RowKind;
import org.patentbridge.usecase.BrowseChain;
import org.patentbridge.usecase.CompareRows;
import org.patentbridge.usecase.ShortlistAsk;
import org.patentbridge.view.ExclusionView;
import org.patentbridge.view.RowSideView;
import org.patentbridge.view.ShortlistRowView;

/** An investor's way through a chain. */
@Path("/api/v1/chains/{chain}/rows")
@Tag(name = "chains")
@Produces(MediaType.APPLICATION_JSON)
public class BrowseResource {

  private final Viewers viewers;
  private final BrowseChain browseChain;
  private final CompareRows compareRows;

  BrowseResource(Viewers viewers, BrowseChain browseChain, CompareRows compareRows) {
    this.viewers = viewers;
    this.browseChain = browseChain;
    this.compareRows = compareRows;
  }

  /**
   * What stands on a chain; at most what {@code most-per-link} of index-config/shortlist.yaml says
   * of each kind on each link, the rest is excluded with its rank.
   *
   * @param rows listed, in the order that was asked for
   * @param excluded what a gate stopped
   */
  public record Rows(List<ShortlistRowView> rows, List<ExclusionView> excluded) {}

  private static ShortlistAsk ask(String chain, @Nullable String month, @Nullable String investor) {
    return new ShortlistAsk(new ChainId(chain), Months.parse(month), investor, null, false);
  }

  /** Rows of a link, a kind, or all. */
  @GET
  @Operation(
      operationId = "browseChain",
      summary = "List companies, patents and needs on the links of a chain, as the viewer may see")
  public Rows rows(
      @Parameter(example = "power-battery") @PathParam("chain") String chain,
      @Parameter(description = "One link alone", example = "cathode") @QueryParam("link")
          @Nullable String link,
      @Parameter(description = "company, patent, need or investor", example = "patent")
          @QueryParam("kind")
          @Nullable String kind,
      @Parameter(description = "points, name, region or party")
          @QueryParam("sort")
          @DefaultValue("points")
          String sort,
      @Parameter(description = "Month", example = "2026-12") @QueryParam("month")
          @Nullable String month,
      @Parameter(description = "Id or name of the investor who looks") @QueryParam("investor")
          @Nullable String investor) {
    var on = link == null ? null : ChainLinkId.parse(chain + "/" + link);
    var of = kind == null ? null : Words.constant(RowKind.class, kind, "row-kind");
    var answer =
        browseChain.run(
            viewers.current(),
            new BrowseChain.Request(
                ask(chain, month, investor),
                on,
                of,
                Words.constant(BrowseChain.Sort.class, sort, "row-sort")));
    return new Rows(
        answer.rows().stream().map(ShortlistRowView::of).toList(),
        answer.excluded().stream().map(ExclusionView::of).toList());
  }

  /** Two to four rows side by side. */
  @GET
  @Path("/compare")
  @Operation(operationId = "compareRows", summary = "Lay two to four rows of one kind side by side")
  public List<RowSideView> compare(
      @Parameter(example = "power-battery") @PathParam("chain") String chain,
      @Parameter(description = "Kind and id; two to four times", example = "patent:CN196000037B")
          @QueryParam("row")
          List<String> rows,
      @Parameter(description = "Month", example = "2026-12") @QueryParam("month")
          @Nullable String month,
      @Parameter(description = "Id or name of the investor who looks") @QueryParam("investor")
          @Nullable String investor) {
    var ids = rows.stream().map(RowId::parse).toList();
    return compareRows.run(viewers.current(), ask(chain, month, investor), ids).stream()
        .map(s -> RowSideView.of(s.id(), s.row(), s.excluded()))
        .toList();
  }
}
