package org.patentbridge.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.patentbridge.domain.alert.AlertDigest;
import org.patentbridge.domain.alert.StandingNeed;
import org.patentbridge.domain.alert.StandingNeedId;
import org.patentbridge.domain.need.NeedId;
import org.patentbridge.domain.problem.InvalidValueException;
import org.patentbridge.usecase.ChangeStandingNeed;
import org.patentbridge.usecase.EndByLink;
import org.patentbridge.usecase.FollowNeed;
import org.patentbridge.usecase.ListDigests;
import org.patentbridge.usecase.ListStandingNeeds;
import org.patentbridge.usecase.OpenStandingLink;

/** Needs that go on looking for the person who is signed in, and what the person was told. */
@Path("/standing")
@Produces(MediaType.TEXT_HTML)
public class StandingPages {

  private final Visit visit;
  private final Verbs verbs;
  private final Links links;

  StandingPages(Visit visit, Verbs verbs, Links links) {
    this.visit = visit;
    this.verbs = verbs;
    this.links = links;
  }

  /** What the holder of a link can do; a singleton, since a proxy has no fields. */
  @jakarta.inject.Singleton
  static class Links {
    private final OpenStandingLink open;
    private final EndByLink end;

    @jakarta.inject.Inject
    Links(OpenStandingLink open, EndByLink end) {
      this.open = open;
      this.end = end;
    }
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

  /** One template per page. */
  @CheckedTemplate
  static final class Templates {

    private Templates() {}

    static native TemplateInstance standing(
        Words words, List<ListStandingNeeds.Listed> all, List<AlertDigest> digests);

    static native TemplateInstance end(Words words, String token, StandingNeed.State state);
  }

  /** All of the person's. */
  @GET
  @Operation(hidden = true)
  public TemplateInstance standing() {
    var viewer = visit.viewer();
    return Templates.standing(
        visit.words(), verbs.list.run(viewer, null), verbs.digests.run(viewer, null));
  }

  /** Lets a need go on looking. */
  @POST
  @Path("/follow")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Operation(hidden = true)
  public Response follow(
      @FormParam("key") @DefaultValue("") String key,
      @FormParam("need") @DefaultValue("") String need) {
    var viewer = visit.ownForm(key);
    verbs.follow.run(
        viewer,
        new FollowNeed.Request(
            new NeedId(need),
            FollowNeed.Request.BEST,
            FollowNeed.Request.LEAST_PERCENT,
            visit.words().language(),
            null));
    return Visit.done("/standing", "standing-follow");
  }

  /** Pauses one, lets it go on, or ends it. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Operation(hidden = true)
  public Response change(
      @FormParam("key") @DefaultValue("") String key,
      @FormParam("id") @DefaultValue("") String id,
      @FormParam("state") @DefaultValue("") String state) {
    var viewer = visit.ownForm(key);
    var next =
        Arrays.stream(StandingNeed.State.values())
            .filter(s -> s.name().equals(state))
            .findFirst()
            .orElseThrow(() -> new InvalidValueException("request-parameter", state));
    verbs.change.run(viewer, new StandingNeedId(id), next, null);
    return Visit.done("/standing", "standing-change");
  }

  /** What a link of a letter is about, without a word of the need; looking ends nothing. */
  @GET
  @Path("/end/{token}")
  @Operation(hidden = true)
  public TemplateInstance link(@PathParam("token") String token) {
    var one = links.open.run(visit.viewer(), token);
    return Templates.end(visit.words(), token, one.state());
  }

  /** Ends the standing need of a link. */
  @POST
  @Path("/end/{token}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Operation(hidden = true)
  public Response end(
      @PathParam("token") String token, @FormParam("key") @DefaultValue("") String key) {
    links.end.run(visit.ownForm(key), token);
    return Visit.done("/standing/end/" + Visit.encoded(token), "standing-change");
  }
}
