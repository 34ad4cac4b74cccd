package org.patentbridge.backend.lucene;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What each row of a batch gives each of its terms. Terms that many rows have stand in a full
 * table, tile by tile; each of the others has a list of its rows.
 */
final class BatchRows {

  /**
   * A term of more than this share of the rows stands in the table: from there on adding a stretch
   * of it is cheaper than adding rows one by one.
   */
  private static final double COMMON = 0.05;

  private final int rows;
  private final int width;
  private final int tile;
  private final int[] commonOf;
  private final int common;
  private final float[] table;
  private final int[] starts;
  private final int[] rowsOf;
  private final float[] weights;

  /**
   * @param terms gets the terms of the rows as columns
   * @param queries the terms of each row, any of them any number of times
   * @param tile rows that are added at once
   */
  BatchRows(BatchTerms terms, List<List<PreparedTerm>> queries, int tile) {
    this.rows = queries.size();
    this.tile = tile;
    this.width = (rows + tile - 1) / tile * tile;
    List<Map<Integer, Float>> all = new ArrayList<>();
    for (var query : queries) {
      var ofRow = new HashMap<Integer, Float>();
      query.forEach(t -> ofRow.merge(terms.columnOf(t), (float) t.most(), Float::sum));
      all.add(ofRow);
    }
    var used = new int[terms.size()];
    all.forEach(ofRow -> ofRow.keySet().forEach(column -> used[column]++));
    commonOf = new int[terms.size()];
    int number = 0;
    starts = new int[terms.size() + 1];
    for (int column = 0; column < used.length; column++) {
      boolean isCommon = used[column] > COMMON * rows;
      commonOf[column] = isCommon ? number++ : -1;
      starts[column + 1] = starts[column] + (isCommon ? 0 : used[column]);
    }
    common = number;
    table = new float[Math.multiplyExact(common, width)];
    rowsOf = new int[starts[used.length]];
    weights = new float[rowsOf.length];
    var next = starts.clone();
    for (int row = 0; row < rows; row++) {
      for (var entry : all.get(row).entrySet()) {
        put(row, entry.getKey(), entry.getValue(), next);
      }
    }
  }

  private void put(int row, int column, float weight, int[] next) {
    if (commonOf[column] >= 0) {
      table[(row / tile * common + commonOf[column]) * tile + row % tile] = weight;
    } else {
      rowsOf[next[column]] = row;
      weights[next[column]++] = weight;
    }
  }

  int rows() {
    return rows;
  }

  /** Rows, filled up to whole tiles. */
  int width() {
    return width;
  }

  /** Place of each column in the table, -1 for those that have lists. */
  int[] commonOf() {
    return commonOf;
  }

  /** The table; the stretch of a tile begins at {@link #tableAt}, that of a term in it follows. */
  float[] table() {
    return table;
  }

  int tableAt(int row) {
    return row * common;
  }

  /** Adds what a term with a list brings to a document. */
  void add(int column, float impact, float[] sums, int at) {
    for (int i = starts[column]; i < starts[column + 1]; i++) {
      sums[at + rowsOf[i]] += impact * weights[i];
    }
  }
}
