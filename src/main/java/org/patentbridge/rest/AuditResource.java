package org.patentbridge.rest;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.patentbridge.usecase.ListAudit;
import org.patentbridge.view.AuditView;

/** Who saw, wrote out or changed what. */
@Path("/api/v1/audit")
@Tag(name = "accounts")
@Produces(MediaType.APPLICATION_JSON)
public class AuditResource {

  private static final int MOST = 1_000;

  private final Viewers viewers;
  private final ListAudit listAudit;

  AuditResource(Viewers viewers, ListAudit listAudit) {
    this.viewers = viewers;
    this.listAudit = listAudit;
  }

  /** All of the workspace. */
  @GET
  @Operation(operationId = "listAudit", summary = "List who saw, wrote out or changed what")
  public List<AuditView> list(
      @QueryParam("limit") @DefaultValue("200") @Min(1) @Max(MOST) int limit) {
    return listAudit.run(viewers.current(), null, limit).stream().map(AuditView::of).toList();
  }
}
