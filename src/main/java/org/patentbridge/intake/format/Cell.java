package org.patentbridge.intake.format;

import java.util.List;

/**
 * A value of a row as it stands in the file.
 *
 * @param name column or key as written, for problems
 * @param field the name to look up; differs from {@code name} where a format's own keys were
 *     already translated
 * @param items the text, or the items of a list
 * @param kind how the items are to be taken
 * @param lenient whether the file's maker is known well enough to take the record without this
 *     value where it cannot be read
 */
public record Cell(String name, String field, List<String> items, Kind kind, boolean lenient) {

  /** How a cell's items are to be taken. */
  public enum Kind {
    /** One text, which may be a list in disguise. */
    TEXT,
    /** One number of a spreadsheet, which may be a date in disguise. */
    NUMBER,
    /** Items that the file itself holds apart. */
    LIST
  }

  public Cell {
    items = List.copyOf(items);
  }

  public static Cell text(String name, String text) {
    return new Cell(name, name, List.of(text), Kind.TEXT, false);
  }

  public static Cell number(String name, String number) {
    return new Cell(name, name, List.of(number), Kind.NUMBER, false);
  }

  public static Cell list(String name, List<String> items) {
    return new Cell(name, name, items, Kind.LIST, false);
  }

  /** The same value under the name of a field. */
  public Cell as(String other) {
    return new Cell(name, other, items, kind, lenient);
  }

  /** The same value, which its record can do without. */
  public Cell asLenient() {
    return new Cell(name, field, items, kind, true);
  }

  public boolean isBlank() {
    return items.stream().allMatch(String::isBlank);
  }

  /** All of it as one text. */
  public String text() {
    return items.size() == 1 ? items.getFirst().strip() : String.join("; ", items).strip();
  }
}
