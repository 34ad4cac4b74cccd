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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.need.NeedId;
import org.patentbridge.usecase.GetNeed;
import org.patentbridge.usecase.ListNeeds;
import org.patentbridge.view.NeedView;

/** Technology needs, as far as the viewer may read them. */
@Path("/api/v1/needs")
@Tag(name = "needs")
@Produces(MediaType.APPLICATION_JSON)
public class NeedResource {

  private static final int MOST = 200;

  private final Viewers viewers;
  private final GetNeed getNeed;
  private final ListNeeds listNeeds;

  NeedResource(Viewers viewers, GetNeed getNeed, ListNeeds listNeeds) {
    this.viewers = viewers;
    this.getNeed = getNeed;
    this.listNeeds = listNeeds;
  }

  /** The needs that the viewer may read, a page at a time. */
  @GET
  @Operation(operationId = "listNeeds", summary = "List the needs that you may read")
  @APIResponse(
      responseCode = "200",
      description = "A page of needs",
      content = @Content(schema = @Schema(implementation = Page.class)))
  public Response list(
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(MOST) int limit,
      @Context UriInfo uri) {
    var after = Page.idOf(cursor);
    var found =
        listNeeds.run(viewers.current(), after == null ? null : new NeedId(after), limit + 1);
    return Page.of(found, limit, n -> n.id().value(), NeedView::of, uri);
  }

  /** One need. */
  @GET
  @Path("/{id}")
  @Operation(operationId = "getNeed", summary = "Show one need that you may read")
  public NeedView get(@PathParam("id") String id) {
    return NeedView.of(getNeed.run(viewers.current(), new NeedId(id)));
  }
}
