package org.patentbridge.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.patentbridge.domain.access.Viewer;
import org.patentbridge.domain.match.GateVerdict;
import org.patentbridge.domain.match.Score;
import org.patentbridge.domain.match.ScoredPairing;
import org.patentbridge.domain.need.NeedId;
import org.patentbridge.domain.offer.OfferingId;
import org.patentbridge.domain.problem.NotFoundException;
import org.patentbridge.domain.quantity.Points;
import org.patentbridge.scoring.ScoringOutcome;

/** Says why an offering is not on a need's list: the gate, or how far below the cut it is. */
@ApplicationScoped
public class ExplainAbsence {

  private static final int CANDIDATES = 200;
  private static final String PROFILE = "need-to-patent";

  private final Engine engine;

  ExplainAbsence(Engine engine) {
    this.engine = engine;
  }

  /**
   * What is asked.
   *
   * @param need whose list
   * @param offering what is missed on it
   * @param asOf the day that gates are checked against
   * @param limit length of the list
   */
  public record Request(NeedId need, OfferingId offering, LocalDate asOf, int limit) {

    public Request {
      Days.checked(asOf);
    }
  }

  /**
   * Why.
   *
   * @param gates what every gate says
   * @param score the points it has, or would have were no gate closed
   * @param retrieved whether it is among the candidates by its text
   * @param rank 1-based place among those that passed, 0 where a gate stopped it
   * @param cut points of the last row of the list, zero for a shorter list
   */
  public record Answer(
      List<GateVerdict> gates, Score score, boolean retrieved, int rank, Points cut) {}

  /** Explains; a need that the viewer may not read is not found. */
  public Answer run(Viewer viewer, Request request) {
    var need =
        engine
            .records()
            .needs()
            .find(request.need())
            .filter(n -> Access.mayRead(viewer, n))
            .orElseThrow(() -> new NotFoundException("need", request.need().value()));
    var session = new MatchingSession(engine, PROFILE, null, request.asOf());
    var seeker = session.directory().seeking(need);
    var pair =
        session
            .candidates()
            .findPair(seeker, request.offering())
            .map(session.candidates()::withTerms)
            .orElseThrow(() -> new NotFoundException("offering", request.offering().toString()));
    var gates = session.scorer().verdicts(pair, session.context());
    var score = session.scorer().points(pair, session.context());
    var outcomes = session.outcomes(seeker, CANDIDATES);
    var better =
        outcomes.stream().flatMap(ExplainAbsence::passed).sorted(ScoredPairing.BEST_FIRST).toList();
    return new Answer(
        gates,
        score,
        outcomes.stream().anyMatch(o -> concerns(o, request.offering())),
        gates.stream().anyMatch(GateVerdict::isClosed) ? 0 : rank(better, request, score),
        better.size() < request.limit() ? Points.ZERO : better.get(request.limit() - 1).points());
  }

  private static java.util.stream.Stream<ScoredPairing> passed(ScoringOutcome outcome) {
    return outcome instanceof ScoringOutcome.Scored s
        ? java.util.stream.Stream.of(s.pairing())
        : java.util.stream.Stream.empty();
  }

  private static boolean concerns(ScoringOutcome outcome, OfferingId offering) {
    return switch (outcome) {
      case ScoringOutcome.Scored s -> s.pairing().pairing().offering().equals(offering);
      case ScoringOutcome.Rejected r -> r.rejection().pairing().offering().equals(offering);
    };
  }

  private static int rank(List<ScoredPairing> better, Request request, Score score) {
    long above =
        better.stream()
            .filter(p -> !p.pairing().offering().equals(request.offering()))
            .filter(
                p -> {
                  int byPoints = p.points().compareTo(score.total());
                  return byPoints > 0
                      || (byPoints == 0
                          && p.pairing().offering().compareTo(request.offering()) < 0);
                })
            .count();
    return (int) above + 1;
  }
}
