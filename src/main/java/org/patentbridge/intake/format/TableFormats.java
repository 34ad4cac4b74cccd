package org.patentbridge.intake.format;

import java.util.List;

/** Tables as text; any text may be a table of one column, so these come last. */
final class TableFormats {

  static final List<Format> LIST =
      List.of(
          new Format("tsv", false, Format.ALL, DelimitedRows::isTabbed, DelimitedRows.tabbed()),
          new Format("csv", false, Format.ALL, DelimitedRows::isOne, DelimitedRows.separated()));

  private TableFormats() {}
}
