package org.patentbridge.semantics;

/**
 * Some neighbouring columns of a dense matrix that lies row by row in an array.
 *
 * @param values of the whole matrix
 * @param stride columns of the whole matrix
 * @param first column of the panel
 * @param width columns of the panel
 */
record Panel(double[] values, int stride, int first, int width) {

  /**
   * Columns that are worked on together: a row of them is two cache lines, and a panel of 200,000
   * terms 26 MB.
   */
  static final int COLUMNS = 16;

  /** A matrix of its own, all zeros. */
  static Panel alone(int rows, int width) {
    return new Panel(new double[Math.multiplyExact(rows, width)], width, 0, width);
  }

  /** How many panels cover a matrix. */
  static int covering(int columns) {
    return (columns + COLUMNS - 1) / COLUMNS;
  }

  /** One of the panels that cover a matrix. */
  static Panel of(double[] values, int columns, int number) {
    int first = number * COLUMNS;
    return new Panel(values, columns, first, Math.min(COLUMNS, columns - first));
  }

  int at(int row) {
    return row * stride + first;
  }

  /** Adds a row of this, times a factor, to numbers elsewhere. */
  void addRow(int row, double factor, double[] sums, int to) {
    int from = at(row);
    for (int j = 0; j < width; j++) {
      sums[to + j] += factor * values[from + j];
    }
  }

  /** Adds numbers from elsewhere, times a factor, to a row of this. */
  void addTo(int row, double factor, double[] numbers, int from) {
    int to = at(row);
    for (int j = 0; j < width; j++) {
      values[to + j] += factor * numbers[from + j];
    }
  }
}
