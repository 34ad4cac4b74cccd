package org.patentbridge.usecase;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.patentbridge.allocation.Allocation;
import org.patentbridge.allocation.AllocationProblem;
import org.patentbridge.allocation.Allocator;
import org.patentbridge.allocation.PairingQuota;
import org.patentbridge.domain.event.EventRules;
import org.patentbridge.domain.event.Limits;
import org.patentbridge.domain.event.Side;
import org.patentbridge.domain.match.Absence;
import org.patentbridge.domain.match.GateVerdict;
import org.patentbridge.domain.match.MatchRun;
import org.patentbridge.domain.match.Pairing;
import org.patentbridge.domain.match.PooledPair;
import org.patentbridge.domain.match.RunStatus;
import org.patentbridge.domain.match.Score;
import org.patentbridge.domain.match.ScoredPairing;
import org.patentbridge.domain.match.Seeker;
import org.patentbridge.domain.match.SeekerPool;
import org.patentbridge.domain.message.Reason;
import org.patentbridge.domain.offer.OfferingId;
import org.patentbridge.domain.organization.OrganizationId;
import org.patentbridge.domain.problem.NotFoundException;
import org.patentbridge.domain.quantity.Points;
import org.patentbridge.scoring.Candidate;

/**
 * One question why a party was not given an offering, answered step by step: taking part, gates,
 * candidates, then the lists themselves with the pair forced onto them.
 */
final class Inquiry {

  /** As far as ranks of candidates are told. */
  private static final int FURTHEST = 1_000;

  private static final int SHOWN_DISPLACED = 10;
  private static final int HUNDRED = 100;

  private final RunStage.Scene scene;
  private final MatchRun run;
  private final OrganizationId party;
  private final OfferingId offering;
  private final List<Seen> seen = new ArrayList<>();
  private @Nullable SeekerPool pool;

  /** The pair by one of the party's needs or mandates. */
  private record Seen(Candidate candidate, List<GateVerdict> gates, Score score) {

    boolean isClosed() {
      return gates.stream().anyMatch(GateVerdict::isClosed);
    }

    boolean isUnknown() {
      return gates.stream().anyMatch(GateVerdict::isUnknown);
    }
  }

  Inquiry(RunStage.Scene scene, MatchRun run, OrganizationId party, OfferingId offering) {
    this.scene = scene;
    this.run = run;
    this.party = party;
    this.offering = offering;
  }

  /** The answer where it does not take the lists to find it. */
  Optional<Absence> beforeLists() {
    var session = scene.session();
    scene.seekers().stream().filter(s -> s.party().equals(party)).forEach(this::see);
    if (seen.isEmpty()) {
      if (session.candidates().shelf().find(offering).isEmpty()) {
        throw new NotFoundException("offering", offering.toString());
      }
      return Optional.of(
          new Absence(
              party,
              scene.directory().nameOf(party),
              offering,
              Absence.Cause.NOTHING_SOUGHT,
              null,
              List.of(
                  Reason.of(
                      isListed(party, Side.SEEKER)
                          ? "left.nothing-sought"
                          : "absence.not-taking-part")),
              List.of(),
              null,
              null,
              List.of()));
    }
    var listed =
        run.entries().stream()
            .filter(e -> e.match().seekerParty().equals(party))
            .filter(e -> e.match().pairing().offering().equals(offering))
            .findFirst();
    if (listed.isPresent()) {
      return Optional.of(
          answer(Absence.Cause.LISTED, Reason.of("absence.listed", listed.get().rank())));
    }
    var holder = scene.directory().holderParty(best().candidate().offering());
    if (scene.event().rules().scope() == EventRules.Scope.PARTICIPANTS
        && !isListed(holder, Side.HOLDER)) {
      return Optional.of(
          answer(
              Absence.Cause.HOLDER_ABSENT,
              Reason.of("absence.holder-absent", scene.directory().nameOf(holder))));
    }
    return ofGates();
  }

  private Optional<Absence> ofGates() {
    var best = best();
    var decisive =
        best.gates().stream()
            .filter(
                best.isClosed()
                    ? GateVerdict::isClosed
                    : v -> v.isUnknown() && !scene.event().rules().admitUnknown())
            .map(GateVerdict::reason)
            .toList();
    if (decisive.isEmpty()) {
      return Optional.empty();
    }
    var cause = best.isClosed() ? Absence.Cause.GATE : Absence.Cause.UNVERIFIED;
    return Optional.of(answer(cause, decisive, null, List.of()));
  }

