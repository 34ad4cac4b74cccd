package org.patentbridge.rest;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.patentbridge.domain.tier.TierChange;
import org.patentbridge.usecase.ListTiers;
import org.patentbridge.usecase.ReviewTiers;
import org.patentbridge.view.TierView;

/** How patents and offers came into their tiers. */
@Path("/api/v1/tiers")
@Tag(name = "feedback")
@Produces(MediaType.APPLICATION_JSON)
public class TierResource {

  private final Viewers viewers;
  private final ListTiers listTiers;
  private final ReviewTiers review;

  TierResource(Viewers viewers, ListTiers listTiers, ReviewTiers review) {
    this.viewers = viewers;
    this.listTiers = listTiers;
    this.review = review;
  }

  /** The log. */
  @GET
  @Operation(
      operationId = "listTiers",
      summary = "List changes of tier with their reasons; holders see those of their own")
  public List<TierView> list() {
    return views(listTiers.run(viewers.current()));
  }

  /** What is due now. */
  @POST
  @Path("/review")
  @Operation(
      operationId = "reviewTiers",
      summary = "Move what answers or a new stand of things call for, or tell what is due")
  public List<TierView> review(@QueryParam("dryRun") @DefaultValue("false") boolean dryRun) {
    return views(review.run(viewers.current(), dryRun));
  }

  private static List<TierView> views(List<TierChange> changes) {
    return changes.stream().map(TierView::of).toList();
  }
}
