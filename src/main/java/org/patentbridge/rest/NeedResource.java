package org.patentbridge.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.need.NeedId;
import org.patentbridge.usecase.CheckNeed;
import org.patentbridge.usecase.GetNeed;
import org.patentbridge.usecase.ListNeeds;
import org.patentbridge.view.CompletenessView;
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
  private final CheckNeed checkNeed;

  NeedResource(Viewers viewers, GetNeed getNeed, ListNeeds listNeeds, CheckNeed checkNeed) {
    this.viewers = viewers;
    this.getNeed = getNeed;
    this.listNeeds = listNeeds;
    this.checkNeed = checkNeed;
  }

  /**
   * A need in somebody's own words; it is read in memory and kept nowhere.
   *
   * @param text what is sought
   */
  public record Typed(
      @NotNull @Size(min = 1, max = 20_000) @Schema(examples = "求一种用于冷库的门封条，寿命达到5万次以上")
          String text) {}

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

  /** What a kept need states and lacks. */
  @GET
  @Path("/{id}/completeness")
  @Operation(
      operationId = "checkNeed",
      summary = "Say what a need states and what to ask its owner")
  public CompletenessView completeness(@PathParam("id") String id) {
    var request = new CheckNeed.Request(new NeedId(id), null);
    return CompletenessView.of(checkNeed.run(viewers.current(), request));
  }

  /** What a text states and lacks. */
  @POST
  @Path("/completeness")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "checkText",
      summary = "Say what a typed need states and what to ask back; keeps nothing")
  public CompletenessView completenessOf(
      @RequestBody(
              content =
                  @Content(
                      examples =
                          @ExampleObject(
                              name = "in a firm's own words",
                              value =
                                  """
                                  {"text": "冷库门封条冬天变硬，求一种用于零下40度的材料，寿命达到5万次以上"}""")))
          @Valid
          @NotNull
          Typed typed) {
    var request = new CheckNeed.Request(null, typed.text());
    return CompletenessView.of(checkNeed.run(viewers.current(), request));
  }
}
