package org.patentbridge.export;

import org.patentbridge.domain.message.Language;
import org.patentbridge.domain.message.Messages;

/**
 * A column of a table.
 *
 * @param key names the column within its table
 * @param zh Chinese heading
 * @param en English heading
 * @param width in characters of the sheet's font, 1 to 255
 */
record Column(String key, String zh, String en, int width) {

  /** The column whose headings the catalogue holds under {@code export.column.<key>}. */
  static Column of(String key, int width) {
    return named("export.column." + key, key, width);
  }

  /** A column whose heading counts, for example "Table 3". */
  static Column numbered(String key, int number, int width) {
    var argument = Integer.toString(number);
    return new Column(
        key + number,
        Messages.text(Language.ZH, "export.column." + key, argument),
        Messages.text(Language.EN, "export.column." + key, argument),
        width);
  }

  /** The column of a catalogue key, or of a bare id where the catalogue does not know the key. */
  static Column named(String key, String otherwise, int width) {
    return new Column(
        otherwise,
        Words.or(Language.ZH, key, otherwise),
        Words.or(Language.EN, key, otherwise),
        width);
  }

  /** Whether it holds the points of one part of a score. */
  static boolean isFeature(Column column) {
    return Messages.findText(Language.EN, "feature." + column.key()).isPresent();
  }

  /** Both headings; one of them where they are the same. */
  String heading(String between) {
    return zh.equals(en) ? zh : zh + between + en;
  }
}
