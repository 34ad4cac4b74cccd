package org.patentbridge.export;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A column of a table on paper: several columns of the table one above the other, since paper is
 * narrow. Columns that no stack names make up one more, so that none is lost.
 *
 * @param weight share of the width
 * @param labelled whether values stand behind the headings of their columns
 * @param columns places of the columns in the table
 */
record Stack(float weight, boolean labelled, List<Integer> columns) {

  /** What is asked of a stack. */
  record Wish(float weight, boolean labelled, List<String> keys) {

    static Wish of(double weight, String... keys) {
      return new Wish((float) weight, false, List.of(keys));
    }

    static Wish labelled(double weight, String... keys) {
      return new Wish((float) weight, true, List.of(keys));
    }
  }

  private static final float REST = 1.6f;

  /**
   * The stacks of a table: those that are asked for, as far as it has their columns, then the rest.
   */
  static List<Stack> of(Table table, List<Wish> wishes) {
    var keys = table.columns().stream().map(Column::key).toList();
    List<Stack> stacks = new ArrayList<>();
    Set<Integer> placed = new HashSet<>();
    for (Wish wish : wishes) {
      var columns = wish.keys.stream().map(keys::indexOf).filter(c -> c >= 0).toList();
      if (!columns.isEmpty()) {
        stacks.add(new Stack(wish.weight, wish.labelled, columns));
        placed.addAll(columns);
      }
    }
    var rest = new ArrayList<Integer>();
    for (int c = 0; c < keys.size(); c++) {
      if (!placed.contains(c)) {
        rest.add(c);
      }
    }
    if (!rest.isEmpty()) {
      stacks.add(new Stack(REST, true, rest));
    }
    return stacks;
  }

  /** The heading: that of the first column where the others stand behind their own. */
  String heading(Table table) {
    var headings = columns.stream().map(c -> table.columns().get(c).heading(" ")).toList();
    return labelled ? Words.both("export.stack.more") : String.join("\n", headings);
  }

  /** The values of a row that say something, in the order of the stack. */
  List<Shown> values(Table table, List<Cell> row) {
    List<Shown> values = new ArrayList<>();
    for (int c : columns) {
      var cell = row.get(c);
      var text = cell.written();
      if (!text.isEmpty()) {
        var label = labelled ? table.columns().get(c).heading(" ") + ": " : "";
        values.add(new Shown(label + text, !labelled && isNumber(cell)));
      }
    }
    return values;
  }

  /** A value as it is shown; numbers end at the right. */
  record Shown(String text, boolean right) {}

  private static boolean isNumber(Cell cell) {
    return cell instanceof Cell.Whole || cell instanceof Cell.Decimal || cell instanceof Cell.Share;
  }
}
