package org.patentbridge.backend.lucene;

import java.util.Arrays;

/** For each row the documents with the greatest sums; of equal ones those with lower numbers. */
final class BestDocuments {

  private static final long[] NOTHING = {};
  private static final int HALF = 32;
  private static final long LOW = 0xFFFF_FFFFL;

  /**
   * Entries that are noted before they are put to their rows: one row after another, not pell-mell.
   */
  private static final int NOTED = 1 << 16;

  private final int[] rowsNoted = new int[NOTED];
  private final long[] noted = new long[NOTED];
  private final long[] sorted = new long[NOTED];
  private int count;
  private final int depth;
  private final long[][] kept;
  private final int[] sizes;
  private final float[] least;

  /**
   * @param rows how many there are
   * @param width the same filled up with rows into which nothing comes
   * @param depth documents that are kept of each row
   */
  BestDocuments(int rows, int width, int depth) {
    this.depth = depth;
    this.kept = new long[rows][];
    Arrays.fill(kept, NOTHING);
    this.sizes = new int[rows];
    this.least = new float[width];
    Arrays.fill(least, rows, width, Float.POSITIVE_INFINITY);
  }

  /** What a sum must surpass, by row; at first 0. */
  float[] least() {
    return least;
  }

  /** Takes a document in whose sum surpasses the least. */
  void add(int row, int document, float sum) {
    rowsNoted[count] = row;
    noted[count++] = (long) Float.floatToRawIntBits(sum) << HALF | ~document & LOW;
    if (count == NOTED) {
      putNoted();
    }
  }

  private void putNoted() {
    if (count == 0) {
      return;
    }
    var starts = new int[kept.length + 1];
    for (int i = 0; i < count; i++) {
      starts[rowsNoted[i] + 1]++;
    }
    for (int row = 0; row < kept.length; row++) {
      starts[row + 1] += starts[row];
    }
    for (int i = 0; i < count; i++) {
      sorted[starts[rowsNoted[i]]++] = noted[i];
    }
    // Each start has moved on to that of the next row.
    for (int row = 0; row < kept.length; row++) {
      for (int i = row == 0 ? 0 : starts[row - 1]; i < starts[row]; i++) {
        put(row, sorted[i]);
      }
    }
    count = 0;
  }

  private void put(int row, long entry) {
    var entries = kept[row];
    if (entries.length == 0) {
      entries = new long[2 * depth];
      kept[row] = entries;
    }
    entries[sizes[row]++] = entry;
    if (sizes[row] == entries.length) {
      leadBest(entries, sizes[row], depth);
      sizes[row] = depth;
      long last = entries[0];
      for (int i = 1; i < depth; i++) {
        last = Math.min(last, entries[i]);
      }
      least[row] = sumOf(last);
    }
  }

  /** Puts the greatest entries in front, in any order (Hoare's selection). */
  private static void leadBest(long[] entries, int size, int wanted) {
    int from = 0;
    int to = size - 1;
    while (from < to) {
      long middle = entries[(from + to) >>> 1];
      int i = from;
      int j = to;
      while (i <= j) {
        while (entries[i] > middle) {
          i++;
        }
        while (entries[j] < middle) {
          j--;
        }
        if (i <= j) {
          long other = entries[i];
          entries[i++] = entries[j];
          entries[j--] = other;
        }
      }
      if (wanted - 1 <= j) {
        to = j;
      } else if (wanted - 1 >= i) {
        from = i;
      } else {
        return;
      }
    }
  }

  /** Takes all in that another has kept of the same rows. */
  void addAll(BestDocuments other) {
    putNoted();
    other.putNoted();
    for (int row = 0; row < kept.length; row++) {
      var entries = other.kept[row];
      for (int i = 0; i < other.sizes[row]; i++) {
        put(row, entries[i]);
      }
    }
  }

  /** The entries of a row, best first, at most {@code depth}. */
  long[] of(int row) {
    putNoted();
    var entries = kept[row];
    Arrays.sort(entries, 0, sizes[row]);
    var best = new long[Math.min(depth, sizes[row])];
    for (int i = 0; i < best.length; i++) {
      best[i] = entries[sizes[row] - 1 - i];
    }
    return best;
  }

  static float sumOf(long entry) {
    return Float.intBitsToFloat((int) (entry >>> HALF));
  }

  static int documentOf(long entry) {
    return (int) ~entry;
  }
}
