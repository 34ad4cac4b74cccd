package org.patentbridge.intake.format;

import java.util.List;

/**
 * A record as it stands in the file, to be given back to its sender where it is refused.
 *
 * @param parts the fields of a table's row in the order of the headings, or the record's whole text
 *     as one part; empty where it could not be cut out
 */
public record Raw(List<String> parts) {

  /** A record that cannot be given back. */
  public static final Raw NONE = new Raw(List.of());

  public Raw {
    parts = List.copyOf(parts);
  }

  /** The whole text of a record. */
  public static Raw text(String text) {
    return new Raw(List.of(text));
  }
}
