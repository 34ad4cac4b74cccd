package org.patentbridge.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import org.dhatim.fastexcel.HyperLink;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * One spreadsheet file: a sheet per table with frozen bilingual header, filter and typed cells. A
 * table that is longer than a sheet goes on in further sheets.
 */
final class XlsxFile {

  /** Data rows of a sheet: 2^20 rows (ECMA-376 as Excel reads it) less the header. */
  static final int MAX_ROWS = 1_048_575;

  /** Characters of a cell that Excel still opens. */
  static final int MAX_TEXT = 32_767;

  private static final int FLUSH_EVERY = 500;
  private static final int HEADER_HEIGHT = 34;
  private static final String HEADER_FILL = "FFDDE7F3";
  private static final String MUTED = "FF8A8A8A";
  private static final String LINK = "FF0563C1";
  private static final String ALERT = "FF9C3A00";
  private static final String ALERT_FILL = "FFFDE9D9";
  private static final int TITLE_SIZE = 14;

  /** Characters across a lying A4 page that can still be read. */
  private static final int PAPER = 200;

  /** Points of a line of text, and the most that a row may be high (ECMA-376 as Excel reads it). */
  private static final double LINE = 13.5;

  private static final double MAX_HEIGHT = 409;

  /** Lines are seldom full, since words stay whole. */
  private static final double FULL = 0.85;

  /** From Hangul Jamo on, letters mostly take two places (Unicode, UAX #11). */
  private static final int FIRST_WIDE = 0x1100;

