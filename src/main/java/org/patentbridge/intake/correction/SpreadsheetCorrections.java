package org.patentbridge.intake.correction;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.patentbridge.domain.message.Language;
import org.patentbridge.intake.RefusedRow;
import org.patentbridge.intake.format.ReasonColumns;

/**
 * Writes a workbook: all cells as texts, so that no leading zero is lost, those with an error
 * coloured. A bare day number stays a number, because only as such it is a day.
 */
final class SpreadsheetCorrections implements CorrectionsWriter {

  private static final int FLUSH_EVERY = 500;
  private static final int WIDTH = 18;
  private static final int REASON_WIDTH = 70;
  private static final String HEADER_FILL = "FFDDE7F3";
  private static final String ERROR_FILL = "FFFFC7CE";
  private static final String REASON_FILL = "FFFFF4CC";
  private static final Pattern DAY_NUMBER = Pattern.compile("[1-9][0-9]{4}");

  private final SharedColumns columns;

  SpreadsheetCorrections(List<List<String>> tables) {
    this.columns = new SharedColumns(tables);
  }

  @Override
  public String ending() {
    return ".xlsx";
  }

  @Override
  public void write(RefusedSpool rows, OutputStream out) throws IOException {
    var workbook = new Workbook(out, "PatentBridge", "1.0");
    var sheet = workbook.newWorksheet("更正 Corrections");
    sheet.freezePane(0, 1);
    for (int i = 0; i < columns.headings().size(); i++) {
      heading(sheet, i, columns.headings().get(i), WIDTH);
    }
    for (int i = 0; i < ReasonColumns.BOTH.size(); i++) {
      heading(sheet, columns.headings().size() + i, ReasonColumns.BOTH.get(i), REASON_WIDTH);
    }
    var table = new Filling(sheet);
    rows.forEach(table::add);
    sheet.finish();
    workbook.finish();
  }

  private static void heading(Worksheet sheet, int column, String name, int width) {
    sheet.width(column, width);
    sheet.inlineString(0, column, name);
    sheet.style(0, column).bold().fillColor(HEADER_FILL).format("@").set();
  }

  /** The sheet below its headings. */
  private final class Filling {

    private final Worksheet sheet;
    private int row;

    Filling(Worksheet sheet) {
      this.sheet = sheet;
    }

    void add(int source, RefusedRow refused) throws IOException {
      row++;
      var wrong =
          refused.problems().stream().map(p -> p.place().field()).collect(Collectors.toSet());
      int column = 0;
      for (String text : columns.own(source, refused)) {
        cell(column, text, wrong);
        column++;
      }
      for (var language : List.of(Language.ZH, Language.EN)) {
        sheet.inlineString(row, column, Reasons.of(refused, language));
        sheet.style(row, column).wrapText(true).fillColor(REASON_FILL).format("@").set();
        column++;
      }
      for (String text : columns.surplus(source, refused)) {
        put(column, text, true);
        column++;
      }
      if (row % FLUSH_EVERY == 0) {
        sheet.flush();
      }
    }

    private void cell(int column, String text, Set<String> wrong) {
      var isWrong = wrong.contains(columns.headings().get(column));
      if (!isWrong && DAY_NUMBER.matcher(text).matches()) {
        sheet.value(row, column, Integer.parseInt(text));
      } else {
        put(column, text, isWrong);
      }
    }

    private void put(int column, String text, boolean isWrong) {
      if (!text.isEmpty()) {
        sheet.inlineString(row, column, text);
      }
      var style = sheet.style(row, column).format("@");
      if (isWrong) {
        style.fillColor(ERROR_FILL);
      }
      style.set();
    }
  }
}
