package org.patentbridge.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.access.Scope;
import org.patentbridge.domain.access.Viewer;
import org.patentbridge.domain.match.MatchEntry;
import org.patentbridge.domain.match.Rejection;
import org.patentbridge.domain.match.ScoredPairing;
import org.patentbridge.domain.match.Seeker;
import org.patentbridge.domain.message.Reason;
import org.patentbridge.domain.need.NeedId;
import org.patentbridge.domain.need.TechnologyNeed;
import org.patentbridge.domain.offer.OfferingId;
import org.patentbridge.domain.search.Evidence;
import org.patentbridge.domain.search.Strength;
import org.patentbridge.retrieval.HomeClasses;
import org.patentbridge.retrieval.StrongMatch;
import org.patentbridge.scoring.ScoringOutcome;

/** Ranks the licensable patents and offers for one need, each with its reasons. */
@Act(Scope.READ)
@ApplicationScoped
public class FindMatches {

  private static final int CANDIDATES = 200;
  private static final String PROFILE = "need-to-patent";

  private final Engine engine;
  private final EvidenceDesk desk;
  private final SoughtNeed sought;

  FindMatches(Engine engine, EvidenceDesk desk, SoughtNeed sought) {
    this.engine = engine;
    this.desk = desk;
    this.sought = sought;
  }

  /**
   * What is asked.
   *
   * @param need id of a kept need, null where a text is given
   * @param text what is sought in somebody's own words, null where a need is named
   * @param asOf the day that gates are checked against
   * @param limit most rows, 1 to 200
   */
  public record Request(@Nullable NeedId need, @Nullable String text, LocalDate asOf, int limit) {

    public Request {
      Days.checked(asOf);
    }
  }

  /**
   * A row with what speaks for it.
   *
   * @param entry rank, points and card
   * @param evidence its relevance part by part, passages, shared classes
   */
  public record Row(MatchEntry entry, Evidence evidence) {}

  /**
   * A row of the far-field lane.
   *
   * @param row ranked within the lane
   * @param because why it is shown
   */
  public record FarRow(Row row, Reason because) {}

  /**
   * What was found.
   *
   * @param need the need that was matched
   * @param strength whether the textually best of them is a strong match
   * @param rows best first
   * @param farField candidates of other fields, apart from the ranking
   * @param rejected candidates that a closed gate stopped, textually best first
   */
  public record Answer(
      TechnologyNeed need,
      Strength strength,
      List<Row> rows,
      List<FarRow> farField,
      List<Rejection> rejected) {}

  /** Ranks; a need that the viewer may not read is not found. */
  public Answer run(Viewer viewer, Request request) {
    var need = sought.of(viewer, request.need(), request.text());
    var session = new MatchingSession(engine, PROFILE, null, request.asOf());
    var seeker = session.directory().seeking(need);
    List<ScoredPairing> passed = new ArrayList<>();
    List<Rejection> rejected = new ArrayList<>();
    List<OfferingId> nearest = new ArrayList<>();
    for (ScoringOutcome outcome : session.outcomes(seeker, CANDIDATES)) {
      nearest.add(outcome.candidate().offering());
      switch (outcome) {
        case ScoringOutcome.Scored s -> passed.add(s.pairing());
        case ScoringOutcome.Rejected r -> rejected.add(r.rejection());
      }
    }
    var strength = strength(session, seeker, passed);
    passed.sort(ScoredPairing.BEST_FIRST);
    var shown = passed.stream().limit(request.limit()).toList();
    var home = home(session, need, nearest);
    var rows = rows(session.told(shown, seeker), session, home);
    var ids = shown.stream().map(m -> m.pairing().offering()).collect(Collectors.toSet());
    var lane = new FarLane(engine, session).of(seeker, home, ids);
    var far = rows(lane.stream().map(FarLane.Far::match).toList(), session, home);
    return new Answer(
        need,
        strength,
        rows,
        IntStream.range(0, far.size())
            .mapToObj(i -> new FarRow(far.get(i), lane.get(i).because()))
            .toList(),
        rejected);
  }

  /** Of the textually best one that passed its gates. */
  private Strength strength(MatchingSession session, Seeker seeker, List<ScoredPairing> nearest) {
    return nearest.stream()
        .findFirst()
        .map(best -> session.told(best, seeker).told())
        .map(new StrongMatch(engine.rulebook().ranking().strongMatch())::judge)
        .orElse(Strength.NONE);
  }

  private static HomeClasses home(
      MatchingSession session, TechnologyNeed need, List<OfferingId> nearest) {
    var best = nearest.subList(0, Math.min(HomeClasses.BEST, nearest.size()));
    return HomeClasses.of(
        need.context().ipc(),
        session.candidates().shelf().of(best).stream().map(p -> p.offering().ipc()).toList());
  }

  private List<Row> rows(List<ToldMatch> matches, MatchingSession session, HomeClasses home) {
    List<Row> rows = new ArrayList<>();
    if (matches.isEmpty()) {
      return rows;
    }
    var query = session.candidates().queryOf(matches.getFirst().candidate().seeker(), 1);
    var evidence = desk.of(query, matches, home);
    for (int i = 0; i < matches.size(); i++) {
      rows.add(new Row(session.entry(i + 1, matches.get(i)), evidence.get(i)));
    }
    return rows;
  }
}
