package org.patentbridge.intake.format;

import java.util.List;

/**
 * One row or line of a file, not yet understood.
 *
 * @param line 1-based, as a text editor or spreadsheet counts
 * @param cells in the order of the file
 * @param raw as it stands in the file
 */
public record Row(long line, List<Cell> cells, Raw raw) {

  public Row {
    cells = List.copyOf(cells);
  }
}
