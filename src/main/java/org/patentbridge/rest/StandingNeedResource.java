package org.patentbridge.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.patentbridge.domain.alert.StandingNeed;
import org.patentbridge.domain.alert.StandingNeedId;
import org.patentbridge.usecase.ChangeStandingNeed;
import org.patentbridge.usecase.ListDigests;
import org.patentbridge.usecase.ListStandingNeeds;
import org.patentbridge.view.AlertDigestView;
import org.patentbridge.view.StandingNeedView;

/** Needs that go on looking for the person who asks; nobody else sees them. */
@Path("/api/v1/standing-needs")
@Tag(name = "needs")
@Produces(MediaType.APPLICATION_JSON)
public class StandingNeedResource {

  private final Viewers viewers;
  private final ChangeStandingNeed change;
  private final ListStandingNeeds list;
  private final ListDigests digests;

  StandingNeedResource(
      Viewers viewers, ChangeStandingNeed change, ListStandingNeeds list, ListDigests digests) {
    this.viewers = viewers;
    this.change = change;
    this.list = list;
    this.digests = digests;
  }

  /**
   * What is to become of it.
   *
   * @param state ACTIVE, PAUSED or ENDED
   */
  public record NextState(@NotNull StandingNeed.State state) {}

  /** The viewer's own. */
  @GET
  @Operation(operationId = "listStandingNeeds", summary = "List the own standing needs")
  public List<StandingNeedView> list() {
    return list.run(viewers.current(), null).stream()
        .map(l -> StandingNeedView.of(l.standing(), l.title(), l.alerts()))
        .toList();
  }

  /** Pauses it, lets it go on, or ends it. */
  @PUT
  @Path("/{id}/state")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "changeStandingNeed",
      summary = "Pause a standing need, let it go on, or end it")
  public StandingNeedView change(
      @Parameter(example = "0123456789abcdef01234567") @PathParam("id") String id,
      @RequestBody(
              content =
                  @Content(
                      examples =
                          @ExampleObject(name = "a pause", value = "{\"state\": \"PAUSED\"}")))
          @Valid
          @NotNull
          NextState next) {
    return StandingNeedView.of(
        change.run(viewers.current(), new StandingNeedId(id), next.state(), null), "", 0);
  }

  /** What the viewer was told. */
  @GET
  @Path("/digests")
  @Operation(
      operationId = "listDigests",
      summary = "List what was told of the own standing needs, and what gates held back")
  public List<AlertDigestView> digests() {
    return digests.run(viewers.current(), null).stream().map(AlertDigestView::of).toList();
  }
}