  private boolean isListed(OrganizationId who, Side side) {
    return scene.event().rules().scope() == EventRules.Scope.EVERYBODY
        || scene.event().findParticipant(who, side).isPresent();
  }

  private void see(Seeker seeker) {
    var session = scene.session();
    var candidates = session.candidates();
    candidates
        .findPair(seeker, offering)
        .map(pair -> candidates.withTerms(pair, candidates.explain(pair)))
        .map(
            pair ->
                new Seen(
                    pair,
                    session.scorer().verdicts(pair, session.context()),
                    session.scorer().points(pair, session.context())))
        .ifPresentOrElse(
            seen::add,
            () -> {
              throw new NotFoundException("offering", offering.toString());
            });
  }

  /** By open gates first, then decided ones, then points. */
  private Seen best() {
    return seen.stream()
        .min(
            Comparator.comparing(Seen::isClosed)
                .thenComparing(s -> s.isUnknown() && !scene.event().rules().admitUnknown())
                .thenComparing(s -> s.score().total(), Comparator.reverseOrder())
                .thenComparing(s -> s.candidate().seeker().id()))
        .orElseThrow(() -> new IllegalStateException("nothing of " + party + " was looked at"));
  }

  /** Looks at the pools as they come by. */
  void look(SeekerPool one) {
    if (one.seeker().equals(best().candidate().seeker().id())) {
      pool = one;
    }
  }

  /** The answer from the lists: what they are, and what they would be with the pair on them. */
  Absence onLists(RunTally tally, Allocator exact) {
    var own =
        tally.passed().stream()
            .filter(p -> p.seekerParty().equals(party))
            .filter(p -> p.pairing().offering().equals(offering))
            .min(ScoredPairing.BEST_FIRST);
    var pair = own.orElseGet(this::asPooled);
    var limits = scene.limits(tally).problem();
    var problem = own.isPresent() ? limits : plus(limits, pair);
    var as = exact.allocate(problem);
    if (!as.isFeasible()) {
      return run.status() == RunStatus.LOOSENED || run.status() == RunStatus.NO_SOLUTION
          ? answer(Absence.Cause.NO_SOLUTION, as.conflicts(), null, List.of())
          : answer(Absence.Cause.NO_SOLUTION, Reason.of("absence.changed-since"));
    }
    var forced = exact.allocate(pinned(problem, pair.pairing()));
    List<Reason> reasons = new ArrayList<>(why(own.isPresent()));
    reasons.addAll(full(problem, as, pair));
    if (!forced.isFeasible()) {
      reasons.addAll(forced.conflicts());
      return answer(cause(own.isPresent()), reasons, null, List.of());
    }
    var cost = as.total().minus(forced.total());
    reasons.add(
        cost.thousandths() < 0
            ? Reason.of("absence.gain", Points.ZERO.minus(cost))
            : Reason.of("absence.cost", cost));
    return answer(cause(own.isPresent()), reasons, cost, displaced(as, forced));
  }

  private Absence.Cause cause(boolean pooled) {
    return pooled
        ? Absence.Cause.OUTBID
        : wasCandidate() ? Absence.Cause.SET_ASIDE : Absence.Cause.NO_CANDIDATE;
  }

  private boolean wasCandidate() {
    return pool != null && pool.others().contains(offering);
  }

  private ScoredPairing asPooled() {
    var best = best();
    return new PooledPair(
            offering,
            scene.directory().holderParty(best.candidate().offering()),
            best.score().total(),
            best.candidate().relevance())
        .scored(best.candidate().seeker().id(), party);
  }

  /** Which cut it did not make before the lists, and by how much. */
  private List<Reason> why(boolean pooled) {
    var own = pool;
    if (own == null) {
      throw new IllegalStateException("no pool of " + party + " came by");
    }
    var points = best().score().total();
    if (pooled) {
      long above = own.pairs().stream().filter(p -> p.points().compareTo(points) > 0).count();
      return List.of(Reason.of("absence.outbid", points, above + 1, own.pairs().size()));
    }
    if (wasCandidate()) {
      var cut = own.pairs().getLast().points();
      return List.of(
          Reason.of("absence.set-aside", points, cut, cut.minus(points), own.pairs().size()));
    }
    return List.of(notNear(own));
  }

