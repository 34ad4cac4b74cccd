package org.patentbridge.intake.format;

import java.nio.file.Path;
import java.util.List;

/** Formats that are no text. */
final class BinaryFormats {

  static final String ZIP = "zip";

  private BinaryFormats() {}

  /** A workbook is a zip too, so it comes first. */
  static List<Format> list(Layouts layouts, Recognition inner) {
    var temporary = Path.of(System.getProperty("java.io.tmpdir"));
    return List.of(
        new Format("xlsx", true, Format.ALL, SpreadsheetRows::isOne, new SpreadsheetRows(layouts)),
        new Format(
            "xls", true, Format.ALL, OldSpreadsheetRows::isOne, new OldSpreadsheetRows(layouts)),
        new Format(
            ZIP,
            true,
            Format.ALL,
            ZipRows::isOne,
            new ZipRows(inner, ZipRows.MAX_INFLATED, temporary)));
  }
}
