package org.patentbridge.intake.format;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.patentbridge.domain.problem.BadInputException;
import org.patentbridge.domain.problem.Problem;

/**
 * Reads the first visible sheet of a workbook that is not empty; headings come first. Formulas are
 * read as the text that they last came to.
 */
final class SpreadsheetRows implements RowReader {

  private static final int[] ZIP = {'P', 'K', 3, 4};

  static boolean isOne(Head head) {
    return head.opensWith(ZIP);
  }

  @Override
  public void read(Source source, RowSink sink) throws IOException {
    var guard = new SpreadsheetGuard(source);
    guard.check();
    var options = new ReadingOptions(guard.hasStyles(), true);
    try (var workbook = new ReadableWorkbook(source.path().toFile(), options)) {
      var sheets = workbook.getSheets().filter(s -> s.getVisibility() == SheetVisibility.VISIBLE);
      var cells = new SpreadsheetCells(workbook.isDate1904());
      for (Sheet sheet : sheets.toList()) {
        if (new SheetReading(source, sink, cells).read(sheet, guard.mostRows())) {
          return;
        }
      }
    } catch (ExcelReaderException | IOException broken) {
      throw broken(source);
    }
  }

  private static BadInputException broken(Source source) {
    return new BadInputException(Problem.error("xlsx-broken", source.place(0), ""));
  }

  /** One sheet on its way. */
  private static final class SheetReading {

    private final Source source;
    private final RowSink sink;
    private final SpreadsheetCells cells;
    private List<String> headings = List.of();

    SheetReading(Source source, RowSink sink, SpreadsheetCells cells) {
      this.source = source;
      this.sink = sink;
      this.cells = cells;
    }

    /** Whether there was anything on the sheet. */
    boolean read(Sheet sheet, long mostRows) throws IOException {
      try (var rows = sheet.openStream()) {
        var iterator = rows.iterator();
        for (var row = next(iterator); row.isPresent(); row = next(iterator)) {
          source.position().reachShare(row.get().getRowNum(), mostRows);
          take(row.get());
        }
      }
      return !headings.isEmpty();
    }

    /** The library throws what it happens to trip over; its user's exceptions are not caught. */
    private Optional<Row> next(Iterator<Row> rows) {
      try {
        return rows.hasNext() ? Optional.of(rows.next()) : Optional.empty();
      } catch (ExcelReaderException
          | UncheckedIOException
          | IllegalArgumentException
          | IndexOutOfBoundsException
          | NoSuchElementException
          | NullPointerException broken) {
        throw broken(source);
      }
    }

    private void take(Row row) {
      var texts = texts(row);
      if (texts.stream().allMatch(String::isBlank)) {
        return;
      }
      if (headings.isEmpty()) {
        headings = texts;
        sink.header(row.getRowNum(), headings);
      } else if (texts.size() > headings.size()) {
        sink.refuse(
            Problem.error(
                "row-too-long",
                source.place(row.getRowNum()),
                Integer.toString(texts.size()),
                Integer.toString(headings.size())),
            new Raw(texts));
      } else {
        record(row, texts);
      }
    }

    private void record(Row row, List<String> texts) {
      var found = new ArrayList<Cell>();
      for (int i = 0; i < Math.min(headings.size(), row.getCellCount()); i++) {
        var cell = cells.find(row, i, headings.get(i));
        if (cell.filter(SpreadsheetCells::isError).isPresent()) {
          var place = source.place(row.getRowNum()).field(headings.get(i));
          sink.refuse(Problem.error("xlsx-error-cell", place, cell.get().text()), new Raw(texts));
          return;
        }
        cell.filter(c -> !c.isBlank()).ifPresent(found::add);
      }
      sink.row(new org.patentbridge.intake.format.Row(row.getRowNum(), found, new Raw(texts)));
    }

    /** The row's texts up to the last one that is not blank. */
    private List<String> texts(Row row) {
      var texts = new ArrayList<String>();
      for (int i = 0; i < row.getCellCount(); i++) {
        texts.add(cells.find(row, i, "").map(Cell::text).orElse(""));
      }
      while (!texts.isEmpty() && texts.getLast().isBlank()) {
        texts.removeLast();
      }
      return texts;
    }
  }
}
