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
import org.patentbridge.domain.organization.Organization;
import org.patentbridge.domain.organization.OrganizationId;
import org.patentbridge.usecase.GetOrganization;
import org.patentbridge.usecase.ListOrganizations;
import org.patentbridge.usecase.ListSpellings;
import org.patentbridge.view.OrganizationView;

/** Universities, institutes, companies and investors. */
@Path("/api/v1/organizations")
@Tag(name = "organizations")
@Produces(MediaType.APPLICATION_JSON)
public class OrganizationResource {

  private static final int MOST = 200;

  private final Viewers viewers;
  private final GetOrganization getOrganization;
  private final ListOrganizations listOrganizations;
  private final ListSpellings listSpellings;

  OrganizationResource(
      Viewers viewers,
      GetOrganization getOrganization,
      ListOrganizations listOrganizations,
      ListSpellings listSpellings) {
    this.viewers = viewers;
    this.getOrganization = getOrganization;
    this.listOrganizations = listOrganizations;
    this.listSpellings = listSpellings;
  }

  /** The register, a page at a time. */
  @GET
  @Operation(operationId = "listOrganizations", summary = "List the organizations")
  @APIResponse(
      responseCode = "200",
      description = "A page of organizations",
      content = @Content(schema = @Schema(implementation = Page.class)))
  public Response list(
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(MOST) int limit,
      @Context UriInfo uri) {
    var after = Page.idOf(cursor);
    var found =
        listOrganizations.run(
            viewers.current(), after == null ? null : new OrganizationId(after), limit + 1);
    return Page.of(found, limit, o -> o.id().value(), this::view, uri);
  }

  /** One organization. */
  @GET
  @Path("/{id}")
  @Operation(operationId = "getOrganization", summary = "Show one organization")
  public OrganizationView get(@PathParam("id") String id) {
    return view(getOrganization.run(viewers.current(), new OrganizationId(id)));
  }

  private OrganizationView view(Organization organization) {
    return OrganizationView.of(
        organization, listSpellings.run(viewers.current(), organization.id()));
  }
}
