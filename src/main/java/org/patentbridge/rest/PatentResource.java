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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.access.Viewer;
import org.patentbridge.domain.offer.OfferingId;
import org.patentbridge.domain.patent.Patent;
import org.patentbridge.domain.patent.PatentId;
import org.patentbridge.usecase.GetIndustries;
import org.patentbridge.usecase.GetPatent;
import org.patentbridge.usecase.ListPatents;
import org.patentbridge.usecase.ReadHolders;
import org.patentbridge.view.IndustriesView;
import org.patentbridge.view.PatentView;

/** Patents: the inventory. */
@Path("/api/v1/patents")
@Tag(name = "patents")
@Produces(MediaType.APPLICATION_JSON)
public class PatentResource {

  private static final int MOST = 200;

  private final Viewers viewers;
  private final PatentReading reading;
  private final GetIndustries getIndustries;

  PatentResource(Viewers viewers, PatentReading reading, GetIndustries getIndustries) {
    this.viewers = viewers;
    this.reading = reading;
    this.getIndustries = getIndustries;
  }

  /** The ways of reading patents; a singleton, since a proxy has no fields. */
  @jakarta.inject.Singleton
  static class PatentReading {
    private final GetPatent get;
    private final ListPatents list;
    private final ReadHolders holders;

    @jakarta.inject.Inject
    PatentReading(GetPatent get, ListPatents list, ReadHolders holders) {
      this.get = get;
      this.list = list;
      this.holders = holders;
    }

    private PatentView view(Viewer viewer, Patent patent) {
      return PatentView.of(patent, holders.run(viewer, patent.holders()));
    }
  }

  /** The inventory, a page at a time. */
  @GET
  @Operation(operationId = "listPatents", summary = "List the inventory, a page at a time")
  @APIResponse(
      responseCode = "200",
      description = "A page of patents",
      content = @Content(schema = @Schema(implementation = Page.class)))
  public Response list(
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(MOST) int limit,
      @Context UriInfo uri) {
    var after = Page.idOf(cursor);
    List<Patent> found =
        reading.list.run(viewers.current(), after == null ? null : new PatentId(after), limit + 1);
    return Page.of(found, limit, p -> p.id().value(), p -> reading.view(viewers.current(), p), uri);
  }

  /** One patent. */
  @GET
  @Path("/{id}")
  @Operation(
      operationId = "getPatent",
      summary = "Show one patent by any written form of its number")
  public PatentView get(@Parameter(example = "CN 191000001 B") @PathParam("id") String id) {
    var viewer = viewers.current();
    var patent = reading.get.run(viewer, PatentId.meant(id));
    var offering = OfferingId.of(patent.id());
    var industries = getIndustries.run(viewer, List.of(offering));
    var kept = industries.kept().get(offering);
    return reading
        .view(viewer, patent)
        .in(kept == null ? null : IndustriesView.of(kept, industries.names()));
  }
}
