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
 * ({@link ShortfallTariff}). Maxima, the cap and pins stay as they are.
 *
 * <p>A use case that wants lists in any case solves {@link #loosened} and reports every party here
 * as left over with {@link Shortfall#reasonNaming}. Nothing is to be loosened where {@link
 * #parties} is empty; pins that cannot hold are not mended by any minimum.
 *
 * @param parties who misses how much, seeking parties first, each side by stable key
 * @param pinConflicts pins that cannot hold, in words
 */
public record Shortfalls(List<Shortfall> parties, List<Reason> pinConflicts) {

  public Shortfalls {
    parties = List.copyOf(parties);
    pinConflicts = List.copyOf(pinConflicts);
  }

  public static Shortfalls of(AllocationProblem problem) {
    return of(new PairTable(problem));
  }

  static Shortfalls of(PairTable table) {
    var plan = Room.Plan.of(table);
    Set<Pair> taken = Collections.newSetFromMap(new IdentityHashMap<>());
    taken.addAll(
        new FlowNetwork(table, plan, new ShortfallTariff(plan))
            .solve()
            .orElseThrow(() -> new IllegalStateException("a network without minima has no flow")));
    Load load = Load.of(table, taken::contains);
    List<Pair> untaken = table.pairs().stream().filter(p -> !taken.contains(p)).toList();
    return new Shortfalls(
        Stream.concat(
                ofSeekers(table, load, untaken).stream(), ofHolders(table, load, untaken).stream())
            .toList(),
        PinConflicts.of(table));
  }

  private static List<Shortfall> ofSeekers(PairTable table, Load load, List<Pair> untaken) {
    var capped = new int[table.seekers().size()];
    var full = new int[table.seekers().size()];
    untaken.forEach(p -> (load.isCapped(p) ? capped : full)[p.seeker()]++);
    List<Shortfall> all = new ArrayList<>();
    for (int s = 0; s < capped.length; s++) {
      int min = table.seekerLimits(s).min();
      int got = load.ofSeeker(s);
      if (got < min) {
        int pairings = got + capped[s] + full[s];
        var party = table.seekers().at(s);
        all.add(new Shortfall(Side.SEEKER, party, min, got, pairings, capped[s], full[s]));
      }
    }
    return all;
  }

  private static List<Shortfall> ofHolders(PairTable table, Load load, List<Pair> untaken) {
    var capped = new int[table.holders().size()];
    var full = new int[table.holders().size()];
    untaken.forEach(p -> (load.isCapped(p) ? capped : full)[p.holder()]++);
    List<Shortfall> all = new ArrayList<>();
    for (int h = 0; h < capped.length; h++) {
      int min = table.holderLimits(h).min();
      int got = load.ofHolder(h);
      if (got < min) {
        int pairings = got + capped[h] + full[h];
        var party = table.holders().at(h);
        all.add(new Shortfall(Side.HOLDER, party, min, got, pairings, capped[h], full[h]));
      }
    }
    return all;
  }

  /** How many guaranteed matches are missing in all; no loosening of minima is smaller. */
  public int total() {
    return parties.stream().mapToInt(Shortfall::missing).sum();
  }

  /** Everything that stands in the way, in words: pins, then parties, then the sum. */
  public List<Reason> reasons() {
    List<Reason> all = new ArrayList<>(pinConflicts);
    parties.forEach(p -> all.add(p.reason()));
    if (!parties.isEmpty()) {
      all.add(Reason.of("allocation.conflict.smallest-loosening", total(), parties.size()));
    }
    return all;
  }

  /** The problem with minima lowered to what is reachable; has a solution unless pins conflict. */
  public AllocationProblem loosened(AllocationProblem problem) {
    return problem.withLimits(
        lowered(problem.seekerLimits(), of(Side.SEEKER)),
        lowered(problem.holderLimits(), of(Side.HOLDER)));
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
