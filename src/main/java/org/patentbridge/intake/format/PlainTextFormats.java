package org.patentbridge.intake.format;

import java.util.List;

/** Formats of tagged or scripted text that is neither table, JSON nor markup. */
final class PlainTextFormats {

  static final List<Format> LIST =
      List.of(new Format("mysql-dump", false, Format.ALL, MysqlDump::isOne, new MysqlDump()));

  private PlainTextFormats() {}
}
