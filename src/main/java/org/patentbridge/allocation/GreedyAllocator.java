package org.patentbridge.allocation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.patentbridge.allocation.PairTable.Pair;
import org.patentbridge.domain.match.ScoredPairing;

/**
 * Best pair first as long as there is room; for comparison only.
 *
 * <p>Keeps pins, bans, maxima and the cap, but guarantees no minimum and leaves points on the
 * table; its distance from {@link MinCostFlowAllocator} shows what the optimum is worth. Ties go by
 * offering, then seeking party. O(m log m).
 */
public final class GreedyAllocator implements Allocator {

  private static final Comparator<Pair> BEST_FIRST =
      Comparator.comparingLong(Pair::points)
          .reversed()
          .thenComparingInt(Pair::offering)
          .thenComparingInt(Pair::seeker);

  @Override
  public Allocation allocate(AllocationProblem problem) {
    var table = new PairTable(problem);
    var conflicts = PinConflicts.of(table);
    return conflicts.isEmpty()
        ? new Allocation(bestFirst(table), List.of())
        : new Allocation(List.of(), conflicts);
  }

  private static List<ScoredPairing> bestFirst(PairTable table) {
    Load load = Load.of(table, Pair::pinned);
    List<Pair> chosen = new ArrayList<>(table.pairs().stream().filter(Pair::pinned).toList());
    List<Pair> others = new ArrayList<>(table.pairs());
    others.removeIf(p -> p.pinned() || p.points() < 0);
    others.sort(BEST_FIRST);
    for (Pair pair : others) {
      if (load.hasRoomFor(pair)) {
        load.take(pair);
        chosen.add(pair);
      }
    }
    chosen.sort(PairTable.BY_PARTY_BEST_FIRST);
    return chosen.stream().map(Pair::pairing).toList();
  }
}
