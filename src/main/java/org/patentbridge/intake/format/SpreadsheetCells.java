package org.patentbridge.intake.format;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Optional;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/** Turns the cells of a workbook into texts as a person sees them. */
final class SpreadsheetCells {

  private static final int FIRST_DATE_FORMAT = 14;
  private static final int LAST_DATE_FORMAT = 58;

  private final boolean from1904;

  /**
   * @param from1904 whether the workbook counts its days from 1904
   */
  SpreadsheetCells(boolean from1904) {
    this.from1904 = from1904;
  }

  /** The cell of a column, empty where the row has none. */
  Optional<Cell> find(Row row, int column, String heading) {
    return row.getOptionalCell(column).map(cell -> cell(cell, heading));
  }

  /** Whether a cell holds one of the spreadsheet's own error values, for example {@code #N/A}. */
  static boolean isError(Cell cell) {
    return cell.text().matches("#(N/A|REF!|NAME\\?|VALUE!|DIV/0!|NUM!|NULL!)");
  }

  private Cell cell(org.dhatim.fastexcel.reader.Cell cell, String heading) {
    var raw = cell.getRawValue() == null ? "" : cell.getRawValue();
    return switch (cell.getType()) {
      case STRING -> Cell.text(heading, cell.asString());
      case BOOLEAN -> Cell.text(heading, Boolean.TRUE.equals(cell.asBoolean()) ? "TRUE" : "FALSE");
      case NUMBER -> number(cell, raw, heading);
      case FORMULA -> isNumber(raw) ? number(cell, raw, heading) : Cell.text(heading, raw);
      case ERROR, EMPTY -> Cell.text(heading, raw);
    };
  }

  private Cell number(org.dhatim.fastexcel.reader.Cell cell, String raw, String heading) {
    if (isNumber(raw)
        && Dates.isSerial(Double.parseDouble(raw))
        && isDate(cell.getDataFormatId(), cell.getDataFormatString())) {
      return Cell.text(heading, date(cell, raw));
    }
    var plain = isNumber(raw) ? Numbers.plain(new BigDecimal(raw)) : raw;
    return from1904 ? Cell.text(heading, plain) : Cell.number(heading, plain);
  }

  private String date(org.dhatim.fastexcel.reader.Cell cell, String raw) {
    if (cell.getType() == CellType.NUMBER) {
      LocalDateTime moment = cell.asDate();
      return moment.toLocalDate().toString();
    }
    var days = new BigDecimal(raw).longValue();
    return Dates.ofSerial(days, from1904).toString();
  }

  private static boolean isNumber(String raw) {
    return raw.length() < 40 && raw.matches("-?[0-9]+(\\.[0-9]+)?([eE][+-]?[0-9]{1,3})?");
  }

  /** Whether a number format shows days; only built-in formats may come without their text. */
  static boolean isDate(@Nullable Integer id, @Nullable String format) {
    if (format == null) {
      return id != null && id >= FIRST_DATE_FORMAT && id <= LAST_DATE_FORMAT && id != 49;
    }
    var shown = format.toLowerCase(Locale.ROOT).replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.", "");
    return !shown.contains("general") && (shown.contains("y") || shown.contains("d"));
  }
}
