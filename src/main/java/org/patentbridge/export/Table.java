package org.patentbridge.export;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A named table that a sheet or a CSV file shows.
 *
 * @param name name of the sheet, both languages
 * @param columns from left to right
 * @param frozen columns on the left that stay in sight, 0 or more
 * @param rows each as long as {@code columns}; may be walked more than once
 */
record Table(String name, List<Column> columns, int frozen, Iterable<List<Cell>> rows) {

  Table {
    columns = List.copyOf(columns);
  }

  /** A table with a row for each of some values, made when it is written. */
  static <T> Table of(
      String key, List<Column> columns, List<T> values, Function<T, List<Cell>> row) {
    return new Table(
        Words.both("export.sheet." + key), columns, 0, () -> values.stream().map(row).iterator());
  }

  Table frozen(int left) {
    return new Table(name, columns, left, rows);
  }

  /** Without the columns that say nothing in any row; all of them where there is no row. */
  Table filled() {
    var used = new BitSet();
    boolean any = false;
    for (List<Cell> row : rows) {
      any = true;
      for (int c = 0; c < row.size(); c++) {
        if (!row.get(c).written().isEmpty()) {
          used.set(c);
        }
      }
    }
    if (!any || used.cardinality() == columns.size()) {
      return this;
    }
    return only(used);
  }

  /** Without the columns that are not wanted. */
  Table without(Predicate<Column> unwanted) {
    var kept = new BitSet();
    for (int c = 0; c < columns.size(); c++) {
      kept.set(c, !unwanted.test(columns.get(c)));
    }
    return only(kept);
  }

  private Table only(BitSet wanted) {
    var kept = wanted.stream().boxed().toList();
    var heads = kept.stream().map(columns::get).toList();
    List<List<Cell>> cut = new ArrayList<>();
    rows.forEach(row -> cut.add(kept.stream().map(row::get).toList()));
    return new Table(name, heads, frozen, cut);
  }
}
