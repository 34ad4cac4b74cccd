package org.patentbridge.intake.format;

import com.fasterxml.aalto.UncheckedStreamException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.patentbridge.domain.problem.BadInputException;
import org.patentbridge.domain.problem.Problem;

/** A workbook of today's format, checked by its guard and read row by row. */
final class SpreadsheetBook implements Book {

  private final Source source;
  private final ReadableWorkbook workbook;
  private final List<Sheet> sheets;
  private final SpreadsheetCells cells;
  private final long mostRows;

  private SpreadsheetBook(Source source, ReadableWorkbook workbook, long mostRows) {
    this.source = source;
    this.mostRows = mostRows;
    this.workbook = workbook;
    this.cells = new SpreadsheetCells(workbook.isDate1904());
    this.sheets =
        workbook.getSheets().filter(s -> s.getVisibility() == SheetVisibility.VISIBLE).toList();
  }

  /**
   * @throws BadInputException when the file is broken or goes over a budget
   */
  static SpreadsheetBook open(Source source) throws IOException {
    var guard = new SpreadsheetGuard(source);
    try {
      guard.check();
      var options = new ReadingOptions(guard.hasStyles(), true);
      return new SpreadsheetBook(
          source, new ReadableWorkbook(source.path().toFile(), options), guard.mostRows());
    } catch (IOException broken) {
      throw broken(source);
    } catch (RuntimeException tripped) {
      throw asDamage(tripped, source);
    }
  }

  /** The library throws what it happens to trip over; words of our own are passed on. */
  private static BadInputException asDamage(RuntimeException tripped, Source source) {
    return switch (tripped) {
      case BadInputException refused -> refused;
      case ExcelReaderException e -> broken(source);
      case UncheckedStreamException e -> broken(source);
      case UncheckedIOException e -> broken(source);
      case IllegalArgumentException e -> broken(source);
      case IllegalStateException e -> broken(source);
      case IndexOutOfBoundsException e -> broken(source);
      case NoSuchElementException e -> broken(source);
      case NullPointerException e -> broken(source);
      default -> throw tripped;
    };
  }

  private static BadInputException broken(Source source) {
    return new BadInputException(Problem.error("xlsx-broken", source.place(0), ""));
  }

  @Override
  public List<String> sheets() {
    return sheets.stream().map(Sheet::getName).toList();
  }

  @Override
  public void read(int sheet, RowTaker taker) throws IOException {
    try (var rows = open(sheets.get(sheet))) {
      var iterator = rows.iterator();
      for (var row = next(iterator); row.isPresent(); row = next(iterator)) {
        source.position().reachShare(row.get().line(), mostRows);
        if (!taker.take(row.get())) {
          return;
        }
      }
    } catch (ExcelReaderException | UncheckedStreamException | IOException broken) {
      throw broken(source);
    }
  }

  private Stream<Row> open(Sheet sheet) throws IOException {
    try {
      return sheet.openStream();
    } catch (RuntimeException tripped) {
      throw asDamage(tripped, source);
    }
  }

  private Optional<TableRow> next(Iterator<Row> rows) {
    try {
      return rows.hasNext() ? Optional.of(tableRow(rows.next())) : Optional.empty();
    } catch (RuntimeException tripped) {
      throw asDamage(tripped, source);
    }
  }

  /** The row up to the last cell that is not blank. */
  private TableRow tableRow(Row row) {
    var texts = new ArrayList<String>();
    var numbers = new BitSet();
    var errors = new BitSet();
    for (int i = 0; i < row.getCellCount(); i++) {
      var cell = cells.find(row, i, "");
      texts.add(cell.map(Cell::text).orElse(""));
      numbers.set(i, cell.filter(c -> c.kind() == Cell.Kind.NUMBER).isPresent());
      errors.set(i, cell.filter(SpreadsheetCells::isError).isPresent());
    }
    while (!texts.isEmpty() && texts.getLast().isBlank()) {
      texts.removeLast();
    }
    return new TableRow(row.getRowNum(), texts, numbers, errors, true);
  }

  @Override
  public void close() throws IOException {
    workbook.close();
  }
}
