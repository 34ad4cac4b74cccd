package org.patentbridge.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * One spreadsheet file: a sheet per table with frozen bilingual header, filter and typed cells. A
 * table that is longer than a sheet goes on in further sheets.
 */
final class XlsxFile {

  /** Data rows of a sheet: 2^20 rows (ECMA-376 as Excel reads it) less the header. */
  static final int MAX_ROWS = 1_048_575;

  /** Characters of a cell that Excel still opens. */
  static final int MAX_TEXT = 32_767;

  private static final int MAX_SHEET_NAME = 31;
  private static final int FLUSH_EVERY = 500;
  private static final int HEADER_HEIGHT = 34;
  private static final String HEADER_FILL = "FFDDE7F3";
  private static final String MUTED = "FF8A8A8A";

  private final ByteArrayOutputStream archive = new ByteArrayOutputStream();
  private final Workbook workbook;
  private final Instant made;
  private final int maxRows;
  private long clipped;

  XlsxFile(String title, Instant made) {
    this(title, made, MAX_ROWS);
  }

  XlsxFile(String title, Instant made, int maxRows) {
    this.made = made;
    this.maxRows = maxRows;
    workbook = new Workbook(archive, "PatentBridge", "1.0");
    workbook.properties().setTitle(title);
    workbook.setGlobalDefaultFont("Microsoft YaHei", 10);
  }

  /**
   * Adds a table.
   *
   * @return how many sheets it took
   */
  int add(Table table) throws IOException {
    var rows = table.rows().iterator();
    int sheets = 0;
    do {
      sheets++;
      fill(open(table, sheets), table, rows);
    } while (rows.hasNext());
    return sheets;
  }

  /** Texts that were longer than a cell takes and end with an ellipsis. */
  long clipped() {
    return clipped;
  }

  /** Writes the file; nothing can be added afterwards. */
  void writeTo(OutputStream out) throws IOException {
    workbook.finish();
    SteadyZip.repack(archive.toByteArray(), made, out);
  }

  private Worksheet open(Table table, int number) {
    var suffix = number == 1 ? "" : " " + number;
    var room = MAX_SHEET_NAME - suffix.length();
    var name = table.name().substring(0, Math.min(table.name().length(), room)) + suffix;
    var sheet = workbook.newWorksheet(name);
    sheet.freezePane(table.frozen(), 1);
    sheet.paperSize(PaperSize.A4_PAPER);
    sheet.pageOrientation("landscape");
    sheet.setFitToPage(true);
    sheet.fitToWidth((short) 1);
    sheet.fitToHeight((short) 0);
    sheet.repeatRows(0);
    for (int c = 0; c < table.columns().size(); c++) {
      heading(sheet, c, table.columns().get(c));
    }
    sheet.rowHeight(0, HEADER_HEIGHT);
    return sheet;
  }

  private static void heading(Worksheet sheet, int column, Column heading) {
    sheet.width(column, heading.width());
    sheet.value(0, column, heading.heading("\n"));
    sheet
        .style(0, column)
        .bold()
        .fillColor(HEADER_FILL)
        .wrapText(true)
        .verticalAlignment("center")
        .set();
  }

  private void fill(Worksheet sheet, Table table, Iterator<List<Cell>> rows) throws IOException {
    int row = 0;
    while (rows.hasNext() && row < maxRows) {
      row++;
      var cells = rows.next();
      for (int c = 0; c < cells.size(); c++) {
        put(sheet, row, c, cells.get(c));
      }
      if (row % FLUSH_EVERY == 0) {
        sheet.flush();
      }
    }
    sheet.setAutoFilter(0, 0, row, table.columns().size() - 1);
    sheet.finish();
  }

  private void put(Worksheet sheet, int row, int column, Cell cell) {
    var style = sheet.style(row, column).verticalAlignment("top");
    switch (cell) {
      case Cell.Text(String text) -> {
        if (!text.isEmpty()) {
          sheet.value(row, column, fitting(text));
        }
        style.wrapText(true).format("@");
      }
      case Cell.Whole(long number) -> {
        sheet.value(row, column, number);
        style.format("0");
      }
      case Cell.Decimal(double number, boolean muted) -> {
        sheet.value(row, column, number);
        style.format("0.000");
        if (muted) {
          style.italic().fontColor(MUTED);
        }
      }
      case Cell.Share(double share) -> {
        sheet.value(row, column, share);
        style.format("0.0%");
      }
      case Cell.Day(var day) -> {
        sheet.value(row, column, day);
        style.format("yyyy-mm-dd");
      }
      case Cell.Moment(var moment) -> {
        sheet.value(row, column, moment);
        style.format("yyyy-mm-dd hh:mm");
      }
    }
    style.set();
  }

  /** The text without half surrogate pairs, which XML cannot hold, and no longer than a cell. */
  private String fitting(String text) {
    var whole = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    if (whole.length() <= MAX_TEXT) {
      return whole;
    }
    clipped++;
    int end = MAX_TEXT - 1;
    return whole.substring(0, Character.isHighSurrogate(whole.charAt(end - 1)) ? end - 1 : end)
        + "…";
  }
}