  private final ByteArrayOutputStream archive = new ByteArrayOutputStream();
  private final Workbook workbook;
  private final Instant made;
  private final int maxRows;
  private final SheetNames names = new SheetNames();
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
      var sheet = open(table, sheets);
      header(sheet, 0, table);
      int last = fill(sheet, 0, table, rows);
      sheet.setAutoFilter(0, 0, last, table.columns().size() - 1);
      sheet.finish();
    } while (rows.hasNext());
    return sheets;
  }

  /** The name that a sheet of this wish would bear; it is taken then. */
  String name(String wish) {
    return names.take(wish);
  }

  /**
   * Adds one reader's sheet: facts, rows, remarks.
   *
   * @param name from {@link #name}
   * @param back name of the sheet that it leads back to, null for none
   * @return how many rows it has
   */
  long add(String name, Sheet sheet, @Nullable String back) throws IOException {
    long written = 0;
    var table = sheet.rows().filled();
    var rows = table.rows().iterator();
    var open = name;
    do {
      var page = page(open, table);
      page.value(0, 0, fitting(sheet.reader().name()));
      page.style(0, 0).bold().fontSize(TITLE_SIZE).set();
      if (back != null) {
        link(page, 1, 0, back, "← " + back);
      }
      int row = 2;
      for (Fact fact : sheet.facts()) {
        put(page, row, 0, Cell.of(fact.label() + ": " + fact.value()), false);
        row++;
      }
      row++;
      header(page, row, table);
      int last = fill(page, row, table, rows);
      written += last - row;
      for (String remark : sheet.remarks()) {
        last++;
        put(page, last + 1, 0, Cell.of(remark), false);
      }
      page.finish();
      open = rows.hasNext() ? names.take(name) : open;
    } while (rows.hasNext());
    return written;
  }

  /**
   * Adds a table whose first column leads to other sheets.
   *
   * @param name from {@link #name}
   * @param targets names of the sheets, one per row
   */
  void addIndex(String name, Table table, List<String> targets) throws IOException {
    var sheet = page(name, table);
    sheet.freezePane(0, 1);
    sheet.repeatRows(0);
    header(sheet, 0, table);
    int last = 0;
    for (List<Cell> cells : table.rows()) {
      last++;
      write(sheet, last, table, cells);
      link(sheet, last, 0, targets.get(last - 1), targets.get(last - 1));
      if (last % FLUSH_EVERY == 0) {
        sheet.flush();
      }
    }
    sheet.setAutoFilter(0, 0, last, table.columns().size() - 1);
    sheet.finish();
  }

  private static void link(Worksheet sheet, int row, int column, String target, String text) {
    var place = "'" + target.replace("'", "''") + "'!A1";
    sheet.hyperlink(row, column, HyperLink.internal(place, text));
    sheet.style(row, column).fontColor(LINK).underlined().set();
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
    var name = number == 1 ? table.name() : table.name() + " " + number;
    var sheet = page(names.take(name), table);
    sheet.freezePane(table.frozen(), 1);
    sheet.repeatRows(0);
    if (table.frozen() > 0) {
      sheet.repeatCols(0, table.frozen() - 1);
    }
    return sheet;
  }

  /**
   * An empty sheet, to be printed lying, with page number and notice; as wide as the paper, or as
   * several where letters would become too small.
   */
  private Worksheet page(String name, Table table) {
    var sheet = workbook.newWorksheet(name);
    sheet.paperSize(PaperSize.A4_PAPER);
    sheet.pageOrientation("landscape");
    sheet.setFitToPage(true);
    int width = table.columns().stream().mapToInt(Column::width).sum();
    sheet.fitToWidth((short) Math.ceilDiv(Math.max(1, width), PAPER));
    sheet.fitToHeight((short) 0);
    sheet.footer(Words.both("export.notice.short"), Position.LEFT);
    sheet.footer("Page 1 of ?", Position.RIGHT);
    return sheet;
  }

  private static void header(Worksheet sheet, int row, Table table) {
    for (int c = 0; c < table.columns().size(); c++) {
      heading(sheet, row, c, table.columns().get(c));
    }
    sheet.rowHeight(row, HEADER_HEIGHT);
  }

  private static void heading(Worksheet sheet, int row, int column, Column heading) {
    sheet.width(column, heading.width());
    sheet.value(row, column, heading.heading("\n"));
    sheet
        .style(row, column)
        .bold()
        .fillColor(HEADER_FILL)
        .wrapText(true)
        .verticalAlignment("center")
        .set();
  }

  /** Writes rows below a header; returns the last one written. */
  private int fill(Worksheet sheet, int header, Table table, Iterator<List<Cell>> rows)
      throws IOException {
    int row = header;
    while (rows.hasNext() && row < maxRows) {
      row++;
      write(sheet, row, table, rows.next());
      if (row % FLUSH_EVERY == 0) {
        sheet.flush();
      }
    }
    return row;
  }

  private void write(Worksheet sheet, int row, Table table, List<Cell> cells) {
    for (int c = 0; c < table.columns().size(); c++) {
      put(sheet, row, c, cells.get(c), true);
    }
    sheet.rowHeight(row, height(table, cells));
  }

  /**
   * Height of a row whose texts wrap: spreadsheet programs do not all work it out by themselves.
   */
  private static double height(Table table, List<Cell> cells) {
    int lines = 1;
    for (int c = 0; c < table.columns().size(); c++) {
      var cell = cells.get(c);
      if (cell instanceof Cell.Text || cell instanceof Cell.Alert) {
        lines = Math.max(lines, lines(cell.written(), table.columns().get(c).width()));
      }
    }
    return Math.min(MAX_HEIGHT, lines * LINE);
  }

  private static int lines(String text, int width) {
    int lines = 0;
    for (String line : text.split("\n", -1)) {
      int places = line.codePoints().map(p -> p < FIRST_WIDE ? 1 : 2).sum();
      lines += Math.max(1, (int) Math.ceil(places / (width * FULL)));
    }
    return lines;
  }

  private void put(Worksheet sheet, int row, int column, Cell cell, boolean wrapped) {
    var style = sheet.style(row, column).verticalAlignment("top");
    switch (cell) {
      case Cell.Text(String text) -> {
        if (!text.isEmpty()) {
          sheet.value(row, column, fitting(text));
        }
        style.wrapText(wrapped).format("@");
      }
      case Cell.Alert(String text) -> {
        sheet.value(row, column, fitting(text));
        style.wrapText(wrapped).format("@").bold().fillColor(ALERT_FILL).fontColor(ALERT);
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
    var whole = whole(text);
    if (whole.length() <= MAX_TEXT) {
      return whole;
    }
    clipped++;
    int end = MAX_TEXT - 1;
    return whole.substring(0, Character.isHighSurrogate(whole.charAt(end - 1)) ? end - 1 : end)
        + "…";
  }

  /** The text without half surrogate pairs. */
  static String whole(String text) {
    return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
  }
}
