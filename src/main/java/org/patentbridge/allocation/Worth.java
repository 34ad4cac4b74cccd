package org.patentbridge.allocation;

import java.util.List;
import org.patentbridge.allocation.PairTable.Pair;

/**
 * What lists are worth in thousandths of a point: points, the bonus for keeping earlier pairs, less
 * the prices of the exposure dial.
 *
 * <p>Every pair also counts as much as the dearest place costs, so that the dial never leaves a
 * place empty.
 */
final class Worth {

  private final ExposureDial dial;
  private final long bonus;
  private final long dearest;

  Worth(PairTable table, Room.Plan plan) {
    this.dial = table.dial();
    this.bonus = table.stabilityBonus();
    this.dearest =
        use(Math.max(1, last(plan.offerings()))) + fill(Math.max(1, last(plan.holders())));
  }

  private static int last(List<Room> rooms) {
    return rooms.stream().mapToInt(Room::last).max().orElse(1);
  }

  /** What a pair counts on a list. */
  long ofPair(Pair pair) {
    return pair.points() + (pair.kept() ? bonus : 0) + dearest;
  }

  /** What the {@code place}-th party of an offering costs. */
  long use(int place) {
    return dial.priceOfUse(place);
  }

  /** What the {@code place}-th match of a holder costs. */
  long fill(int place) {
    return dial.priceOfHolder(place);
  }

  /** No pair with its places counts more in either direction. */
  long largest(PairTable table) {
    return 1 + dearest + table.pairs().stream().mapToLong(p -> Math.abs(ofPair(p))).max().orElse(0);
  }
}
