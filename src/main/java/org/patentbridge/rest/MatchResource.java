package org.patentbridge.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.match.Rejection;
import org.patentbridge.domain.need.NeedId;
import org.patentbridge.domain.offer.OfferingId;
import org.patentbridge.domain.patent.PatentId;
import org.patentbridge.usecase.ExplainAbsence;
import org.patentbridge.usecase.FindMatches;
import org.patentbridge.view.EntryView;
import org.patentbridge.view.GateView;
import org.patentbridge.view.ScoreView;

/** Ranked matches of one need, with reasons. */
@Path("/api/v1/matches")
@Tag(name = "matches")
@Produces(MediaType.APPLICATION_JSON)
public class MatchResource {

  private static final int MOST = 200;

  private final Viewers viewers;
  private final FindMatches findMatches;
  private final ExplainAbsence explainAbsence;
  private final Clock clock;

  MatchResource(
      Viewers viewers, FindMatches findMatches, ExplainAbsence explainAbsence, Clock clock) {
    this.viewers = viewers;
    this.findMatches = findMatches;
    this.explainAbsence = explainAbsence;
    this.clock = clock;
  }

  /**
   * A need in somebody's own words; it is matched in memory and kept nowhere.
   *
   * @param text what is sought
   * @param limit most rows
   * @param asOf ISO date of the gates, today where absent
   */
  public record Sought(
      @NotNull @Size(min = 1, max = 20_000) @Schema(examples = "想找一种低温下不析锂的快充负极，最好能直接用在现有产线上")
          String text,
      @Nullable @Min(1) @Max(MOST) Integer limit,
      @Nullable LocalDate asOf) {}

  /**
   * What was found.
   *
   * @param entries best first
   * @param rejected candidates that a closed gate stopped
   */
  public record Found(List<EntryView> entries, List<Stopped> rejected) {

    static Found of(FindMatches.Answer answer) {
      return new Found(
          answer.entries().stream().map(EntryView::of).toList(),
          answer.rejected().stream().map(Stopped::of).toList());
    }
  }

  /**
   * A candidate that a closed gate stopped.
   *
   * @param offering its id
   * @param gate which gate and why
   */
  public record Stopped(String offering, GateView gate) {

    static Stopped of(Rejection rejection) {
      return new Stopped(
          rejection.pairing().offering().toString(), GateView.of(rejection.closed()));
    }
  }

  /**
   * Why something is not on a list.
   *
   * @param gates what every gate says
   * @param score the points it has, or would have were no gate closed
   * @param retrieved whether it is among the nearest candidates by its text
   * @param rank place among those that passed, 0 where a gate stopped it
   * @param cut points of the last row of the list
   */
  public record Absence(
      List<GateView> gates, ScoreView score, boolean retrieved, int rank, double cut) {}

  /** Matches of a text. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "matchText",
      summary = "Rank licensable patents for a text; keeps nothing")
  public Found text(
      @RequestBody(
              content =
                  @Content(
                      examples =
                          @ExampleObject(
                              name = "in a firm's own words",
                              value =
                                  """
                                  {"text": "电动自行车电池低温掉电，想找能直接用在现有产线上的办法",
                                   "limit": 5}""")))
          @Valid
          @NotNull
          Sought sought) {
    var limit = sought.limit() == null ? 10 : sought.limit();
    var request = new FindMatches.Request(null, sought.text(), day(sought.asOf()), limit);
    return Found.of(findMatches.run(viewers.current(), request));
  }

  /** Matches of a kept need. */
  @GET
  @Operation(operationId = "matchNeed", summary = "Rank licensable patents for a kept need")
  public Found need(
      @Parameter(example = "N-01-01") @QueryParam("need") @NotNull String need,
      @QueryParam("limit") @DefaultValue("10") @Min(1) @Max(MOST) int limit,
      @QueryParam("asOf") @Nullable LocalDate asOf) {
    var request = new FindMatches.Request(new NeedId(need), null, day(asOf), limit);
    return Found.of(findMatches.run(viewers.current(), request));
  }

  /** Why an offering is not on a need's list. */
  @GET
  @Path("/why-not")
  @Operation(operationId = "whyNot", summary = "Say why a patent is not on a need's list")
  public Absence whyNot(
      @Parameter(example = "N-01-01") @QueryParam("need") @NotNull String need,
      @Parameter(example = "CN 191000001 B") @QueryParam("patent") @NotNull String patent,
      @QueryParam("limit") @DefaultValue("10") @Min(1) @Max(MOST) int limit,
      @QueryParam("asOf") @Nullable LocalDate asOf) {
    var request =
        new ExplainAbsence.Request(
            new NeedId(need), OfferingId.of(PatentId.meant(patent)), day(asOf), limit);
    var answer = explainAbsence.run(viewers.current(), request);
    return new Absence(
        answer.gates().stream().map(GateView::of).toList(),
        ScoreView.of(answer.score()),
        answer.retrieved(),
        answer.rank(),
        answer.cut().asDouble());
  }

  private LocalDate day(@Nullable LocalDate stated) {
    return stated == null ? LocalDate.now(clock) : stated;
  }
}
