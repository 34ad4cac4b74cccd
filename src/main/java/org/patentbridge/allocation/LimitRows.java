package org.patentbridge.allocation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntToLongFunction;
import java.util.function.ToIntFunction;
import org.patentbridge.allocation.PairTable.Pair;
import org.patentbridge.allocation.Programme.Row;
import org.patentbridge.allocation.Programme.Run;

/** The limits of an allocation problem as rows over the pairs that are still to be decided. */
final class LimitRows {

  /** A missed place costs as much as ten pairs at least, so hardly any is missed without need. */
  private static final long MISSED = 10;

  private final Room.Plan plan;
  private final List<Pair> open;
  private final List<List<Integer>> rowsOf = new ArrayList<>();
  private final List<Row> rows = new ArrayList<>();

  LimitRows(Room.Plan plan, List<Pair> open) {
    this.plan = plan;
    this.open = open;
    open.forEach(p -> rowsOf.add(new ArrayList<>()));
  }

  /**
   * What is worth most under all limits.
   *
   * @param strict whether minima must hold; else a missed place costs more than any pair is worth
   */
  static Programme ofWorth(PairTable table, Room.Plan plan, List<Pair> open, boolean strict) {
    var limits = new LimitRows(plan, open);
    limits.addLimits(strict);
    var worth = new Worth(table, plan);
    if (!strict) {
      limits.addOwed((place, last) -> MISSED * worth.largest(table));
    }
    limits.addPrices(plan.offerings(), Pair::offering, worth::use);
    limits.addPrices(plan.holders(), Pair::holder, worth::fill);
    return limits.programme(open.stream().mapToLong(worth::ofPair).toArray());
  }

  /** What misses the fewest guaranteed places, without leaving one more short than need be. */
  static Programme ofShortfall(PairTable table, Room.Plan plan, List<Pair> open) {
    var limits = new LimitRows(plan, open);
    limits.addLimits(false);
    var tariff = new ShortfallTariff(plan);
    limits.addOwed(tariff::empty);
    return limits.programme(new long[open.size()]);
  }

  /**
   * What spreads equal values, in the words of {@link PointsTariff}: many pairs, offerings and
   * parties that are not crowded, then the lower stable key.
   *
   * @param worth the programme whose optima are compared
   * @param window pairs in which they may differ
   */
  static Programme ofSpread(LimitRows limits, Programme worth, BitSet window) {
    List<Pair> open = limits.open;
    Room.Plan plan = limits.plan;
    for (int p = 0; p < open.size(); p++) {
      for (int r : worth.rowsOf()[p]) {
        limits.rowsOf.get(p).add(r);
      }
    }
    worth.rows().forEach(row -> limits.rows.add(withoutPrices(row)));
    long keys = Math.max(1, (long) window.cardinality() * window.cardinality());
    limits.addPrices(plan.offerings(), Pair::offering, n -> keys * Tariff.crowding(n));
    limits.addPrices(plan.seekers(), Pair::seeker, n -> keys * Tariff.crowding(n));
    long most = keys * (1 + 2L * Integer.SIZE);
    List<Integer> byKey =
        window.stream()
            .boxed()
            .sorted(
                Comparator.comparingInt((Integer p) -> open.get(p).offering())
                    .thenComparingInt(p -> open.get(p).seeker()))
            .toList();
    var value = new long[open.size()];
    for (int rank = 0; rank < byKey.size(); rank++) {
      value[byKey.get(rank)] = most - rank;
    }
    return limits.programme(value);
  }

  private static Row withoutPrices(Row row) {
    return new Row(
        row.least(),
        row.most(),
        row.sign(),
        row.runs().stream().map(run -> new Run(run.length(), 0)).toList());
  }

  private Programme programme(long[] worth) {
    var of = new int[rowsOf.size()][];
    for (int p = 0; p < of.length; p++) {
      of[p] = rowsOf.get(p).stream().mapToInt(Integer::intValue).toArray();
    }
    return new Programme(worth, of, rows);
  }

  /** The pairs of each party, offering or quota, by index. */
  private List<List<Integer>> members(int count, Function<Pair, List<Integer>> of) {
    List<List<Integer>> members = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      members.add(new ArrayList<>());
    }
    for (int p = 0; p < open.size(); p++) {
      for (int label : of.apply(open.get(p))) {
        members.get(label).add(p);
      }
    }
    return members;
  }

  private void addLimits(boolean strict) {
    addLimits(plan.seekers(), p -> List.of(p.seeker()), strict);
    addLimits(plan.offerings(), p -> List.of(p.offering()), strict);
    addLimits(plan.holders(), p -> List.of(p.holder()), strict);
    addLimits(plan.quotas(), Pair::quotas, strict);
  }

  private void addLimits(List<Room> rooms, Function<Pair, List<Integer>> of, boolean strict) {
    List<List<Integer>> members = members(rooms.size(), of);
    for (int i = 0; i < rooms.size(); i++) {
      Room room = rooms.get(i);
      int least = strict ? room.owed() : 0;
      if (least > 0 || room.open() < members.get(i).size()) {
        add(Row.between(least, room.open()), members.get(i));
      }
    }
  }

  private void add(Row row, List<Integer> members) {
    members.forEach(p -> rowsOf.get(p).add(rows.size()));
    rows.add(row);
  }

  /** Places that differ in price. */
  private void addPrices(List<Room> rooms, ToIntFunction<Pair> of, IntToLongFunction price) {
    List<List<Integer>> members = members(rooms.size(), p -> List.of(of.applyAsInt(p)));
    for (int i = 0; i < rooms.size(); i++) {
      Room room = rooms.get(i);
      if (!members.get(i).isEmpty()
          && price.applyAsLong(room.pinned() + 1) != price.applyAsLong(room.last())) {
        add(Row.taking(runs(room.pinned() + 1, room.last(), price)), members.get(i));
      }
    }
  }

  /** The price of leaving a place empty. */
  private interface Missed {
    long price(int place, int last);
  }

  private void addOwed(Missed missed) {
    addOwed(plan.seekers(), p -> List.of(p.seeker()), missed);
    addOwed(plan.holders(), p -> List.of(p.holder()), missed);
    addOwed(plan.quotas(), Pair::quotas, missed);
  }

  private void addOwed(List<Room> rooms, Function<Pair, List<Integer>> of, Missed missed) {
    List<List<Integer>> members = members(rooms.size(), of);
    for (int i = 0; i < rooms.size(); i++) {
      Room room = rooms.get(i);
      int owed = Math.min(room.owed(), room.open());
      if (owed > 0) {
        int last = room.pinned() + owed;
        // Places are missed from the last one on, so they are counted backwards here.
        List<Run> runs = runs(1, owed, n -> missed.price(last + 1 - n, last));
        add(Row.owing(owed, runs), members.get(i));
      }
    }
  }

  private static List<Run> runs(int first, int last, IntToLongFunction price) {
    List<Run> runs = new ArrayList<>();
    int from = first;
    for (int n = first; n <= last; n++) {
      if (n == last || price.applyAsLong(n) != price.applyAsLong(n + 1)) {
        runs.add(new Run(n - from + 1L, price.applyAsLong(n)));
        from = n + 1;
      }
    }
    return runs;
  }
}
