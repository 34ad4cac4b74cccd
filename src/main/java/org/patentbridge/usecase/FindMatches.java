package org.patentbridge.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.access.Viewer;
import org.patentbridge.domain.match.MatchEntry;
import org.patentbridge.domain.match.Rejection;
import org.patentbridge.domain.match.ScoredPairing;
import org.patentbridge.domain.need.NeedId;
import org.patentbridge.domain.need.TechnologyNeed;
import org.patentbridge.domain.problem.NotFoundException;
import org.patentbridge.scoring.ScoringOutcome;

/** Ranks the licensable patents and offers for one need, each with its reasons. */
@ApplicationScoped
public class FindMatches {

  private static final int CANDIDATES = 200;
  private static final String PROFILE = "need-to-patent";

  private final Engine engine;

  FindMatches(Engine engine) {
    this.engine = engine;
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
   * What was found.
   *
   * @param need the need that was matched
   * @param entries best first
   * @param rejected candidates that a closed gate stopped, textually best first
   */
  public record Answer(TechnologyNeed need, List<MatchEntry> entries, List<Rejection> rejected) {}

  /** Ranks; a need that the viewer may not read is not found. */
  public Answer run(Viewer viewer, Request request) {
    var need = needOf(viewer, request);
    var session = new MatchingSession(engine, PROFILE, null, request.asOf());
    var seeker = session.directory().seeking(need);
    List<ScoredPairing> passed = new ArrayList<>();
    List<Rejection> rejected = new ArrayList<>();
    for (ScoringOutcome outcome : session.outcomes(seeker, CANDIDATES)) {
      switch (outcome) {
        case ScoringOutcome.Scored s -> passed.add(s.pairing());
        case ScoringOutcome.Rejected r -> rejected.add(r.rejection());
      }
    }
    passed.sort(ScoredPairing.BEST_FIRST);
    List<MatchEntry> entries = new ArrayList<>();
    for (int i = 0; i < Math.min(request.limit(), passed.size()); i++) {
      entries.add(session.entry(i + 1, passed.get(i), seeker));
    }
    return new Answer(need, entries, rejected);
  }

  private TechnologyNeed needOf(Viewer viewer, Request request) {
    var id = request.need();
    if (id == null) {
      var text = request.text();
      return TechnologyNeed.typed("", text == null ? "" : text);
    }
    return engine
        .records()
        .needs()
        .find(id)
        .filter(n -> Access.mayRead(viewer, n))
        .orElseThrow(() -> new NotFoundException("need", id.value()));
  }
}
