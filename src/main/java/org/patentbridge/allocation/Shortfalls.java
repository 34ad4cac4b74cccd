package org.patentbridge.allocation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.patentbridge.allocation.PairTable.Pair;
import org.patentbridge.domain.event.Limits;
import org.patentbridge.domain.event.Side;
import org.patentbridge.domain.message.Reason;
import org.patentbridge.domain.organization.OrganizationId;

/**
 * The smallest loosening of guaranteed minima under which a problem has a solution.
 *
 * <p>Every minimum may be missed at a price, and the cheapest flow misses as few guaranteed places
 * as can be over all parties, without leaving one party more short than another without need
 * ({@link ShortfallTariff}). Fewest matches of quotas count like those of parties. Maxima, the cap,
 * bans and pins stay as they are.
 *
 * <p>A use case that wants lists in any case solves {@link #loosened} and reports every party here
 * as left over with {@link Shortfall#reasonNaming}. Nothing is to be loosened where {@link
 * #parties} and {@link #quotas} are empty; pins that cannot hold are not mended by any minimum.
 *
 * @param parties who misses how much, seeking parties first, each side by stable key
 * @param quotas which quotas miss how much, by kind and name
 * @param pinConflicts pins that cannot hold, in words
 */
public record Shortfalls(
    List<Shortfall> parties, List<QuotaShortfall> quotas, List<Reason> pinConflicts) {

  public Shortfalls {
    parties = List.copyOf(parties);
    quotas = List.copyOf(quotas);
    pinConflicts = List.copyOf(pinConflicts);
  }

  public static Shortfalls of(AllocationProblem problem) {
    return of(new PairTable(problem));
  }

  static Shortfalls of(PairTable table) {
    Set<Pair> taken = Collections.newSetFromMap(new IdentityHashMap<>());
    taken.addAll(fewestMissed(table));
    Load load = Load.of(table, taken::contains);
    List<Pair> untaken = table.pairs().stream().filter(p -> !taken.contains(p)).toList();
    return new Shortfalls(
        Stream.concat(
                ofSeekers(table, load, untaken).stream(), ofHolders(table, load, untaken).stream())
            .toList(),
        ofQuotas(table, load),
        PinConflicts.of(table));
  }

  private static List<Pair> fewestMissed(PairTable table) {
    var plan = Room.Plan.of(table);
    var tariff = new ShortfallTariff(plan);
    return new Nesting(table, plan, tariff, table.open(plan)).crossing().isEmpty()
        ? FlowNetwork.solve(table, plan, tariff)
            .orElseThrow(() -> new IllegalStateException("a network without minima has no flow"))
        : new CrossingLimits(table, plan).fewestMissed();
  }

  /** Why the pairs that a party did not get are out of reach. */
  private static final class Blocked {

    private final int[] capped;
    private final int[] full;
    private final int[] barred;

    Blocked(int parties) {
      this.capped = new int[parties];
      this.full = new int[parties];
      this.barred = new int[parties];
    }

    void count(int party, Pair pair, boolean otherFull, Load load) {
      int[] counts =
          load.isCapped(pair) ? capped : otherFull || !load.isBarred(pair) ? full : barred;
      counts[party]++;
    }

    Shortfall of(Side side, OrganizationId id, int party, int min, int got) {
      int pairings = got + capped[party] + full[party] + barred[party];
      return new Shortfall(side, id, min, got, pairings, capped[party], full[party], barred[party]);
    }
  }

  private static List<Shortfall> ofSeekers(PairTable table, Load load, List<Pair> untaken) {
    var blocked = new Blocked(table.seekers().size());
    untaken.forEach(p -> blocked.count(p.seeker(), p, load.isHolderFull(p), load));
    List<Shortfall> all = new ArrayList<>();
    for (int s = 0; s < table.seekers().size(); s++) {
      int min = table.seekerLimits(s).min();
      if (load.ofSeeker(s) < min) {
        all.add(blocked.of(Side.SEEKER, table.seekers().at(s), s, min, load.ofSeeker(s)));
      }
    }
    return all;
  }

  private static List<Shortfall> ofHolders(PairTable table, Load load, List<Pair> untaken) {
    var blocked = new Blocked(table.holders().size());
    untaken.forEach(p -> blocked.count(p.holder(), p, load.isSeekerFull(p), load));
    List<Shortfall> all = new ArrayList<>();
    for (int h = 0; h < table.holders().size(); h++) {
      int min = table.holderLimits(h).min();
      if (load.ofHolder(h) < min) {
        all.add(blocked.of(Side.HOLDER, table.holders().at(h), h, min, load.ofHolder(h)));
      }
    }
    return all;
  }

  private static List<QuotaShortfall> ofQuotas(PairTable table, Load load) {
    Load all = Load.of(table, p -> true);
    List<QuotaShortfall> missed = new ArrayList<>();
    for (int q = 0; q < table.quotas().size(); q++) {
      PairingQuota quota = table.quotas().get(q);
      if (load.ofQuota(q) < quota.limits().min()) {
        missed.add(new QuotaShortfall(quota, load.ofQuota(q), all.ofQuota(q)));
      }
    }
    return missed;
  }

  /** How many guaranteed matches are missing in all; no loosening of minima is smaller. */
  public int total() {
    return parties.stream().mapToInt(Shortfall::missing).sum()
        + quotas.stream().mapToInt(QuotaShortfall::missing).sum();
  }

  /** Everything that stands in the way, in words: pins, then parties and quotas, then the sum. */
  public List<Reason> reasons() {
    List<Reason> all = new ArrayList<>(pinConflicts);
    parties.forEach(p -> all.add(p.reason()));
    quotas.forEach(q -> all.add(q.reason()));
    if (!quotas.isEmpty()) {
      all.add(
          Reason.of(
              "allocation.conflict.smallest-loosening-with-quotas",
              total(),
              parties.size(),
              quotas.size()));
    } else if (!parties.isEmpty()) {
      all.add(Reason.of("allocation.conflict.smallest-loosening", total(), parties.size()));
    }
    return all;
  }

  /** The problem with minima lowered to what is reachable; has a solution unless pins conflict. */
  public AllocationProblem loosened(AllocationProblem problem) {
    return problem
        .withLimits(
            lowered(problem.seekerLimits(), of(Side.SEEKER)),
            lowered(problem.holderLimits(), of(Side.HOLDER)))
        .withQuotas(problem.quotas().stream().map(this::lowered).toList());
  }

  private PairingQuota lowered(PairingQuota quota) {
    return quotas.stream()
        .filter(missed -> missed.quota().isNamedAs(quota))
        .findFirst()
        .map(missed -> quota.withMin(missed.reachable()))
        .orElse(quota);
  }

  private List<Shortfall> of(Side side) {
    return parties.stream().filter(p -> p.side() == side).toList();
  }

  private static Map<OrganizationId, Limits> lowered(
      Map<OrganizationId, Limits> limits, Collection<Shortfall> missed) {
    Map<OrganizationId, Limits> all = new HashMap<>(limits);
    missed.forEach(
        m -> all.computeIfPresent(m.party(), (p, old) -> new Limits(m.reachable(), old.max())));
    return all;
  }
}
