package org.patentbridge.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.need.NeedId;
import org.patentbridge.domain.offer.OfferingId;
import org.patentbridge.usecase.ExplainAbsence;
import org.patentbridge.usecase.FindMatches;

/** Ranked patents for a need, each with why; and why one is not among them. */
@Path("/matches")
@Produces(MediaType.TEXT_HTML)
public class MatchPages {

  private static final int ROWS = 20;
  private static final FindMatches.Lanes RANKING = FindMatches.Lanes.RANKING;

  private final Visit visit;
  private final FindMatches findMatches;
  private final ExplainAbsence explainAbsence;
  private final Clock clock;

  MatchPages(Visit visit, FindMatches findMatches, ExplainAbsence explainAbsence, Clock clock) {
    this.visit = visit;
    this.findMatches = findMatches;
    this.explainAbsence = explainAbsence;
    this.clock = clock;
  }

  /** One template per page. */
  @CheckedTemplate
  static final class Templates {

    private Templates() {}

    static native TemplateInstance matches(
        Words words, FindMatches.Answer found, MatchFilter filter, String text, boolean kept);

    static native TemplateInstance far(Words words, List<FindMatches.FarRow> found);

    static native TemplateInstance farPage(Words words, List<FindMatches.FarRow> found);

    static native TemplateInstance absence(
        Words words, OfferingId offering, ExplainAbsence.Answer answer);
  }

  /** Matches of a kept need; without one the way leads to where a need is written. */
  @GET
  @Operation(hidden = true)
  public Response need(
      @QueryParam("need") @Nullable String need, @QueryParam("only") List<String> only) {
    if (need == null || need.isBlank()) {
      return Visit.seeOther("/needs");
    }
    var request =
        new FindMatches.Request(new NeedId(need), null, LocalDate.now(clock), ROWS, RANKING);
    return Response.ok(page(request, only, "", true)).build();
  }

  /** Matches of a text, which is kept nowhere and stands in no address. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Operation(hidden = true)
  public TemplateInstance text(
      @FormParam("key") @DefaultValue("") String key,
      @FormParam("text") @DefaultValue("") String text,
      @FormParam("only") List<String> only) {
    visit.ownForm(key);
    var request = new FindMatches.Request(null, text, LocalDate.now(clock), ROWS, RANKING);
    return page(request, only, text, false);
  }

  private TemplateInstance page(
      FindMatches.Request request, List<String> only, String text, boolean kept) {
    var found = findMatches.run(visit.viewer(), request);
    return Templates.matches(visit.words(), found, MatchFilter.of(found.rows(), only), text, kept);
  }

  /** What is near in other fields, which takes longer to find than the ranking beside it. */
  @POST
  @Path("/far")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Operation(hidden = true)
  public TemplateInstance far(
      @FormParam("key") @DefaultValue("") String key,
      @FormParam("text") @Nullable String text,
      @FormParam("need") @Nullable String need,
      @HeaderParam("HX-Request") @Nullable String within) {
    var viewer = visit.ownForm(key);
    var known = need == null || need.isBlank() ? null : new NeedId(need);
    var asked = known == null ? (text == null ? "" : text) : null;
    var request =
        new FindMatches.Request(
            known, asked, LocalDate.now(clock), ROWS, FindMatches.Lanes.FAR_FIELD);
    var found = findMatches.run(viewer, request).farField();
    return within == null
        ? Templates.farPage(visit.words(), found)
        : Templates.far(visit.words(), found);
  }

  /** Why a patent is not among the matches of a text. */
  @POST
  @Path("/why-not")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Operation(hidden = true)
  public TemplateInstance whyNot(
      @FormParam("key") @DefaultValue("") String key,
      @FormParam("text") @Nullable String text,
      @FormParam("need") @Nullable String need,
      @FormParam("offering") @DefaultValue("") String offering) {
    var viewer = visit.ownForm(key);
    var id = OfferingId.meant(offering.strip());
    var known = need == null || need.isBlank() ? null : new NeedId(need);
    var asked = known == null ? (text == null ? "" : text) : null;
    var request = new ExplainAbsence.Request(known, asked, id, LocalDate.now(clock), ROWS);
    return Templates.absence(visit.words(), id, explainAbsence.run(viewer, request));
  }
}
