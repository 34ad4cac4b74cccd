package org.patentbridge.allocation;

import java.util.BitSet;
import java.util.List;

/**
 * An integer programme over pairs that are on the lists or not.
 *
 * <pre>
 * maximise   Σ worth(p) · x(p) − Σ price(run) · z(run)
 * subject to least(r) ≤ Σ_(p in r) x(p) + sign(r) · Σ_(runs of r) z(run) ≤ most(r)   every row r
 *            x(p) ∈ {0, 1},  0 ≤ z(run) ≤ length(run)
 * </pre>
 *
 * <p>Runs are places at a price: with sign −1 those that pairs take, with sign +1 those that a
 * minimum may miss. Prices rise from run to run, so whole x make whole z.
 *
 * @param worth of each pair
 * @param rowsOf the rows of each pair
 * @param rows the limits
 */
record Programme(long[] worth, int[][] rowsOf, List<Row> rows) {

  /** Stands for no limit. */
  static final long FREE = Long.MAX_VALUE;

  /**
   * A limit.
   *
   * @param least smallest sum, {@code -FREE} for none
   * @param most largest sum, {@code FREE} for none
   * @param sign of its runs
   * @param runs by rising price
   */
  record Row(long least, long most, int sign, List<Run> runs) {

    static Row between(long least, long most) {
      return new Row(least, most, 0, List.of());
    }

    /** Pairs that take places at a price. */
    static Row taking(List<Run> runs) {
      return new Row(-FREE, 0, -1, runs);
    }

    /** A minimum that may be missed at a price. */
    static Row owing(long least, List<Run> runs) {
      return new Row(least, FREE, 1, runs);
    }

    /** Price of the runs when so many pairs count, at least; empty runs are free. */
    long price(long pairs) {
      long places = sign < 0 ? pairs : sign > 0 ? least - pairs : 0;
      long sum = 0;
      for (Run run : runs) {
        long taken = Math.clamp(places, 0, run.length());
        sum += taken * run.price();
        places -= taken;
      }
      return sum;
    }

    boolean admits(long pairs) {
      long places = runs.stream().mapToLong(Run::length).sum();
      return sign < 0
          ? pairs <= places
          : sign > 0 ? pairs + places >= least : pairs >= least && pairs <= most;
    }
  }

  /**
   * Places at the same price.
   *
   * @param length how many
   * @param price of each
   */
  record Run(long length, long price) {}

  int pairs() {
    return worth.length;
  }

  /** The exact value of a choice. */
  long value(BitSet chosen) {
    long value = chosen.stream().mapToLong(p -> worth[p]).sum();
    long[] counts = counts(chosen);
    for (int r = 0; r < counts.length; r++) {
      value -= rows.get(r).price(counts[r]);
    }
    return value;
  }

  boolean admits(BitSet chosen) {
    long[] counts = counts(chosen);
    for (int r = 0; r < counts.length; r++) {
      if (!rows.get(r).admits(counts[r])) {
        return false;
      }
    }
    return true;
  }

  private long[] counts(BitSet chosen) {
    var counts = new long[rows.size()];
    chosen.stream()
        .forEach(
            p -> {
              for (int r : rowsOf[p]) {
                counts[r]++;
              }
            });
    return counts;
  }
}
