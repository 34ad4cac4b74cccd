package org.patentbridge.usecase;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.patentbridge.domain.match.ScoredPairing;
import org.patentbridge.domain.match.Seeker;
import org.patentbridge.domain.message.Reason;
import org.patentbridge.domain.offer.OfferingId;
import org.patentbridge.domain.search.RelevancePart.Kind;
import org.patentbridge.retrieval.Hit;
import org.patentbridge.retrieval.HomeClasses;
import org.patentbridge.retrieval.RetrievalQuery;
import org.patentbridge.rulebook.FarFieldRule;
import org.patentbridge.scoring.Candidate;
import org.patentbridge.scoring.ScoringOutcome;

/**
 * Finds the few candidates that ordinary ranking loses: of fields in which a need is not at home,
 * and yet near in what they are about.
 *
 * <p>They share no subclass with the need's home, pass every gate, and are ordered by what other
 * wording and closeness bring, since the words of another field are other words.
 */
final class FarLane {

  /** Looked at for each one that is shown, since gates may close. */
  private static final int DEPTH = 20;

  private final MatchingSession session;
  private final FarFieldRule rule;
  private final Engine engine;

  FarLane(Engine engine, MatchingSession session) {
    this.engine = engine;
    this.session = session;
    this.rule = engine.rulebook().ranking().farField();
  }

  /**
   * A candidate of another field.
   *
   * @param match its points are for orientation; they do not order the lane
   * @param because why it is shown
   */
  record Far(ToldMatch match, Reason because) {}

  /**
   * The nearest first.
   *
   * @param home where the need is at home; nothing is far from nowhere
   * @param shown what the ordinary list shows already
   */
  List<Far> of(Seeker seeker, HomeClasses home, Set<OfferingId> shown) {
    if (home.isEmpty() || rule.candidates() == 0) {
      return List.of();
    }
    var all = session.candidates().queryOf(seeker, HomeClasses.BEST);
    var nearest = engine.retriever().retrieveOtherwise(all);
    double least = nearest.isEmpty() ? 0 : rule.nearness() * nearest.getLast().relevance();
    var abroad =
        new RetrievalQuery(
            all.titles(), all.bodies(), all.filter().and(home.abroad()), rule.candidates() * DEPTH);
    List<ScoredPairing> lane = new ArrayList<>();
    for (Hit hit : engine.retriever().retrieveOtherwise(abroad)) {
      var id = OfferingId.parse(hit.id());
      if (lane.size() == rule.candidates() || hit.relevance() < least) {
        break;
      }
      if (!shown.contains(id)) {
        session.candidates().findPair(seeker, id).flatMap(this::far).ifPresent(lane::add);
      }
    }
    return session.told(lane, seeker).stream().map(match -> told(match, home)).toList();
  }

  /** Empty where a gate is closed. */
  private Optional<ScoredPairing> far(Candidate candidate) {
    return session.scorer().score(candidate, session.context())
            instanceof ScoringOutcome.Scored(var match)
        ? Optional.of(match)
        : Optional.empty();
  }

  private static Far told(ToldMatch match, HomeClasses home) {
    var told = match.told();
    var classes =
        match.candidate().offering().ipc().stream()
            .map(symbol -> symbol.subclass())
            .distinct()
            .collect(Collectors.joining(", "));
    var other =
        told.parts().stream()
            .filter(p -> p.kind() == Kind.RELATED)
            .map(p -> p.words())
            .collect(Collectors.joining(", "));
    var close =
        percent(told.relevance() == 0 ? 0 : told.shareOf(Kind.CLOSENESS) / told.relevance());
    var key = other.isEmpty() ? "far-field.close" : "far-field.close-and-worded";
    return new Far(match, Reason.of(key, classes, String.join(", ", home.all()), close, other));
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.0f %%", share * 100);
  }
}
