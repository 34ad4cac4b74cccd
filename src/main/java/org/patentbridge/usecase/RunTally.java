package org.patentbridge.usecase;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.patentbridge.domain.match.GateCount;
import org.patentbridge.domain.match.GateVerdict;
import org.patentbridge.domain.match.RunCounts;
import org.patentbridge.domain.match.ScoredPairing;
import org.patentbridge.domain.match.Seeker;
import org.patentbridge.domain.offer.OfferingId;
import org.patentbridge.domain.organization.OrganizationId;
import org.patentbridge.scoring.ScoringOutcome;

/** Counts what goes through a run and keeps what passed its gates. */
final class RunTally {

  private final boolean admitUnknown;
  private final List<ScoredPairing> passed = new ArrayList<>();
  private final Map<OrganizationId, Integer> candidatesOf = new HashMap<>();
  private final Map<OrganizationId, Integer> withheldOf = new HashMap<>();
  private final Map<GateCountKey, Long> gates = new TreeMap<>(GateCountKey.ORDER);
  private final Set<OfferingId> offerings = new HashSet<>();
  private long seekers;
  private long candidates;
  private long rejected;

  private record GateCountKey(String gate, GateVerdict.Answer answer) {
    static final Comparator<GateCountKey> ORDER =
        Comparator.comparing(GateCountKey::gate).thenComparing(GateCountKey::answer);
  }

  RunTally(boolean admitUnknown) {
    this.admitUnknown = admitUnknown;
  }

  void add(Seeker seeker, List<ScoringOutcome> outcomes) {
    seekers++;
    candidatesOf.merge(seeker.party(), 0, Integer::sum);
    outcomes.forEach(outcome -> add(seeker.party(), outcome));
  }

  private void add(OrganizationId party, ScoringOutcome outcome) {
    candidates++;
    candidatesOf.merge(party, 1, Integer::sum);
    switch (outcome) {
      case ScoringOutcome.Rejected r -> {
        rejected++;
        count(r.rejection().closed());
        offerings.add(r.rejection().pairing().offering());
      }
      case ScoringOutcome.Scored s -> {
        s.pairing().unverified().forEach(this::count);
        offerings.add(s.pairing().pairing().offering());
        admit(s.pairing());
      }
    }
  }

  private void admit(ScoredPairing pairing) {
    if (admitUnknown || pairing.unverified().isEmpty()) {
      passed.add(pairing);
    } else {
      rejected++;
      withheldOf.merge(pairing.seekerParty(), 1, Integer::sum);
    }
  }

  private void count(GateVerdict verdict) {
    gates.merge(new GateCountKey(verdict.gate(), verdict.answer()), 1L, Long::sum);
  }

  List<ScoredPairing> passed() {
    return passed;
  }

  /** Candidates that a party had before its gates; 0 for one that retrieval found nothing for. */
  int candidatesOf(OrganizationId party) {
    return candidatesOf.getOrDefault(party, 0);
  }

  /**
   * Candidates that no gate closed but that are unverified, where the event does not admit that.
   */
  int withheldOf(OrganizationId party) {
    return withheldOf.getOrDefault(party, 0);
  }

  Set<OrganizationId> seekingParties() {
    return candidatesOf.keySet();
  }

  List<GateCount> gates() {
    return gates.entrySet().stream()
        .map(e -> new GateCount(e.getKey().gate(), e.getKey().answer(), e.getValue()))
        .toList();
  }

  RunCounts counts(long matched) {
    return new RunCounts(seekers, offerings.size(), candidates, rejected, passed.size(), matched);
  }

  /** A line per pairing that passed, in a stable order: what decides the lists. */
  Stream<String> lines() {
    return passed.stream()
        .sorted(Comparator.comparing(ScoredPairing::pairing))
        .map(
            p ->
                p.pairing().seeker()
                    + "\t"
                    + p.pairing().offering()
                    + "\t"
                    + p.seekerParty()
                    + "\t"
                    + p.holderParty()
                    + "\t"
                    + p.points());
  }
}
