package org.patentbridge.allocation;

import java.util.List;
import org.patentbridge.allocation.PairTable.Pair;

/**
 * Prices under which the cheapest flow has the most points and, among equal totals, spreads.
 *
 * <pre>
 * price(pair) = −K · worth − E + key           worth in thousandths of a point
 * use(u)      =  g · crowding(u) + K · dial(u)  u-th party of an offering
 * fill(u)     =  K · dial(u)                   u-th match of a holder
 * empty(u)    = −g · crowding(u)               u-th place of a seeking party
 * 0 ≤ key &lt; g                                  grows with offering, then seeking party
 * E = g · (1 + crowding of the last place of any party + … of any offering)
 * K = 1 + P · E                                P = most pairs that any solution has
 * </pre>
 *
 * <p><b>Ties never change the total.</b> What one pair adds beside its points is −E plus at most
 * both crowdings and one key, so it lies in [−E, −1], and over a solution of at most P pairs in [−P
 * · E, 0]. Two solutions therefore differ by less than K in it, while one thousandth of a point
 * more in total is worth K. Because it is negative a pair is better than an empty place even at no
 * points.
 *
 * <p>The grain g is as fine as 64-bit prices allow; when there is no room even for g = 1, it is 0
 * and ties fall as the solver finds them on the ordered network, which does not depend on the order
 * of the input either.
 */
final class PointsTariff implements Tariff {

  /** The solver multiplies prices by the nodes and adds some along a path; 2^7 is kept for that. */
  private static final long LARGEST = 1L << 56;

  private final Worth worth;
  private final long scale;
  private final long bonus;
  private final long grain;
  private final int seekers;
  private final long keys;

  PointsTariff(PairTable table, Room.Plan plan) {
    this.worth = new Worth(table, plan);
    this.seekers = table.seekers().size();
    this.keys = Math.max(1, (long) seekers * table.offerings().size());
    long most = Math.max(1, plan.most());
    long crowding = 1 + lastCrowding(plan.seekers()) + lastCrowding(plan.offerings());
    long largest = worth.largest(table);
    long nodes =
        2L
            + plan.seekers().size()
            + plan.holders().size()
            + plan.offerings().size()
            + plan.quotas().size();
    long finest = Math.min(keys, Long.MAX_VALUE / keys);
    this.grain = Math.clamp(LARGEST / nodes / largest / (most * crowding) - 1, 0, finest);
    this.bonus = grain * crowding;
    this.scale = 1 + most * bonus;
  }

  private static long lastCrowding(List<Room> rooms) {
    return rooms.stream().mapToInt(r -> Tariff.crowding(r.last())).max().orElse(0);
  }

  @Override
  public long pair(Pair pair) {
    return Math.subtractExact(key(pair) - bonus, Math.multiplyExact(scale, worth.ofPair(pair)));
  }

  private long key(Pair pair) {
    return Math.multiplyExact((long) pair.offering() * seekers + pair.seeker(), grain) / keys;
  }

  @Override
  public long use(int place) {
    return grain * Tariff.crowding(place) + Math.multiplyExact(scale, worth.use(place));
  }

  @Override
  public long empty(int place, int min) {
    return -grain * Tariff.crowding(place);
  }

  @Override
  public long fill(int place, int min) {
    return Math.multiplyExact(scale, worth.fill(place));
  }

  @Override
  public long count(int place, int min) {
    return 0;
  }

  @Override
  public boolean isStrict() {
    return true;
  }
}
