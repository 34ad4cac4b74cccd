package org.patentbridge.intake.format;

import static org.patentbridge.intake.format.NounName.PATENT;

import java.util.List;
import java.util.Set;

/** Formats of tagged or scripted text that is neither table, JSON nor markup. */
final class PlainTextFormats {

  static final List<Format> LIST =
      List.of(
          new Format("mysql-dump", false, Format.ALL, MysqlDump::isOne, new MysqlDump()),
          new Format("greenbook", false, Set.of(PATENT), Greenbook::isOne, new Greenbook()),
          new Format("uspto-brs", false, Set.of(PATENT), UsptoBrs::isOne, new UsptoBrs()));

  private PlainTextFormats() {}
}
