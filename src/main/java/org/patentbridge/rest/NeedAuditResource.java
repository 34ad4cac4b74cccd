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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.patentbridge.domain.need.NeedId;
import org.patentbridge.usecase.ListAudit;
import org.patentbridge.view.AuditView;

/** Who saw one need, for its owner. */
@Path("/api/v1/needs/{id}/audit")
@Tag(name = "needs")
@Produces(MediaType.APPLICATION_JSON)
public class NeedAuditResource {

  private static final int MOST = 1_000;

  private final Viewers viewers;
  private final ListAudit listAudit;

  NeedAuditResource(Viewers viewers, ListAudit listAudit) {
    this.viewers = viewers;
    this.listAudit = listAudit;
  }

  /** Entries about the need, and about events on whose lists it stands. */
  @GET
  @Operation(operationId = "listNeedAudit", summary = "List who saw your need")
  public List<AuditView> list(
      @PathParam("id") String id,
      @QueryParam("limit") @DefaultValue("200") @Min(1) @Max(MOST) int limit) {
    return listAudit.run(viewers.current(), new NeedId(id), limit).stream()
        .map(AuditView::of)
        .toList();
  }
}
