package org.patentbridge.allocation;

import java.util.List;
import java.util.stream.Stream;
import org.patentbridge.allocation.PairTable.Pair;

/**
 * Prices under which the cheapest flow misses as few guaranteed places as can be.
 *
 * <p>A place below its party's minimum costs {@code B + c} when it stays empty, with {@code 0 ≤ c ≤
 * C} falling from a party's first place to its last, so that among equal sums no party is left with
 * less than another without need. B = 1 + C · (all guaranteed places that pairs could fill) keeps
 * the sum of all c below one place, so the number of missed places is the smallest one.
 */
final class ShortfallTariff implements Tariff {

  private final long missed;

  ShortfallTariff(Room.Plan plan) {
    long guaranteed =
        Stream.of(plan.seekers(), plan.holders(), plan.quotas())
            .flatMap(List::stream)
            .mapToLong(room -> Math.min(room.owed(), room.open()))
            .sum();
    this.missed = 1 + Integer.SIZE * guaranteed;
  }

  @Override
  public long pair(Pair pair) {
    return 0;
  }

  @Override
  public long use(int place) {
    return 0;
  }

  @Override
  public long empty(int place, int min) {
    return place > min ? 0 : missed + Integer.SIZE - Tariff.crowding(place);
  }

  @Override
  public long fill(int place, int min) {
    return -empty(place, min);
  }

  @Override
  public long count(int place, int min) {
    return fill(place, min);
  }

  @Override
  public boolean isStrict() {
    return false;
  }
}
