package org.patentbridge.intake.format;

import java.util.BitSet;
import java.util.List;

/**
 * One row of a table before its columns have names.
 *
 * @param line 1-based, where it starts
 * @param texts in the order of the columns
 * @param numbers columns that hold a spreadsheet's number, which may be a date in disguise
 * @param errors columns that show one of a spreadsheet's own errors
 * @param whole whether it ends with a line end; always so in spreadsheets
 */
record TableRow(long line, List<String> texts, BitSet numbers, BitSet errors, boolean whole) {

  private static final BitSet NONE = new BitSet();

  TableRow {
    numbers = (BitSet) numbers.clone();
    errors = (BitSet) errors.clone();
  }

  /** A row of nothing but text. */
  static TableRow of(long line, List<String> texts, boolean whole) {
    return new TableRow(line, texts, NONE, NONE, whole);
  }

  boolean isBlank() {
    return texts.stream().allMatch(String::isBlank);
  }

  String text(int column) {
    return column < texts.size() ? texts.get(column) : "";
  }

  /** Columns up to the last one that is not blank. */
  int width() {
    int end = texts.size();
    while (end > 0 && texts.get(end - 1).isBlank()) {
      end--;
    }
    return end;
  }

  /** Characters of all cells. */
  long length() {
    return texts.stream().mapToLong(String::length).sum();
  }
}
