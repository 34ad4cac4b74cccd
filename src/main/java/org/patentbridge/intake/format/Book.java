package org.patentbridge.intake.format;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** A workbook as sheets of rows, whatever its file format. */
interface Book extends Closeable {

  /** Names of the visible sheets in their order. */
  List<String> sheets();

  /**
   * Hands over the rows of a sheet in their order.
   *
   * @param sheet place among the visible sheets, from 0
   */
  void read(int sheet, RowTaker taker) throws IOException;

  /** Takes rows. */
  @FunctionalInterface
  interface RowTaker {

    /** Takes a row; whether it wants more. */
    boolean take(TableRow row);
  }
}
