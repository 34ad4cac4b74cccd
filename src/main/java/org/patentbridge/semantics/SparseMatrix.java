package org.patentbridge.semantics;

/**
 * A matrix that is mostly zeros, kept by rows (compressed sparse rows).
 *
 * @param starts where each row begins in the two others, and where the last ends
 * @param columns of the entries, ascending in a row
 * @param values of the entries
 * @param width number of columns
 */
record SparseMatrix(int[] starts, int[] columns, float[] values, int width) {

  int height() {
    return starts.length - 1;
  }

  /**
   * This times some columns of a dense matrix.
   *
   * @param right has a row for each column of this
   * @param left receives the product; a row for each row of this
   */
  void times(Panel right, Panel left) {
    for (int row = 0; row < height(); row++) {
      int to = left.at(row);
      for (int j = 0; j < left.width(); j++) {
        left.values()[to + j] = 0;
      }
      for (int e = starts[row]; e < starts[row + 1]; e++) {
        right.addRow(columns[e], values[e], left.values(), to);
      }
    }
  }

  /**
   * This, turned over, times some columns of a dense matrix.
   *
   * @param right has a row for each row of this
   * @param left the product is added to it; a row for each column of this
   */
  void transposedTimes(Panel right, Panel left) {
    for (int row = 0; row < height(); row++) {
      int from = right.at(row);
      for (int e = starts[row]; e < starts[row + 1]; e++) {
        left.addTo(columns[e], values[e], right.values(), from);
      }
    }
  }
}
