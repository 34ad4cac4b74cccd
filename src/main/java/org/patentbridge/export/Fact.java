package org.patentbridge.export;

/**
 * A line at the head of a sheet.
 *
 * @param label what it is, in both languages
 * @param value what it says
 */
record Fact(String label, String value) {

  /** The fact whose label the catalogue holds under {@code export.note.<key>}. */
  static Fact of(String key, Object value) {
    return new Fact(Words.both("export.note." + key), value.toString());
  }
}
