package org.patentbridge.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.access.Scope;
import org.patentbridge.domain.access.Viewer;
import org.patentbridge.domain.match.GateVerdict;
import org.patentbridge.domain.match.MatchEntry;
import org.patentbridge.domain.match.Score;
import org.patentbridge.domain.match.ScoredPairing;
import org.patentbridge.domain.match.Seeker;
import org.patentbridge.domain.need.NeedId;
import org.patentbridge.domain.offer.OfferingId;
import org.patentbridge.domain.quantity.Points;
import org.patentbridge.domain.search.Explanation;
import org.patentbridge.retrieval.Hit;
import org.patentbridge.retrieval.RetrievalQuery;
import org.patentbridge.retrieval.language.QueryLanguage;
import org.patentbridge.scoring.Candidate;
import org.patentbridge.scoring.ScoringOutcome;

/**
 * Says why an offering is not on a need's list: it is not kept here, a gate is closed, no word of
 * it meets the need, or how far below the cut it is and below what.
 */
@Act(Scope.READ)
@ApplicationScoped
public class ExplainAbsence {

  private static final int CANDIDATES = 200;

  /** Places by text alone are told so far. */
  private static final int DEEPEST = 1_000;

  /** Numbers that may have been meant. */
  private static final int MOST_MEANT = 5;

  private static final String PROFILE = "need-to-patent";

  private final Engine engine;
  private final SoughtNeed sought;

  ExplainAbsence(Engine engine, SoughtNeed sought) {
    this.engine = engine;
    this.sought = sought;
  }

  /**
   * What is asked.
   *
   * @param need whose list, null where a text is given
   * @param text what is sought in somebody's own words, null where a need is named
   * @param offering what is missed on the list
   * @param asOf the day that gates are checked against
   * @param limit length of the list
   */
  public record Request(
      @Nullable NeedId need,
      @Nullable String text,
      OfferingId offering,
      LocalDate asOf,
      int limit) {

    public Request {
      Days.checked(asOf);
    }
  }

  /** The first thing that keeps something off a list. */
  public enum Why {
    /** It is not kept here under this number. */
    UNKNOWN,
    /** A gate is closed, whatever its points. */
    GATE,
    /** It shares no word with what is sought, in no wording. */
    NO_WORD,
    /** It shares words, but others are so much nearer that it was not scored. */
    FAR_BY_TEXT,
    /** It was scored, and the list ends above it. */
    BELOW_CUT,
    /** Nothing: it is there. */
    LISTED
  }

  /**
   * Why.
   *
   * @param why the first thing that keeps it off
   * @param gates what every gate says, in order; none for what is not kept
   * @param score the points it has, or would have were no gate closed
   * @param rank 1-based place among those that passed, 0 where a gate stopped it or it is not kept
   * @param cut the last row of the list, empty for a list with room left
   * @param text where its text stands
   * @param meant what is kept under a number that resembles an unknown one
   */
  public record Answer(
      Why why,
      List<GateVerdict> gates,
      Score score,
      int rank,
      Optional<MatchEntry> cut,
      Text text,
      List<OfferingId> meant) {

    public Answer {
      gates = List.copyOf(gates);
      meant = List.copyOf(meant);
    }

    /** Whether it is among the nearest candidates by its text. */
    public boolean isRetrieved() {
      return text.rank() > 0 && text.rank() <= CANDIDATES;
    }

    /** Points of the last row of the list, zero for a list with room left. */
    public Points cutPoints() {
      return cut.map(e -> e.match().points()).orElse(Points.ZERO);
    }

    /** What it lacks to the last row of the list, never below zero. */
    public Points distance() {
      return cutPoints().compareTo(score.total()) > 0
          ? cutPoints().minus(score.total())
          : Points.ZERO;
    }
  }

  /**
   * Where a text stands.
   *
   * @param rank 1-based place by text alone, 0 where it is not among the best {@value #DEEPEST}
   * @param told what its relevance is made of, and what it lacks
   * @param last relevance of the last candidate that was scored, 0 where all that was found was
   */
  public record Text(int rank, Explanation told, double last) {

