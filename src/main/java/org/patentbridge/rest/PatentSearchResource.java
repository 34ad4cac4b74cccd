package org.patentbridge.rest;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.patentbridge.domain.classification.IpcPrefix;
import org.patentbridge.domain.organization.OrganizationName;
import org.patentbridge.domain.patent.LegalState;
import org.patentbridge.usecase.GetIndustries;
import org.patentbridge.usecase.SearchPatents;
import org.patentbridge.view.IndustriesView;
import org.patentbridge.view.OfferingView;

/** Search in the inventory. */
@Path("/api/v1/patents/search")
@Tag(name = "patents")
@Produces(MediaType.APPLICATION_JSON)
public class PatentSearchResource {

  private static final int MOST = 200;
  private static final int LONGEST_QUERY = 8_000;

  private final Viewers viewers;
  private final SearchPatents searchPatents;
  private final GetIndustries getIndustries;

  PatentSearchResource(Viewers viewers, SearchPatents searchPatents, GetIndustries getIndustries) {
    this.viewers = viewers;
    this.searchPatents = searchPatents;
    this.getIndustries = getIndustries;
  }

  /** Patents and offers for a free text or a number. */
  @GET
  @Operation(
      operationId = "searchPatents",
      summary = "Find patents and offers for a free text or a publication number")
  public List<OfferingView> search(
      @Parameter(description = "Words in either language, or a number", example = "固态电解质")
          @QueryParam("q")
          @NotNull
          @Size(min = 1, max = LONGEST_QUERY)
          String text,
      @Parameter(description = "Parts of the IPC", example = "H01M10") @QueryParam("ipc")
          List<String> ipc,
      @QueryParam("holder") List<String> holders,
      @QueryParam("status") List<LegalState> states,
      @QueryParam("openLicence") @DefaultValue("false") boolean openLicence,
      @QueryParam("limit") @DefaultValue("10") @Min(1) @Max(MOST) int limit) {
    var request =
        new SearchPatents.Request(
            text,
            ipc.stream().map(IpcPrefix::parse).map(IpcPrefix::key).collect(Collectors.toSet()),
            holders.stream()
                .map(h -> new OrganizationName(h).normalized())
                .collect(Collectors.toSet()),
            states.stream()
                .map(Enum::name)
                .collect(Collectors.toCollection(java.util.HashSet::new)),
            openLicence,
            limit);
    var found = searchPatents.run(viewers.current(), request);
    var ids = found.stream().map(f -> f.offering().id()).toList();
    var industries = getIndustries.run(viewers.current(), ids);
    return found.stream()
        .map(
            f -> {
              var kept = industries.kept().get(f.offering().id());
              var placed = kept == null ? null : IndustriesView.of(kept, industries.names());
              return OfferingView.of(f.offering(), f.relevance(), placed);
            })
        .toList();
  }
}
