package org.patentbridge.usecase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.event.Event;
import org.patentbridge.domain.event.EventRules;
import org.patentbridge.domain.event.PairRule;
import org.patentbridge.domain.event.Side;
import org.patentbridge.domain.match.MatchEntry;
import org.patentbridge.domain.match.ScoredPairing;
import org.patentbridge.domain.match.Seeker;
import org.patentbridge.retrieval.RetrievalQuery;
import org.patentbridge.retrieval.condition.Condition;
import org.patentbridge.retrieval.condition.ValueField;
import org.patentbridge.scoring.Candidate;
import org.patentbridge.scoring.Scorer;
import org.patentbridge.scoring.ScoringContext;
import org.patentbridge.scoring.ScoringOutcome;

/** One profile, one day and one state of the records, under which seekers are matched. */
final class MatchingSession {

  private final @Nullable Event event;
  private final PartyDirectory directory;
  private final ScoringContext context;
  private final Scorer scorer;
  private final Candidates candidates;

  MatchingSession(Engine engine, String profile, @Nullable Event event, LocalDate asOf) {
    var rulebook = engine.rulebook();
    this.event = event;
    this.directory = engine.directory();
    this.context = new ScoringContext(asOf, event, directory);
    this.scorer = new Scorer(rulebook.getProfile(profile), rulebook);
    this.candidates = new Candidates(engine, filterOf(event, directory));
  }

  static MatchingSession ofEvent(Engine engine, Event event, LocalDate asOf) {
    return new MatchingSession(engine, event.rules().profile(), event, asOf);
  }

  /** Offerings of listed holders only, where the event lists its participants. */
  private static RetrievalQuery.Filter filterOf(@Nullable Event event, PartyDirectory directory) {
    if (event == null || event.rules().scope() == EventRules.Scope.EVERYBODY) {
      return RetrievalQuery.Filter.OFFERINGS;
    }
    Set<String> holders = new HashSet<>();
    for (var party : Seekers.partiesOf(event, Side.HOLDER)) {
      holders.addAll(directory.searchNames(party));
    }
    return RetrievalQuery.Filter.OFFERINGS.and(Condition.anyOf(ValueField.HOLDER, holders));
  }

  PartyDirectory directory() {
    return directory;
  }

  Scorer scorer() {
    return scorer;
  }

  ScoringContext context() {
    return context;
  }

  Candidates candidates() {
    return candidates;
  }

  /** What scoring makes of a seeker's candidates; pinned offerings are always among them. */
  List<ScoringOutcome> outcomes(Seeker seeker, int limit) {
    List<Candidate> all = new ArrayList<>(candidates.of(seeker, limit));
    var found = all.stream().map(c -> c.offering().id()).collect(Collectors.toSet());
    if (event != null) {
      event.pairRules().stream()
          .filter(r -> r.kind() == PairRule.Kind.PIN && r.seeker().equals(seeker.party()))
          .filter(r -> !found.contains(r.offering()))
          .flatMap(r -> candidates.findPair(seeker, r.offering()).stream())
          .forEach(all::add);
    }
    return all.stream().map(this::outcome).toList();
  }

  private ScoringOutcome outcome(Candidate candidate) {
    var outcome = scorer.score(candidate, context);
    if (outcome instanceof ScoringOutcome.Scored) {
      candidates.remember(candidate);
    }
    return outcome;
  }

  /** A row of a list: the score told with the shared terms, and the card. */
  MatchEntry entry(int rank, ScoredPairing match, Seeker seeker) {
    return entry(rank, told(match, seeker));
  }

  /** A match with what brings its relevance. */
  ToldMatch told(ScoredPairing match, Seeker seeker) {
    var candidate =
        candidates
            .findPair(seeker, match.pairing().offering())
            .orElseThrow(
                () -> new IllegalStateException(match.pairing() + " lost its offering in a run"));
    return new ToldMatch(match, candidate, candidates.explain(candidate));
  }

  /** A row of a list. */
  MatchEntry entry(int rank, ToldMatch match) {
    var candidate = candidates.withTerms(match.candidate(), match.told());
    var told = tell(match.match(), candidate);
    var cards = new Cards(directory, context.asOf());
    return new MatchEntry(rank, told, cards.of(told, candidate.seeker(), candidate.offering()));
  }

  private ScoredPairing tell(ScoredPairing match, Candidate candidate) {
    return new ScoredPairing(
        match.pairing(),
        match.seekerParty(),
        match.holderParty(),
        scorer.points(candidate, context),
        match.unverified());
  }
}
