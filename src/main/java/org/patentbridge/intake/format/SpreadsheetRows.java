package org.patentbridge.intake.format;

import java.io.IOException;

/**
 * Reads the first visible sheet of a workbook that is not empty, or every sheet with the headings
 * of a layout; headings come first. Formulas are read as the text that they last came to.
 */
final class SpreadsheetRows implements RowReader {

  private final Layouts layouts;

  SpreadsheetRows(Layouts layouts) {
    this.layouts = layouts;
  }

  /** Whether a file is a zip with the part that every workbook has. */
  static boolean isOne(Head head) {
    return ZipRows.isOne(head) && ZipDirectory.isWorkbook(head);
  }

  @Override
  public void read(Source source, RowSink sink) throws IOException {
    try (var book = SpreadsheetBook.open(source)) {
      new BookReading(book, source, sink, layouts).read();
    }
  }
}
