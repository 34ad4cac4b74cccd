package org.patentbridge.intake.format;

import java.util.List;

/** Formats that are no text. */
final class BinaryFormats {

  static final List<Format> LIST =
      List.of(new Format("xlsx", true, Format.ALL, SpreadsheetRows::isOne, new SpreadsheetRows()));

  private BinaryFormats() {}
}
