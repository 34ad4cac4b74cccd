package org.patentbridge.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes a form as a workbook: the table first, the explanation second, the lists that it offers on
 * a hidden sheet. The same form gives the same bytes.
 */
public final class FormXlsx {

  /** Rows that are prepared for data. */
  private static final int ROWS = 10_000;

  private static final Instant MADE = Instant.EPOCH;
  private static final int NARROWEST = 12;
  private static final int WIDEST = 40;
  private static final int GUIDE_WIDTH = 34;
  private static final int HEADER_HEIGHT = 24;

  /** Longest title and text of a message about a wrong value (ECMA-376, 18.3.1.32). */
  private static final int MAX_TITLE = 32;

  private static final int MAX_MESSAGE = 255;

  private static final String REQUIRED_FILL = "FFF8CBAD";
  private static final String HEADER_FILL = "FFDDE7F3";
  private static final String EXAMPLE_COLOR = "FF8A8A8A";
  private static final String DAY = "yyyy-mm-dd";
  private static final String TEXT = "@";

  private final ByteArrayOutputStream archive = new ByteArrayOutputStream();
  private final Workbook workbook = new Workbook(archive, "PatentBridge", "1.0");
  private final Form form;

  private FormXlsx(Form form) {
    this.form = form;
    workbook.setGlobalDefaultFont("Microsoft YaHei", 10);
  }

  /** Writes the whole file. */
  public static void write(Form form, OutputStream out) throws IOException {
    var file = new FormXlsx(form);
    var table = file.workbook.newWorksheet(form.name());
    var guide = file.workbook.newWorksheet(form.guide());
    var lists = file.workbook.newWorksheet("lists");
    lists.setVisibilityState(VisibilityState.HIDDEN);
    table.freezePane(0, 1);
    table.rowHeight(0, HEADER_HEIGHT);
    for (int c = 0; c < form.columns().size(); c++) {
      column(table, c, form.columns().get(c));
      offer(table, lists, c, form.columns().get(c));
    }
    file.explain(guide);
    file.workbook.finish();
    SteadyZip.repack(file.archive.toByteArray(), MADE, out);
  }

  private static void column(Worksheet sheet, int c, Form.Column column) {
    sheet.width(c, width(column));
    sheet.style(c).format(format(column.type())).set();
    sheet.value(0, c, column.heading());
    sheet.comment(0, c, column.note());
    sheet
        .style(0, c)
        .bold()
        .fillColor(column.required() ? REQUIRED_FILL : HEADER_FILL)
        .verticalAlignment("center")
        .format(TEXT)
        .set();
    example(sheet, c, column);
  }

  private static int width(Form.Column column) {
    int longest = Math.max(places(column.heading()) + 2, places(column.example()));
    return Math.clamp(longest, NARROWEST, WIDEST);
  }

  /** Places on the sheet; Chinese characters take two. */
  private static int places(String text) {
    return text.codePoints().map(c -> Character.isIdeographic(c) ? 2 : 1).sum();
  }

  private static String format(Form.Type type) {
    return switch (type) {
      case TEXT -> TEXT;
      case DATE -> DAY;
      case NUMBER -> "General";
    };
  }

  private static void example(Worksheet sheet, int c, Form.Column column) {
    if (column.example().isEmpty()) {
      return;
    }
    switch (column.type()) {
      case TEXT -> sheet.value(1, c, column.example());
      case DATE -> sheet.value(1, c, LocalDate.parse(column.example()));
      case NUMBER -> sheet.value(1, c, new BigDecimal(column.example()));
    }
    sheet.style(1, c).italic().fontColor(EXAMPLE_COLOR).format(format(column.type())).set();
  }

  /** A list to choose from; what else is typed is refused, or only asked about. */
  private static void offer(Worksheet table, Worksheet lists, int c, Form.Column column) {
    if (column.choices().isEmpty()) {
      return;
    }
    for (int i = 0; i < column.choices().size(); i++) {
      lists.value(i, c, column.choices().get(i));
    }
    var choices = lists.range(0, c, column.choices().size() - 1, c);
    table
        .range(1, c, ROWS, c)
        .validateWithList(choices)
        .allowBlank(true)
        .showErrorMessage(true)
        .errorStyle(
            column.openChoice()
                ? DataValidationErrorStyle.INFORMATION
                : DataValidationErrorStyle.STOP)
        .errorTitle(cut(column.heading(), MAX_TITLE))
        .error(cut(column.note(), MAX_MESSAGE));
  }

  /** As much as Excel still opens. */
  private static String cut(String text, int most) {
    return text.length() <= most ? text : text.substring(0, most - 1) + "…";
  }

  private void explain(Worksheet sheet) {
    sheet.freezePane(1, 1);
    int row = 0;
    for (List<String> texts : form.guideRows()) {
      for (int c = 0; c < texts.size(); c++) {
        sheet.width(c, GUIDE_WIDTH);
        sheet.value(row, c, texts.get(c));
        var style = sheet.style(row, c).wrapText(true).verticalAlignment("top").format(TEXT);
        if (row == 0) {
          style.bold().fillColor(HEADER_FILL);
        }
        style.set();
      }
      row++;
    }
  }
}
