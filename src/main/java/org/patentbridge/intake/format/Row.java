package org.patentbridge.intake.format;

import java.util.List;

/**
 * One row or line of a file, not yet understood.
 *
 * @param line 1-based, as a text editor or spreadsheet counts
 * @param item which of the rows that begin on this line it is, from 1
 * @param cells in the order of the file
 * @param raw as it stands in the file
 */
public record Row(long line, int item, List<Cell> cells, Raw raw) {

  public Row {
    cells = List.copyOf(cells);
  }

  /** The only row that begins on its line. */
  public Row(long line, List<Cell> cells, Raw raw) {
    this(line, 1, cells, raw);
  }
}
