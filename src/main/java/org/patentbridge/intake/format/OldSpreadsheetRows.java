package org.patentbridge.intake.format;

import java.io.IOException;

/**
 * Reads a workbook of the binary format of 1997 to 2003 as one of today: the first visible sheet
 * that is not empty, or every sheet with the headings of a layout. Formulas are read as the text
 * that they last came to.
 */
final class OldSpreadsheetRows implements RowReader {

  private static final int[] COMPOUND_FILE = {0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1};

  private final Layouts layouts;

  OldSpreadsheetRows(Layouts layouts) {
    this.layouts = layouts;
  }

  static boolean isOne(Head head) {
    return head.opensWith(COMPOUND_FILE);
  }

  @Override
  public void read(Source source, RowSink sink) throws IOException {
    try (var book = OldSpreadsheetBook.open(source)) {
      new BookReading(book, source, sink, layouts).read();
    }
  }
}
