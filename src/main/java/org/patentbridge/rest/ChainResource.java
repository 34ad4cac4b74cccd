package org.patentbridge.rest;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.chain.ChainId;
import org.patentbridge.domain.industry.Enrichment.Kind;
import org.patentbridge.domain.problem.InvalidValueException;
import org.patentbridge.usecase.GetChain;
import org.patentbridge.usecase.ListChains;
import org.patentbridge.usecase.ListUnplaced;
import org.patentbridge.view.ChainSummaryView;
import org.patentbridge.view.ChainView;
import org.patentbridge.view.UnplacedView;

/** Industrial chains, their links, and records that stand on none. */
@Path("/api/v1/chains")
@Tag(name = "chains")
@Produces(MediaType.APPLICATION_JSON)
public class ChainResource {

  private static final int MOST = 200;

  private final Viewers viewers;
  private final ListChains listChains;
  private final GetChain getChain;
  private final ListUnplaced listUnplaced;

  ChainResource(
      Viewers viewers, ListChains listChains, GetChain getChain, ListUnplaced listUnplaced) {
    this.viewers = viewers;
    this.listChains = listChains;
    this.getChain = getChain;
    this.listUnplaced = listUnplaced;
  }

  /** All chains. */
  @GET
  @Operation(operationId = "listChains", summary = "List the industrial chains with their counts")
  public List<ChainSummaryView> list() {
    var answer = listChains.run(viewers.current());
    return answer.chains().stream()
        .map(
            chain ->
                ChainSummaryView.of(chain, answer.counts().on(chain), answer.counts().gaps(chain)))
        .toList();
  }

  /** One chain with its links. */
  @GET
  @Path("/{id}")
  @Operation(operationId = "getChain", summary = "Show an industrial chain: links, counts, gaps")
  public ChainView get(@PathParam("id") String id) {
    var answer = getChain.run(viewers.current(), new ChainId(id));
    return ChainView.of(
        answer.chain(),
        link -> answer.counts().on(link.id()),
        link -> answer.counts().gaps(link.id()),
        link -> answer.areas().getOrDefault(link.id(), List.of()),
        answer.names());
  }

  /** Records without a link, a page at a time. */
  @GET
  @Path("/unplaced")
  @Operation(
      operationId = "listUnplaced",
      summary = "List records that stand on no chain link, with why")
  @APIResponse(
      responseCode = "200",
      description = "A page of records",
      content = @Content(schema = @Schema(implementation = Page.class)))
  public Response unplaced(
      @QueryParam("kind") @DefaultValue("patent") String kind,
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(MOST) int limit,
      @Context UriInfo uri) {
    var found = listUnplaced.run(viewers.current(), kindOf(kind), Page.idOf(cursor), limit + 1);
    return Page.of(
        found,
        limit,
        row -> row.subject().id(),
        row -> UnplacedView.of(row.subject(), row.title(), row.because()),
        uri);
  }

  private static Kind kindOf(String written) {
    for (var kind : Kind.values()) {
      if (kind.name().toLowerCase(Locale.ROOT).equals(written)) {
        return kind;
      }
    }
    throw new InvalidValueException("record-kind", written);
  }
}
