package org.patentbridge.usecase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.event.Event;
import org.patentbridge.domain.event.EventRules;
import org.patentbridge.domain.event.PairRule;
import org.patentbridge.domain.event.Side;
import org.patentbridge.domain.match.GateVerdict;
import org.patentbridge.domain.match.MatchEntry;
import org.patentbridge.domain.match.ScoredPairing;
import org.patentbridge.domain.match.Seeker;
import org.patentbridge.domain.match.SeekerPool;
import org.patentbridge.domain.offer.OfferingId;
import org.patentbridge.domain.search.Explanation;
import org.patentbridge.domain.series.SeriesMemory;
import org.patentbridge.domain.wish.WishBook;
import org.patentbridge.retrieval.RetrievalQuery;
import org.patentbridge.retrieval.condition.Condition;
import org.patentbridge.retrieval.condition.ValueField;
import org.patentbridge.rulebook.SeriesRules;
import org.patentbridge.scoring.Candidate;
import org.patentbridge.scoring.Scorer;
import org.patentbridge.scoring.ScoringContext;
import org.patentbridge.scoring.ScoringOutcome;

/** One profile, one day and one state of the records, under which seekers are matched. */
final class MatchingSession {

  /** Offerings of a party that somebody wants to meet, which are looked at in any case. */
  private static final int OF_ONE_PARTY = 3;

  private final @Nullable Event event;
  private final PartyDirectory directory;
  private final ScoringContext context;
  private final Scorer scorer;
  private final Candidates candidates;

  MatchingSession(Engine engine, String profile, @Nullable Event event, LocalDate asOf) {
    var rulebook = engine.rulebook();
    this.event = event;
    this.directory = engine.directory();
    this.context = contextOf(engine, event, asOf, directory);
    this.scorer = new Scorer(rulebook.getProfile(profile), rulebook);
    this.candidates = new Candidates(engine, filterOf(event, directory));
  }

  private static ScoringContext contextOf(
      Engine engine, @Nullable Event event, LocalDate asOf, PartyDirectory directory) {
    return event == null
        ? new ScoringContext(
            asOf,
            null,
            directory,
            WishBook.EMPTY,
            new ScoringContext.Past(
                SeriesMemory.EMPTY, SeriesRules.NONE, engine.memory().tiers(engine.rulebook())))
        : new ScoringContext(
            asOf,
            event,
            directory,
            engine.memory().wishes(event.id(), directory),
            engine.memory().past(event, directory, engine.rulebook()));
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

  /** What scoring makes of a seeker's candidates. */
  List<ScoringOutcome> outcomes(Seeker seeker, int limit) {
    return candidates.of(seeker, limit).stream().map(this::outcome).toList();
  }

  /**
   * What a seeker's candidates come to in the event; pinned offerings are always among them, and so
   * is what one of the sides asked for. Nothing of it stays in memory here.
   */
  SeekerPool pool(Seeker seeker, EventRules rules) {
    List<Candidate> all = new ArrayList<>(candidates.of(seeker, rules.candidates()));
    var found = all.stream().map(c -> c.offering().id()).collect(Collectors.toSet());
    Stream.concat(pinned(seeker), wished(seeker))
        .filter(found::add)
        .flatMap(id -> candidates.findPair(seeker, id).stream())
        .forEach(all::add);
    var pooling =
        new Pooling(seeker, pinned(seeker).collect(Collectors.toSet()), rules.admitUnknown());
    all.forEach(c -> pooling.add(scorer.score(c, context), c.relevance()));
    return pooling.pool();
  }

  private Stream<OfferingId> pinned(Seeker seeker) {
    return event == null
        ? Stream.empty()
        : event.pairRules().stream()
            .filter(r -> r.kind() == PairRule.Kind.PIN && r.seeker().equals(seeker.party()))
            .map(PairRule::offering);
  }

  /** Of a party that is asked for as such, what is textually best. */
  private Stream<OfferingId> wished(Seeker seeker) {
    return context.wishes().listOf(seeker.party()).stream()
        .filter(w -> !w.isRefusal())
        .flatMap(
            w ->
                w.offering() == null
                    ? candidates.ofHolder(seeker, directory.searchNames(w.holder()), OF_ONE_PARTY)
                    : Stream.of(w.offering()).filter(this::takesPart));
  }

  /** A wish brings nobody in who does not take part. */
  private boolean takesPart(OfferingId id) {
    return event == null
        || event.rules().scope() == EventRules.Scope.EVERYBODY
        || candidates
            .shelf()
            .find(id)
            .map(placed -> directory.holderParty(placed.offering()))
            .filter(Seekers.partiesOf(event, Side.HOLDER)::contains)
            .isPresent();
  }

  private ScoringOutcome outcome(Candidate candidate) {
    var outcome = scorer.score(candidate, context);
    if (outcome instanceof ScoringOutcome.Scored) {
      candidates.remember(candidate.pairing(), candidate.relevance());
    }
    return outcome;
  }

  /** A row of a list: the score told with the shared terms, and the card. */
  MatchEntry entry(int rank, ScoredPairing match, Seeker seeker) {
    return entry(rank, told(match, seeker));
  }

  /** A match with what brings its relevance. */
  ToldMatch told(ScoredPairing match, Seeker seeker) {
    return told(List.of(match), seeker).getFirst();
  }

  /** Matches of one seeker with what brings the relevance of each. */
  List<ToldMatch> told(List<ScoredPairing> matches, Seeker seeker) {
    var all = matches.stream().map(match -> candidate(match, seeker)).toList();
    var told = candidates.explainAll(seeker, all);
    List<ToldMatch> found = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      var id = all.get(i).offering().id();
      found.add(
          new ToldMatch(matches.get(i), all.get(i), told.getOrDefault(id, Explanation.NOTHING)));
    }
    return found;
  }

  private Candidate candidate(ScoredPairing match, Seeker seeker) {
    return candidates
        .findPair(seeker, match.pairing().offering())
        .orElseThrow(
            () -> new IllegalStateException(match.pairing() + " lost its offering in a run"));
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
        scorer.verdicts(candidate, context).stream().filter(GateVerdict::isUnknown).toList());
  }
}
