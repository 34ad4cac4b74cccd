package org.patentbridge.intake.format;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.ss.usermodel.CellType;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.problem.BadInputException;
import org.patentbridge.domain.problem.Problem;

/** One sheet of an old workbook on its way; cells come row by row. */
final class OldSpreadsheetSheet {

  /** Last column (IV) of the file format. */
  private static final int MAX_COLUMN = 256;

  private static final int NONE = -1;

  private final Source source;
  private final OldSpreadsheetRecords records;
  private final OldSpreadsheetCells cells;
  private final List<String> texts = new ArrayList<>();
  private final BitSet numbers = new BitSet();
  private final BitSet errors = new BitSet();
  private int row = NONE;
  private int depth;
  private @Nullable FormulaRecord awaitingText;

  OldSpreadsheetSheet(Source source, OldSpreadsheetRecords records, OldSpreadsheetCells cells) {
    this.source = source;
    this.records = records;
    this.cells = cells;
  }

  void read(Book.RowTaker taker) throws IOException {
    var wanted = true;
    for (var record = next(); wanted && record.isPresent(); record = next()) {
      if (depth == 1) {
        wanted = take(record.get(), taker);
      }
    }
    if (wanted) {
      handOver(taker);
    }
  }

  /**
   * The next record of this sheet or of what is nested in it; the library would go on behind it.
   */
  private Optional<Record> next() throws IOException {
    var record = records.next();
    if (record.isPresent() && record.get() instanceof BOFRecord begin) {
      depth++;
      return depth > 1 || begin.getType() == BOFRecord.TYPE_WORKSHEET ? record : Optional.empty();
    }
    depth -= record.isPresent() && record.get() instanceof EOFRecord ? 1 : 0;
    return depth > 0 ? record : Optional.empty();
  }

  /** Whether more is wanted; what is nested, as charts are, never comes here. */
  private boolean take(Record record, Book.RowTaker taker) throws IOException {
    if (record instanceof StringRecord text && awaitingText != null) {
      put(awaitingText, Cell.text("", text.getString()));
      awaitingText = null;
      return true;
    }
    if (!(record instanceof CellValueRecordInterface cell)) {
      return true;
    }
    var wanted = cell.getRow() == row || handOver(taker);
    if (cell.getRow() < row || Short.toUnsignedInt(cell.getColumn()) >= MAX_COLUMN) {
      throw new BadInputException(
          Problem.error("xls-broken", source.place(cell.getRow() + 1L), ""));
    }
    row = cell.getRow();
    switch (cell) {
      case LabelSSTRecord shared -> put(cell, Cell.text("", cells.shared(shared.getSSTIndex())));
      case LabelRecord label -> put(cell, Cell.text("", label.getValue()));
      case NumberRecord number -> put(cell, cells.number(cell, number.getValue()));
      case BoolErrRecord flag when flag.isError() -> putError(cell, flag.getErrorValue());
      case BoolErrRecord flag -> put(cell, truth(flag.getBooleanValue()));
      case FormulaRecord formula -> putResult(formula);
      default -> {}
    }
    return wanted;
  }

  private void putResult(FormulaRecord formula) throws IOException {
    switch (OldSpreadsheetRecords.guarded(source, () -> resultType(formula))) {
      case NUMERIC -> put(formula, cells.number(formula, formula.getValue()));
      case BOOLEAN -> put(formula, truth(formula.getCachedBooleanValue()));
      case ERROR -> putError(formula, formula.getCachedErrorValue());
      default -> awaitingText = formula;
    }
  }

  private static CellType resultType(FormulaRecord formula) {
    return CellType.forInt(formula.getCachedResultType());
  }

  private static Cell truth(boolean value) {
    return Cell.text("", value ? "TRUE" : "FALSE");
  }

  private void putError(CellValueRecordInterface cell, int code) {
    put(cell, Cell.text("", OldSpreadsheetCells.error(code)));
    errors.set(cell.getColumn());
  }

  private void put(CellValueRecordInterface cell, Cell value) {
    int column = cell.getColumn();
    while (texts.size() <= column) {
      texts.add("");
    }
    texts.set(column, value.text());
    numbers.set(column, value.kind() == Cell.Kind.NUMBER);
  }

  /** Whether the taker wants more. */
  private boolean handOver(Book.RowTaker taker) {
    awaitingText = null;
    if (row == NONE || texts.isEmpty()) {
      return true;
    }
    var whole = new TableRow(row + 1L, List.copyOf(texts), numbers, errors, true);
    texts.clear();
    numbers.clear();
    errors.clear();
    return taker.take(whole);
  }
}
