package org.patentbridge.domain.problem;

/**
 * Where in an input a problem stands.
 *
 * @param source file name as the user gave it
 * @param line 1-based line or row as a text editor or spreadsheet counts it, 0 where none applies
 * @param field column or key as it is written in the input, empty where the whole record is meant
 */
public record Place(String source, long line, String field) {

  /** The whole of an input. */
  public static Place of(String source) {
    return new Place(source, 0, "");
  }

  /** A whole line of an input. */
  public static Place of(String source, long line) {
    return new Place(source, line, "");
  }

  /** The same line, narrowed to a field. */
  public Place field(String name) {
    return new Place(source, line, name);
  }

  @Override
  public String toString() {
    return source + (line > 0 ? ":" + line : "") + (field.isEmpty() ? "" : " [" + field + "]");
  }
}
