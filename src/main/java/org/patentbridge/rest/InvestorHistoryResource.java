package org.patentbridge.rest;

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
import org.patentbridge.usecase.ShowInvestor;
import org.patentbridge.view.InvestorHistoryView;

/** What an investor did. */
@Path("/api/v1/investors/{investor}/history")
@Tag(name = "investors")
@Produces(MediaType.APPLICATION_JSON)
public class InvestorHistoryResource {

  private final Viewers viewers;
  private final ShowInvestor showInvestor;
  private final Clock clock;

  InvestorHistoryResource(Viewers viewers, ShowInvestor showInvestor, Clock clock) {
    this.viewers = viewers;
    this.showInvestor = showInvestor;
    this.clock = clock;
  }

  /** Drawn from past deals. */
  @GET
  @Operation(
      operationId = "getInvestorHistory",
      summary = "Show what an investor did, drawn from past deals")
  public InvestorHistoryView history(
      @Parameter(description = "Id or name of an investor", example = "苏州岱桐创业投资合伙企业（有限合伙）")
          @PathParam("investor")
          String investor,
      @QueryParam("asOf") @Nullable LocalDate asOf) {
    var day = asOf == null ? LocalDate.now(clock) : asOf;
    return InvestorHistoryView.of(showInvestor.run(viewers.current(), investor, day));
  }
}
