package org.patentbridge.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.patentbridge.usecase.Health;
import org.patentbridge.usecase.ShowHealth;
import org.patentbridge.view.BothLanguages;
import org.patentbridge.view.HealthView;

/** How well the installation works, for those who run it. */
@Path("/api/v1/health")
@Tag(name = "operations")
@Produces(MediaType.APPLICATION_JSON)
public class HealthResource {

  private final Viewers viewers;
  private final ShowHealth showHealth;

  HealthResource(Viewers viewers, ShowHealth showHealth) {
    this.viewers = viewers;
    this.showHealth = showHealth;
  }

  /** Database, index and disk. */
  @GET
  @Operation(
      operationId = "showHealth",
      summary = "Show how well the installation works: database, index, disk")
  public HealthView show() {
    return view(showHealth.run(viewers.current()));
  }

  private static HealthView view(Health health) {
    var figures = health.figures();
    return new HealthView(
        health.state().name(),
        health.parts().stream()
            .map(
                part ->
                    new HealthView.Part(
                        part.subject().name(), part.state().name(), BothLanguages.of(part.words())))
            .toList(),
        figures.generation(),
        figures.documents(),
        figures.reached(),
        figures.behind(),
        figures.freeBytes());
  }
}
