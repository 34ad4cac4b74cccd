package org.patentbridge.intake.format;

import java.math.BigDecimal;
import org.apache.poi.hssf.eventusermodel.FormatTrackingHSSFListener;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.ss.usermodel.FormulaError;
import org.jspecify.annotations.Nullable;

/** Turns the cell records of an old workbook into texts as a person sees them. */
final class OldSpreadsheetCells {

  private final @Nullable SSTRecord strings;
  private final FormatTrackingHSSFListener formats;
  private final boolean from1904;

  /**
   * @param strings texts that cells share, null where there are none
   * @param from1904 whether the workbook counts its days from 1904
   */
  OldSpreadsheetCells(
      @Nullable SSTRecord strings, FormatTrackingHSSFListener formats, boolean from1904) {
    this.strings = strings;
    this.formats = formats;
    this.from1904 = from1904;
  }

  /** A shared text, blank where the table does not have it. */
  String shared(int index) {
    return strings == null || index < 0 || index >= strings.getNumUniqueStrings()
        ? ""
        : strings.getString(index).getString();
  }

  /** A number, or the day that it stands for. */
  Cell number(CellValueRecordInterface cell, double number) {
    if (!Double.isFinite(number)) {
      return Cell.text("", "");
    }
    if (Dates.isSerial(number) && isDate(cell)) {
      return Cell.text("", Dates.ofSerial((long) number, from1904).toString());
    }
    var plain = Numbers.plain(BigDecimal.valueOf(number));
    return from1904 ? Cell.text("", plain) : Cell.number("", plain);
  }

  private boolean isDate(CellValueRecordInterface cell) {
    int format = formats.getFormatIndex(cell);
    return format >= 0 && SpreadsheetCells.isDate(format, formats.getFormatString(cell));
  }

  /** A spreadsheet's own error, for example {@code #N/A}. */
  static String error(int code) {
    return FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#VALUE!";
  }
}
