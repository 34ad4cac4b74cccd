package org.patentbridge.rest;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.event.EventId;
import org.patentbridge.domain.organization.OrganizationId;
import org.patentbridge.usecase.MatchInvestors;
import org.patentbridge.usecase.ShowCompany;
import org.patentbridge.view.CompanyCardView;
import org.patentbridge.view.InvestorMatchesView;

/** Companies as investors see them, and investors for them. */
@Path("/api/v1/organizations/{id}")
@Tag(name = "investors")
@Produces(MediaType.APPLICATION_JSON)
public class CompanyResource {

  private static final int MOST = 200;

  private final Viewers viewers;
  private final ShowCompany showCompany;
  private final MatchInvestors matchInvestors;
  private final Clock clock;

  CompanyResource(
      Viewers viewers, ShowCompany showCompany, MatchInvestors matchInvestors, Clock clock) {
    this.viewers = viewers;
    this.showCompany = showCompany;
    this.matchInvestors = matchInvestors;
    this.clock = clock;
  }

  /** What an investor wants to know of a company. */
  @GET
  @Path("/card")
  @Operation(
      operationId = "getCompanyCard",
      summary = "Show a company's own patents, chain links, rounds of money and open needs")
  public CompanyCardView card(
      @Parameter(example = "913205005K01000199") @PathParam("id") String id,
      @QueryParam("asOf") @Nullable LocalDate asOf) {
    return CompanyCardView.of(
        showCompany.run(viewers.current(), new OrganizationId(id), day(asOf)));
  }

  /** Investors for a company. */
  @GET
  @Path("/investors")
  @Operation(operationId = "matchInvestors", summary = "Rank investors for a company")
  public InvestorMatchesView investors(
      @Parameter(example = "913205005K01000199") @PathParam("id") String id,
      @Parameter(description = "Only investors that take part in this event") @QueryParam("event")
          @Nullable String event,
      @QueryParam("limit") @DefaultValue("10") @Min(1) @Max(MOST) int limit,
      @QueryParam("asOf") @Nullable LocalDate asOf) {
    var request =
        new MatchInvestors.Request(
            new OrganizationId(id),
            null,
            event == null ? null : new EventId(event),
            day(asOf),
            limit);
    return InvestorAnswers.of(matchInvestors.run(viewers.current(), request));
  }

  private LocalDate day(@Nullable LocalDate stated) {
    return stated == null ? LocalDate.now(clock) : stated;
  }
}
