package org.patentbridge.rest;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.patentbridge.usecase.EndByLink;

/** The link at the end of a digest. */
@Path("/api/v1/standing-needs/end/{token}")
@Tag(name = "needs")
@Produces(MediaType.APPLICATION_JSON)
public class StandingLinkResource {

  private final Viewers viewers;
  private final EndByLink end;

  StandingLinkResource(Viewers viewers, EndByLink end) {
    this.viewers = viewers;
    this.end = end;
  }

  /**
   * What became of it; nothing of the need itself.
   *
   * @param state ENDED
   */
  public record Ended(String state) {}

  /** Ends it. */
  @POST
  @SecurityRequirements
  @Operation(
      operationId = "endStandingNeed",
      summary = "End the standing need that the link of a digest is about, without signing in")
  public Ended end(@PathParam("token") String token) {
    return new Ended(end.run(viewers.current(), token).state().name());
  }
}
