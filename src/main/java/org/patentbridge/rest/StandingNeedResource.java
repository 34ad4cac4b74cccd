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
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.alert.StandingNeed;
import org.patentbridge.domain.alert.StandingNeedId;
import org.patentbridge.domain.message.Language;
import org.patentbridge.domain.need.NeedId;
import org.patentbridge.usecase.ChangeStandingNeed;
import org.patentbridge.usecase.FollowNeed;
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
  private final Verbs verbs;

  StandingNeedResource(Viewers viewers, Verbs verbs) {
    this.viewers = viewers;
    this.verbs = verbs;
  }

  /** What can be done; a singleton, since a proxy has no fields. */
  @jakarta.inject.Singleton
  static class Verbs {
    private final FollowNeed follow;
    private final ChangeStandingNeed change;
    private final ListStandingNeeds list;
    private final ListDigests digests;

    @jakarta.inject.Inject
    Verbs(
        FollowNeed follow, ChangeStandingNeed change, ListStandingNeeds list, ListDigests digests) {
      this.follow = follow;
      this.change = change;
      this.list = list;
      this.digests = digests;
    }
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
    return verbs.list.run(viewers.current(), null).stream()
        .map(l -> StandingNeedView.of(l.standing(), l.title(), l.alerts()))
        .toList();
  }

  /** Lets a need go on looking. */
  @PUT
  @Path("/of-need/{need}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "followNeed",
      summary = "Be told of new and changed patents for a need of the own organization",
      description =
          "Told are patents that would have stood among the best for the need when it was saved,"
              + " from that moment on.")
  public StandingNeedView follow(
      @Parameter(example = "NEED-0001") @PathParam("need") String need,
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
            new NeedId(need),
            best == null ? FollowNeed.Request.BEST : best,
            least == null ? FollowNeed.Request.LEAST_PERCENT : least,
            Language.of(language == null ? "zh" : language),
            null);
    return StandingNeedView.of(verbs.follow.run(viewers.current(), request), "", 0);
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
        verbs.change.run(viewers.current(), new StandingNeedId(id), next.state(), null), "", 0);
  }

  /** What the viewer was told. */
  @GET
  @Path("/digests")
  @Operation(
      operationId = "listDigests",
      summary = "List what was told of the own standing needs, and what gates held back")
  public List<AlertDigestView> digests() {
    return verbs.digests.run(viewers.current(), null).stream().map(AlertDigestView::of).toList();
  }
}
