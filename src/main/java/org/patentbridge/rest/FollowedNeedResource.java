package org.patentbridge.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.message.Language;
import org.patentbridge.domain.need.NeedId;
import org.patentbridge.usecase.FollowNeed;
import org.patentbridge.view.StandingNeedView;

/** A need as the start of a standing one. */
@Path("/api/v1/needs/{id}/standing")
@Tag(name = "needs")
@Produces(MediaType.APPLICATION_JSON)
public class FollowedNeedResource {

  private final Viewers viewers;
  private final FollowNeed follow;

  FollowedNeedResource(Viewers viewers, FollowNeed follow) {
    this.viewers = viewers;
    this.follow = follow;
  }

  /**
   * How a need is to go on looking.
   *
   * @param best a patent must stand among so many, 1 to 100; 10 where absent
   * @param leastPercent and reach at least this share of the text, 1 to 100; 10 where absent
   * @param language zh or en; zh where absent
   */
  public record Wanted(
      @Nullable Integer best, @Nullable Integer leastPercent, @Nullable String language) {}

  /** Lets a need go on looking. */
  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "followNeed",
      summary = "Be told of new and changed patents for a need of the own organization",
      description =
          "Told are patents that would have stood among the best for the need when it was saved,"
              + " from that moment on.")
  public StandingNeedView follow(
      @Parameter(example = "NEED-0001") @PathParam("id") String id,
      @RequestBody(
              content =
                  @Content(
                      examples =
                          @ExampleObject(
                              name = "among the ten best",
                              value =
                                  """
                                  {"best": 10, "leastPercent": 10, "language": "zh"}""")))
          @Valid
          @NotNull
          Wanted wanted) {
    var best = wanted.best();
    var least = wanted.leastPercent();
    var language = wanted.language();
    var request =
        new FollowNeed.Request(
            new NeedId(id),
            best == null ? FollowNeed.Request.BEST : best,
            least == null ? FollowNeed.Request.LEAST_PERCENT : least,
            Language.of(language == null ? "zh" : language),
            null);
    return StandingNeedView.of(follow.run(viewers.current(), request), "", 0);
  }
}
