package org.patentbridge.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.organization.Organization;
import org.patentbridge.domain.search.Facet;
import org.patentbridge.domain.search.FoundPage;
import org.patentbridge.usecase.ExplainTiers;
import org.patentbridge.usecase.GetOrganization;
import org.patentbridge.usecase.ListProposals;
import org.patentbridge.usecase.SearchPatents;

/** The holder's home: what it holds, to whom that was proposed, and what would help. */
@Path("/inventory")
@Produces(MediaType.TEXT_HTML)
public class InventoryPages {

  private static final int ROWS = 50;

  private final Visit visit;
  private final GetOrganization getOrganization;
  private final SearchPatents searchPatents;
  private final Told told;

  InventoryPages(
      Visit visit, GetOrganization getOrganization, SearchPatents searchPatents, Told told) {
    this.visit = visit;
    this.getOrganization = getOrganization;
    this.searchPatents = searchPatents;
    this.told = told;
  }

  /** What others made of the inventory; a singleton, since a proxy has no fields. */
  @jakarta.inject.Singleton
  static class Told {
    private final ListProposals proposals;
    private final ExplainTiers tiers;

    @jakarta.inject.Inject
    Told(ListProposals proposals, ExplainTiers tiers) {
      this.proposals = proposals;
      this.tiers = tiers;
    }
  }

  /** One template per page. */
  @CheckedTemplate
  static final class Templates {

    private Templates() {}

    static native TemplateInstance inventory(
        Words words,
        @Nullable Organization holder,
        @Nullable FoundPage found,
        Choices choices,
        List<InventoryRow> rows,
        List<ListProposals.Proposal> proposals,
        List<ExplainTiers.Told> tiers);
  }

  /** The inventory of the organization for which the reader acts. */
  @GET
  @Operation(hidden = true)
  public TemplateInstance inventory(
      @Context UriInfo uri, @QueryParam("cursor") @Nullable String cursor) {
    var viewer = visit.viewer();
    var own = viewer.organization();
    var choices = Choices.of("/inventory", uri.getQueryParameters());
    if (own == null) {
      return Templates.inventory(
          visit.words(), null, null, choices, List.of(), List.of(), List.of());
    }
    var holder = getOrganization.run(viewer, own);
    var conditions = choices.conditions().with(Facet.HOLDER, List.of(holder.name().raw()));
    var after = cursor == null || cursor.isEmpty() ? null : cursor;
    var found =
        searchPatents.run(
            viewer,
            new SearchPatents.Request(
                choices.text(), conditions, ROWS, after, true, after == null));
    var proposals = told.proposals.run(viewer);
    var rows =
        found.rows().stream().map(row -> InventoryRow.of(row.offering(), proposals)).toList();
    return Templates.inventory(
        visit.words(), holder, found, choices, rows, proposals, told.tiers.run(viewer));
  }
}
