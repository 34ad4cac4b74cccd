package org.patentbridge.intake.format;

import java.util.ArrayList;
import java.util.List;

/**
 * Joins rows of headings: a heading above several columns stands in the leftmost of them, as merged
 * cells have it, and goes on to the right until one beside or above it begins. A path that is
 * written in one cell, as corrections do, is the same path.
 */
final class HeadingPaths {

  /** Stands between the headings of a path; no maker of tables is known to write it. */
  private static final String BETWEEN = " › ";

  private HeadingPaths() {}

  /** A path in one cell. */
  static String written(List<String> path) {
    return String.join(BETWEEN, path);
  }

  /** The lowest heading of a path in one cell, which is the heading itself where it is no path. */
  static String lowest(String written) {
    return List.of(written.split(BETWEEN, -1)).getLast();
  }

  /**
   * The headings of each column from the topmost to the lowest.
   *
   * @param rows of headings, the one that names the columns last
   */
  static List<List<String>> of(List<TableRow> rows) {
    int width = rows.stream().mapToInt(TableRow::width).max().orElse(0);
    var paths = new ArrayList<List<String>>();
    for (int column = 0; column < width; column++) {
      paths.add(path(rows, column));
    }
    return List.copyOf(paths);
  }

  private static List<String> path(List<TableRow> rows, int column) {
    var path = new ArrayList<String>();
    for (int row = 0; row < rows.size(); row++) {
      boolean lowest = row == rows.size() - 1;
      var heading = lowest ? rows.get(row).text(column).strip() : above(rows, row, column);
      if (!heading.isEmpty()) {
        path.addAll(List.of(heading.split(BETWEEN, -1)));
      }
    }
    return List.copyOf(path);
  }

  /** What stands above a column in a row: there or to the left, but in no other group. */
  private static String above(List<TableRow> rows, int row, int column) {
    for (int at = column; at >= 0; at--) {
      var text = rows.get(row).text(at).strip();
      if (!text.isEmpty()) {
        return text;
      }
      if (begins(rows.subList(0, row), at)) {
        return "";
      }
    }
    return "";
  }

  private static boolean begins(List<TableRow> above, int column) {
    return above.stream().anyMatch(row -> !row.text(column).isBlank());
  }
}
