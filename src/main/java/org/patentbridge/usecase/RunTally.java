package org.patentbridge.usecase;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.patentbridge.domain.match.GateCount;
import org.patentbridge.domain.match.Pairing;
import org.patentbridge.domain.match.PooledPair;
import org.patentbridge.domain.match.RunCounts;
import org.patentbridge.domain.match.ScoredPairing;
import org.patentbridge.domain.match.SeekerPool;
import org.patentbridge.domain.offer.OfferingId;
import org.patentbridge.domain.organization.OrganizationId;

/** Counts what goes through a run and keeps, of each pairing that passed, its sum alone. */
final class RunTally {

  private final List<ScoredPairing> passed = new ArrayList<>();
  private final DoubleStream.Builder relevances = DoubleStream.builder();
  private final Map<OrganizationId, Integer> candidatesOf = new HashMap<>();
  private final Map<OrganizationId, Integer> withheldOf = new HashMap<>();
  private final GateTally gates = new GateTally();
  private final Set<OfferingId> offerings = new HashSet<>();
  private long seekers;
  private long candidates;
  private long rejected;
  private long setAside;

  void add(SeekerPool pool) {
    seekers++;
    candidates += pool.candidates();
    rejected += pool.rejected();
    setAside += pool.setAside();
    candidatesOf.merge(pool.party(), pool.candidates(), Integer::sum);
    withheldOf.merge(pool.party(), pool.withheld(), Integer::sum);
    pool.gates().forEach(gates::add);
    offerings.addAll(pool.others());
    for (PooledPair pair : pool.pairs()) {
      offerings.add(pair.offering());
      passed.add(pair.scored(pool.seeker(), pool.party()));
      relevances.add(pair.relevance());
    }
  }

  List<ScoredPairing> passed() {
    return passed;
  }

  /** Textual relevance of some of the pairings that passed; asked for once, at the end. */
  Map<Pairing, Double> relevancesOf(Collection<ScoredPairing> some) {
    Set<Pairing> wanted = new HashSet<>();
    some.forEach(p -> wanted.add(p.pairing()));
    var all = relevances.build().toArray();
    Map<Pairing, Double> found = new HashMap<>();
    for (int i = 0; i < all.length; i++) {
      if (wanted.contains(passed.get(i).pairing())) {
        found.put(passed.get(i).pairing(), all[i]);
      }
    }
    return found;
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
    return gates.counts();
  }

  /** Pairings that passed and are below the best that are kept of their seeker. */
  long setAside() {
    return setAside;
  }

  RunCounts counts(long matched) {
    return new RunCounts(
        seekers, offerings.size(), candidates, rejected, passed.size() + setAside, matched);
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
