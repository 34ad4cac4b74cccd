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
import org.patentbridge.domain.chain.ChainLinkId;
import org.patentbridge.domain.event.EventId;
import org.patentbridge.usecase.MatchCompanies;
import org.patentbridge.usecase.MatchInvestors;
import org.patentbridge.view.CompanyMatchesView;
import org.patentbridge.view.InvestorMatchesView;

/** Investors for chain links and events, and companies for investors. */
@Path("/api/v1/investors")
@Tag(name = "investors")
@Produces(MediaType.APPLICATION_JSON)
public class InvestorResource {

  private static final int MOST = 200;

  private final Viewers viewers;
  private final MatchInvestors matchInvestors;
  private final MatchCompanies matchCompanies;
  private final Clock clock;

  InvestorResource(
      Viewers viewers, MatchInvestors matchInvestors, MatchCompanies matchCompanies, Clock clock) {
    this.viewers = viewers;
    this.matchInvestors = matchInvestors;
    this.matchCompanies = matchCompanies;
    this.clock = clock;
  }

  /** Investors for a chain link or an event. */
  @GET
  @Operation(
      operationId = "matchInvestorsOfLink",
      summary = "Rank investors for a chain link or an event")
  public InvestorMatchesView investorsOf(
      @Parameter(example = "power-battery/cathode") @QueryParam("link") @Nullable String link,
      @Parameter(description = "Only investors that take part in this event") @QueryParam("event")
          @Nullable String event,
      @QueryParam("limit") @DefaultValue("10") @Min(1) @Max(MOST) int limit,
      @QueryParam("asOf") @Nullable LocalDate asOf) {
    var request =
        new MatchInvestors.Request(
            null,
            link == null ? null : ChainLinkId.parse(link),
            event == null ? null : new EventId(event),
            day(asOf),
            limit);
    return InvestorAnswers.of(matchInvestors.run(viewers.current(), request));
  }

  /** Companies for an investor. */
  @GET
  @Path("/{investor}/companies")
  @Operation(
      operationId = "matchCompanies",
      summary = "Rank companies for a mandate, or for all mandates of an investor")
  public CompanyMatchesView companies(
      @Parameter(description = "Id of a mandate, or id or name of an investor", example = "M-01-1")
          @PathParam("investor")
          String investor,
      @QueryParam("limit") @DefaultValue("10") @Min(1) @Max(MOST) int limit,
      @QueryParam("asOf") @Nullable LocalDate asOf) {
    var request = new MatchCompanies.Request(investor, day(asOf), limit);
    return InvestorAnswers.of(matchCompanies.run(viewers.current(), request));
  }

  private LocalDate day(@Nullable LocalDate stated) {
    return stated == null ? LocalDate.now(clock) : stated;
  }
}
