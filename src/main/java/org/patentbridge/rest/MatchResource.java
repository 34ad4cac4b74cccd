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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.need.NeedId;
import org.patentbridge.domain.offer.OfferingId;
import org.patentbridge.domain.patent.PatentId;
import org.patentbridge.usecase.ExplainAbsence;
import org.patentbridge.usecase.FindMatches;
import org.patentbridge.view.AbsenceView;
import org.patentbridge.view.BothLanguages;
import org.patentbridge.view.EntryView;
import org.patentbridge.view.EvidenceView;
import org.patentbridge.view.GateView;
import org.patentbridge.view.MatchesView;
import org.patentbridge.view.ScoreView;
import org.patentbridge.view.StrengthView;

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
   * A question why something is not on the list of a text.
   *
   * @param text what is sought
   * @param patent number in any written form, or an id
   * @param limit length of the list
   * @param asOf ISO date of the gates, today where absent
   */
  public record Missed(
      @NotNull @Size(min = 1, max = 20_000) @Schema(examples = "想找一种低温下不析锂的快充负极") String text,
      @NotNull @Size(min = 1, max = 200) @Schema(examples = "CN 191000001 B") String patent,
      @Nullable @Min(1) @Max(MOST) Integer limit,
      @Nullable LocalDate asOf) {}

  /** Matches of a text. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "matchText",
      summary = "Rank licensable patents for a text; keeps nothing")
  public MatchesView text(
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
    var request =
        new FindMatches.Request(
            null, sought.text(), day(sought.asOf()), limit, FindMatches.Lanes.ALL);
    return view(findMatches.run(viewers.current(), request));
  }

  /** Matches of a kept need. */
  @GET
  @Operation(operationId = "matchNeed", summary = "Rank licensable patents for a kept need")
  public MatchesView need(
      @Parameter(example = "N-01-01") @QueryParam("need") @NotNull String need,
      @QueryParam("limit") @DefaultValue("10") @Min(1) @Max(MOST) int limit,
      @QueryParam("asOf") @Nullable LocalDate asOf) {
    var request =
        new FindMatches.Request(new NeedId(need), null, day(asOf), limit, FindMatches.Lanes.ALL);
    return view(findMatches.run(viewers.current(), request));
  }

  /** Why an offering is not on a need's list. */
  @GET
  @Path("/why-not")
  @Operation(operationId = "whyNot", summary = "Say why a patent is not on a need's list")
  public AbsenceView whyNot(
      @Parameter(example = "N-01-01") @QueryParam("need") @NotNull String need,
      @Parameter(example = "CN 191000001 B") @QueryParam("patent") @NotNull String patent,
      @QueryParam("limit") @DefaultValue("10") @Min(1) @Max(MOST) int limit,
      @QueryParam("asOf") @Nullable LocalDate asOf) {
    return view(
        explainAbsence.run(
            viewers.current(),
            new ExplainAbsence.Request(
                new NeedId(need), null, offering(patent), day(asOf), limit)));
  }

  /** Why an offering is not on the list of a text. */
  @POST
  @Path("/why-not")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "whyNotText",
      summary = "Say why a patent is not on a text's list; keeps nothing")
  public AbsenceView whyNotText(
      @RequestBody(
              content =
                  @Content(
                      examples =
                          @ExampleObject(
                              name = "a text and a number",
                              value =
                                  """
                                  {"text": "低温不析锂的快充负极", "patent": "CN 191000001 B"}
                                  """)))
          @Valid
          @NotNull
          Missed missed) {
    var limit = missed.limit() == null ? 10 : missed.limit();
    return view(
        explainAbsence.run(
            viewers.current(),
            new ExplainAbsence.Request(
                null, missed.text(), offering(missed.patent()), day(missed.asOf()), limit)));
  }

  private static OfferingId offering(String text) {
    return text.startsWith("offer:") || text.startsWith("patent:")
        ? OfferingId.parse(text)
        : OfferingId.of(PatentId.meant(text));
  }

  private static MatchesView view(FindMatches.Answer answer) {
    return new MatchesView(
        StrengthView.of(answer.strength()),
        answer.rows().stream().map(r -> EntryView.of(r.entry(), r.evidence())).toList(),
        answer.farField().stream().map(MatchResource::view).toList(),
        answer.rejected().stream().map(MatchesView.StoppedView::of).toList());
  }

  private static MatchesView.FarView view(FindMatches.FarRow far) {
    return new MatchesView.FarView(
        EntryView.of(far.row().entry(), far.row().evidence()), BothLanguages.of(far.because()));
  }

  private static AbsenceView view(ExplainAbsence.Answer answer) {
    return new AbsenceView(
        answer.why().name(),
        answer.gates().stream().map(GateView::of).toList(),
        ScoreView.of(answer.score()),
        answer.isRetrieved(),
        answer.rank(),
        answer.cutPoints().asDouble(),
        answer.distance().asDouble(),
        answer.cut().map(EntryView::of).orElse(null),
        answer.text().rank(),
        answer.text().last(),
        EvidenceView.of(answer.text().told()),
        answer.meant().stream().map(Object::toString).toList());
  }

  private LocalDate day(@Nullable LocalDate stated) {
    return stated == null ? LocalDate.now(clock) : stated;
  }
}
