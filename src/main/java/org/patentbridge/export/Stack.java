package org.patentbridge.export;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A column of a table on paper: several columns of the table one above the other, since paper is
 * narrow. Columns that no stack names make up one more, so that none is lost.
 *
 * @param heading above it
 * @param weight share of the width
 * @param parts from top to bottom
 */
record Stack(String heading, float weight, List<Part> parts) {

  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
  private static final float REST = 2;

  Stack {
    parts = List.copyOf(parts);
  }

  /**
   * A column of the table in a stack.
   *
   * @param column its place in the table
   * @param label what stands before each value, empty for nothing
   */
  record Part(int column, String label) {}

  /**
   * What is asked of a stack.
   *
   * @param weight share of the width
   * @param keys of the columns; the heading is that of the first, values of those with a plus sign
   *     stand behind their own
   */
  record Wish(float weight, List<String> keys) {

    static Wish of(double weight, String... keys) {
      return new Wish((float) weight, List.of(keys));
    }
  }

  /** The stacks of a table: those that are asked for, as far as it has columns, then the rest. */
  static List<Stack> of(Table table, List<Wish> wishes) {
    var keys = table.columns().stream().map(Column::key).toList();
    List<Stack> stacks = new ArrayList<>();
    Set<Integer> placed = new HashSet<>();
    for (Wish wish : wishes) {
      List<Part> parts = new ArrayList<>();
      for (String key : wish.keys) {
        int column = keys.indexOf(key.replace("+", ""));
        if (column >= 0 && placed.add(column)) {
          parts.add(part(table, column, key.startsWith("+")));
        }
      }
      if (!parts.isEmpty()) {
        var first = table.columns().get(parts.getFirst().column());
        stacks.add(new Stack(first.heading(" "), wish.weight, parts));
      }
    }
    List<Part> rest = new ArrayList<>();
    for (int c = 0; c < keys.size(); c++) {
      if (!placed.contains(c)) {
        rest.add(part(table, c, true));
      }
    }
    if (!rest.isEmpty()) {
      stacks.add(new Stack(Words.both("export.stack.more"), REST, rest));
    }
    return stacks;
  }

  private static Part part(Table table, int column, boolean labelled) {
    return new Part(column, labelled ? table.columns().get(column).heading(" ") + ": " : "");
  }

  /** The values of a row that say something, from top to bottom. */
  List<Shown> values(List<Cell> row) {
    List<Shown> values = new ArrayList<>();
    for (int p = 0; p < parts.size(); p++) {
      var part = parts.get(p);
      var cell = row.get(part.column());
      if (cell instanceof Cell.Moment(var start)
          && p + 1 < parts.size()
          && row.get(parts.get(p + 1).column()) instanceof Cell.Moment(var end)
          && start.toLocalDate().equals(end.toLocalDate())) {
        values.addAll(span(start, end));
        p++;
      } else if (!cell.written().isEmpty()) {
        values.add(new Shown(part.label() + cell.written(), isNumber(cell)));
      }
    }
    return values;
  }

  /** A time of one day, shorter than its two ends are. */
  private static List<Shown> span(LocalDateTime start, LocalDateTime end) {
    return List.of(
        new Shown(start.toLocalDate().toString(), false),
        new Shown(MINUTE.format(start) + "–" + MINUTE.format(end), false));
  }

  /** A value as it is shown; numbers end at the right. */
  record Shown(String text, boolean right) {}

  private static boolean isNumber(Cell cell) {
    return cell instanceof Cell.Whole || cell instanceof Cell.Decimal || cell instanceof Cell.Share;
  }
}
