package org.patentbridge.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/** The rows of all sheets of a kind in one text table, each behind whom it is for. */
final class SheetsCsv {

  private SheetsCsv() {}

  static void write(Dossier dossier, Sheets sheets, OutputStream out) throws IOException {
    var columns = new ArrayList<>(List.of(Column.of("reader", 30), Column.of("party-id", 24)));
    columns.addAll(sheets.columns());
    Iterable<List<Cell>> rows = () -> rows(sheets);
    CsvFile.write(Stamp.of(dossier).on(new Table(sheets.title(), columns, 0, rows)), out);
  }

  /** One reader's rows. */
  static void write(Dossier dossier, Sheet sheet, OutputStream out) throws IOException {
    CsvFile.write(Stamp.of(dossier).on(sheet.rows()), out);
  }

  private static Iterator<List<Cell>> rows(Sheets sheets) {
    return sheets.stream().flatMap(SheetsCsv::rows).iterator();
  }

  private static Stream<List<Cell>> rows(Sheet sheet) {
    var reader = sheet.reader();
    List<List<Cell>> rows = new ArrayList<>();
    for (List<Cell> cells : sheet.rows().rows()) {
      var row = new ArrayList<>(List.of(Cell.of(reader.name()), Cell.of(reader.id())));
      row.addAll(cells);
      rows.add(row);
    }
    return rows.stream();
  }
}
