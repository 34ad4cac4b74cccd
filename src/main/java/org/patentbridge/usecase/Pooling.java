package org.patentbridge.usecase;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.patentbridge.domain.match.GateVerdict;
import org.patentbridge.domain.match.PooledPair;
import org.patentbridge.domain.match.Seeker;
import org.patentbridge.domain.match.SeekerPool;
import org.patentbridge.domain.offer.OfferingId;
import org.patentbridge.scoring.ScoringOutcome;

/** Collects what one seeker's candidates come to; the best that passed are kept, and all pins. */
final class Pooling {

  /**
   * Pairs that are kept of a seeker: thirty times the matches that one gets in any programme, and
   * in ten thousand seekers' pools no more than memory holds.
   */
  static final int KEPT = 200;

  private static final Comparator<PooledPair> BEST_FIRST =
      Comparator.comparing(PooledPair::points, Comparator.reverseOrder())
          .thenComparing(PooledPair::offering);

  private final Seeker seeker;
  private final Set<OfferingId> pinned;
  private final boolean admitUnknown;
  private final List<PooledPair> passed = new ArrayList<>();
  private final Map<GateTally.Answer, Long> gates = new HashMap<>();
  private final Set<OfferingId> others = new TreeSet<>();
  private int candidates;
  private int withheld;

  Pooling(Seeker seeker, Set<OfferingId> pinned, boolean admitUnknown) {
    this.seeker = seeker;
    this.pinned = pinned;
    this.admitUnknown = admitUnknown;
  }

  void add(ScoringOutcome outcome, double relevance) {
    candidates++;
    switch (outcome) {
      case ScoringOutcome.Rejected(var rejection) -> {
        count(rejection.closed());
        others.add(rejection.pairing().offering());
      }
      case ScoringOutcome.Scored(var pairing) -> {
        pairing.unverified().forEach(this::count);
        if (admitUnknown || pairing.unverified().isEmpty()) {
          passed.add(
              new PooledPair(
                  pairing.pairing().offering(),
                  pairing.holderParty(),
                  pairing.points(),
                  relevance));
        } else {
          withheld++;
          others.add(pairing.pairing().offering());
        }
      }
    }
  }

  private void count(GateVerdict verdict) {
    gates.merge(new GateTally.Answer(verdict.gate(), verdict.answer()), 1L, Long::sum);
  }

  SeekerPool pool() {
    passed.sort(BEST_FIRST);
    List<PooledPair> kept = new ArrayList<>();
    for (int i = 0; i < passed.size(); i++) {
      var pair = passed.get(i);
      if (i < KEPT || pinned.contains(pair.offering())) {
        kept.add(pair);
      } else {
        others.add(pair.offering());
      }
    }
    return new SeekerPool(
        seeker.id(),
        seeker.party(),
        candidates,
        withheld,
        passed.size() - kept.size(),
        GateTally.counts(gates),
        kept,
        List.copyOf(others));
  }
}
