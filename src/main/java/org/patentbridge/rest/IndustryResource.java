package org.patentbridge.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.patentbridge.usecase.CountIndustries;
import org.patentbridge.view.IndustryCountsView;

/** Technology fields and strategic emerging industries. */
@Path("/api/v1/industries")
@Tag(name = "patents")
@Produces(MediaType.APPLICATION_JSON)
public class IndustryResource {

  private final Viewers viewers;
  private final CountIndustries countIndustries;

  IndustryResource(Viewers viewers, CountIndustries countIndustries) {
    this.viewers = viewers;
    this.countIndustries = countIndustries;
  }

  /** How many patents stand in which field and industry. */
  @GET
  @Operation(
      operationId = "countIndustries",
      summary = "Count patents by technology field and strategic emerging industry")
  public IndustryCountsView count() {
    var counts = countIndustries.run(viewers.current());
    return IndustryCountsView.of(counts.patents(), counts.fields(), counts.areas(), counts.names());
  }
}
