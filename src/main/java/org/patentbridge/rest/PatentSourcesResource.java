package org.patentbridge.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.patentbridge.domain.patent.PatentId;
import org.patentbridge.usecase.ShowPatentSources;
import org.patentbridge.view.PatentSourcesView;

/** The sources of a patent. */
@Path("/api/v1/patents/{id}/sources")
@Tag(name = "patents")
@Produces(MediaType.APPLICATION_JSON)
public class PatentSourcesResource {

  private final Viewers viewers;
  private final ShowPatentSources showSources;

  PatentSourcesResource(Viewers viewers, ShowPatentSources showSources) {
    this.viewers = viewers;
    this.showSources = showSources;
  }

  /** What every source states. */
  @GET
  @Operation(
      operationId = "showPatentSources",
      summary = "Show what every source of a patent states, whose word holds and why")
  public PatentSourcesView show(@Parameter(example = "CN 191000001 B") @PathParam("id") String id) {
    var answer = showSources.run(viewers.current(), PatentId.meant(id));
    return PatentSourcesView.of(
        answer.merged(),
        answer.holders(),
        answer.sources().stream()
            .map(s -> PatentSourcesView.Source.of(s.statement(), s.kind(), answer.merged()))
            .toList());
  }
}
