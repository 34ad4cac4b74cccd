package org.patentbridge.intake;

import java.util.List;

/**
 * One row or line of a file, not yet understood.
 *
 * @param line 1-based, as a text editor or spreadsheet counts
 * @param cells in the order of the file
 */
record Row(long line, List<Cell> cells) {

  Row {
    cells = List.copyOf(cells);
  }
}
