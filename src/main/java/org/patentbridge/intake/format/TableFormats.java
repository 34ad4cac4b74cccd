package org.patentbridge.intake.format;

import java.util.List;

/** Tables as text; any text may be a table of one column, so these come last. */
final class TableFormats {

  private TableFormats() {}

  static List<Format> list(Layouts layouts) {
    var tabbed = DelimitedRows.tabbed(layouts);
    return List.of(
        new Format("tsv", false, Format.ALL, tabbed::isTabbed, tabbed),
        new Format(
            "csv", false, Format.ALL, DelimitedRows::isOne, DelimitedRows.separated(layouts)));
  }
}