    private static final Text NOTHING = new Text(0, Explanation.NOTHING, 0);
  }

  /** Explains; a need that the viewer may not read is not found. */
  public Answer run(Viewer viewer, Request request) {
    var need = sought.of(viewer, request.need(), request.text());
    var session = new MatchingSession(engine, PROFILE, null, request.asOf());
    var seeker = session.directory().seeking(need);
    var pair = session.candidates().findPair(seeker, request.offering());
    if (pair.isEmpty()) {
      var meant = meant(request.offering());
      pair =
          meant.size() == 1
              ? session.candidates().findPair(seeker, meant.getFirst())
              : Optional.empty();
      if (pair.isEmpty()) {
        return new Answer(
            Why.UNKNOWN, List.of(), new Score(List.of()), 0, Optional.empty(), Text.NOTHING, meant);
      }
    }
    return explained(session, pair.get(), request.limit());
  }

  /** What the index holds under this number in another form. */
  private List<OfferingId> meant(OfferingId unknown) {
    return new QueryLanguage(engine.rulebook())
        .findNumber(unknown.key()).stream()
            .map(RetrievalQuery.Filter.OFFERINGS::and)
            .flatMap(filter -> engine.retriever().latest(filter, MOST_MEANT).stream())
            .map(hit -> OfferingId.parse(hit.id()))
            .toList();
  }

  private Answer explained(MatchingSession session, Candidate plain, int limit) {
    var seeker = plain.seeker();
    var told = session.candidates().explain(plain);
    var pair = session.candidates().withTerms(plain, told);
    var gates = session.scorer().verdicts(pair, session.context());
    var score = session.scorer().points(pair, session.context());
    var better =
        session.outcomes(seeker, CANDIDATES).stream()
            .flatMap(ExplainAbsence::passed)
            .sorted(ScoredPairing.BEST_FIRST)
            .toList();
    var id = plain.offering().id();
    int rank = gates.stream().anyMatch(GateVerdict::isClosed) ? 0 : rank(better, id, score);
    var text = text(session.candidates().queryOf(seeker, DEEPEST), id, told);
    return new Answer(
        why(text, rank, limit),
        gates,
        score,
        rank,
        cut(session, seeker, better, limit),
        text,
        List.of());
  }

  private static Why why(Text text, int rank, int limit) {
    if (rank == 0) {
      return Why.GATE;
    }
    if (text.rank() > 0 && text.rank() <= CANDIDATES) {
      return rank <= limit ? Why.LISTED : Why.BELOW_CUT;
    }
    return text.told().words(1).isEmpty() ? Why.NO_WORD : Why.FAR_BY_TEXT;
  }

  private static Optional<MatchEntry> cut(
      MatchingSession session, Seeker seeker, List<ScoredPairing> better, int limit) {
    return better.size() < limit
        ? Optional.empty()
        : Optional.of(session.entry(limit, better.get(limit - 1), seeker));
  }

  private Text text(RetrievalQuery query, OfferingId id, Explanation told) {
    var hits = engine.retriever().retrieve(query);
    int rank =
        IntStream.range(0, hits.size())
            .filter(i -> hits.get(i).id().equals(id.toString()))
            .map(i -> i + 1)
            .findFirst()
            .orElse(0);
    double last = hits.stream().skip(CANDIDATES - 1L).findFirst().map(Hit::relevance).orElse(0.0);
    return new Text(rank, told, last);
  }

  private static Stream<ScoredPairing> passed(ScoringOutcome outcome) {
    return outcome instanceof ScoringOutcome.Scored s ? Stream.of(s.pairing()) : Stream.empty();
  }

  private static int rank(List<ScoredPairing> better, OfferingId id, Score score) {
    long above =
        better.stream()
            .filter(p -> !p.pairing().offering().equals(id))
            .filter(
                p -> {
                  int byPoints = p.points().compareTo(score.total());
                  return byPoints > 0
                      || (byPoints == 0 && p.pairing().offering().compareTo(id) < 0);
                })
            .count();
    return (int) above + 1;
  }
}