  private Reason notNear(SeekerPool own) {
    var session = scene.session();
    var seeker = best().candidate().seeker();
    var further = session.candidates().of(seeker, FURTHEST);
    var relevance = best().candidate().relevance();
    int place = 0;
    for (int i = 0; i < further.size() && place == 0; i++) {
      place = further.get(i).offering().id().equals(offering) ? i + 1 : 0;
    }
    if (place == 0) {
      return Reason.of("absence.far", FURTHEST, own.candidates(), percent(relevance));
    }
    int last = Math.clamp(own.candidates(), 1, further.size());
    return Reason.of(
        "absence.no-candidate",
        place,
        own.candidates(),
        percent(relevance),
        percent(further.get(last - 1).relevance()));
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.1f", share * HUNDRED);
  }

  /** Every limit that the pair would go beyond on the lists as they are. */
  private List<Reason> full(AllocationProblem problem, Allocation as, ScoredPairing pair) {
    List<Reason> full = new ArrayList<>();
    var mine = on(as, p -> p.seekerParty().equals(party));
    var most = problem.seekerLimits().get(party);
    if (most != null && mine.size() >= most.max()) {
      var lowest = lowest(mine);
      full.add(Reason.of("absence.seeker-full", mine.size(), lowest, lowest.minus(pair.points())));
    }
    var same = on(as, p -> p.pairing().offering().equals(offering));
    if (same.size() >= problem.offeringCap()) {
      var lowest = lowest(same);
      full.add(
          Reason.of("absence.offering-full", same.size(), lowest, lowest.minus(pair.points())));
    }
    var theirs = on(as, p -> p.holderParty().equals(pair.holderParty()));
    var holderMost = problem.holderLimits().get(pair.holderParty());
    if (holderMost != null && theirs.size() >= holderMost.max()) {
      var lowest = lowest(theirs);
      full.add(
          Reason.of(
              "absence.holder-full",
              scene.directory().nameOf(pair.holderParty()),
              theirs.size(),
              lowest,
              lowest.minus(pair.points())));
    }
    for (PairingQuota quota : problem.quotas()) {
      int used = on(as, p -> quota.members().contains(p.pairing())).size();
      if (quota.members().contains(pair.pairing()) && used >= quota.limits().max()) {
        full.add(Reason.of("absence.quota-full", quota.name(), used));
      }
    }
    return full.isEmpty() ? List.of(Reason.of("absence.chain")) : full;
  }

  private static Points lowest(List<ScoredPairing> some) {
    return some.stream()
        .map(ScoredPairing::points)
        .min(Comparator.naturalOrder())
        .orElse(Points.ZERO);
  }

  private static List<ScoredPairing> on(Allocation lists, Predicate<ScoredPairing> which) {
    return lists.chosen().stream().filter(which).toList();
  }

  private static AllocationProblem plus(AllocationProblem problem, ScoredPairing pair) {
    List<ScoredPairing> all = new ArrayList<>(problem.pairings());
    all.add(pair);
    var holders = new HashMap<>(problem.holderLimits());
    var seekers = new HashMap<>(problem.seekerLimits());
    var open = new Limits(0, Integer.MAX_VALUE);
    holders.putIfAbsent(pair.holderParty(), open);
    seekers.putIfAbsent(pair.seekerParty(), open);
    return new AllocationProblem(
        all,
        seekers,
        holders,
        problem.offeringCap(),
        problem.pins(),
        problem.bans(),
        problem.quotas(),
        problem.dial(),
        problem.stability());
  }

  private static AllocationProblem pinned(AllocationProblem problem, Pairing pin) {
    Set<Pairing> pins = new HashSet<>(problem.pins());
    pins.add(pin);
    return new AllocationProblem(
        problem.pairings(),
        problem.seekerLimits(),
        problem.holderLimits(),
        problem.offeringCap(),
        pins,
        problem.bans(),
        problem.quotas(),
        problem.dial(),
        problem.stability());
  }

  private static List<ScoredPairing> displaced(Allocation as, Allocation forced) {
    Set<Pairing> still = new HashSet<>();
    forced.chosen().forEach(p -> still.add(p.pairing()));
    return as.chosen().stream()
        .filter(p -> !still.contains(p.pairing()))
        .sorted(ScoredPairing.BEST_FIRST)
        .limit(SHOWN_DISPLACED)
        .toList();
  }

  private Absence answer(Absence.Cause cause, Reason reason) {
    return answer(cause, List.of(reason), null, List.of());
  }

  private Absence answer(
      Absence.Cause cause,
      List<Reason> reasons,
      @Nullable Points cost,
      List<ScoredPairing> displaced) {
    var best = best();
    return new Absence(
        party,
        scene.directory().nameOf(party),
        offering,
        cause,
        best.candidate().seeker().id(),
        reasons,
        best.gates(),
        best.score(),
        cost,
        displaced);
  }
}
