package org.patentbridge.intake.format;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.patentbridge.rulebook.TableLayout;

/**
 * Reads the tables of a workbook: every visible sheet that has the headings of a layout, else the
 * first visible sheet that is not empty.
 */
final class BookReading {

  private final Book book;
  private final Source source;
  private final RowSink sink;
  private final Layouts layouts;

  BookReading(Book book, Source source, RowSink sink, Layouts layouts) {
    this.book = book;
    this.source = source;
    this.sink = sink;
    this.layouts = layouts;
  }

  void read() throws IOException {
    var known = new ArrayList<Integer>();
    for (int i = 0; i < book.sheets().size(); i++) {
      if (hasLayout(i)) {
        known.add(i);
      }
    }
    if (!known.isEmpty()) {
      readKnown(known);
    } else if (layouts.demanded()) {
      throw layouts.notFound(source);
    } else {
      readFirst();
    }
  }

  private boolean hasLayout(int sheet) throws IOException {
    if (layouts.isEmpty()) {
      return false;
    }
    var search = new Search();
    book.read(sheet, search::take);
    var name = book.sheets().get(sheet);
    return search.found.filter(layout -> !layout.skippedSheets().contains(name)).isPresent();
  }

  /** The first rows of a sheet. */
  private final class Search {

    private int rows;
    private Optional<TableLayout> found = Optional.empty();

    boolean take(TableRow row) {
      found = layouts.find(row.texts());
      return found.isEmpty() && ++rows < Layouts.ROWS_SEARCHED;
    }
  }

  private void readKnown(List<Integer> known) throws IOException {
    for (int i = 0; i < book.sheets().size(); i++) {
      var name = book.sheets().get(i);
      if (!known.contains(i)) {
        sink.note(Notes.note("sheet-not-read", source.place(0), name));
      } else if (known.size() == 1) {
        readTable(i, source, layouts);
      } else {
        var part = source.part(name);
        sink.part(part.name());
        readTable(i, part, layouts);
      }
    }
  }

  private void readFirst() throws IOException {
    for (int i = 0; i < book.sheets().size(); i++) {
      if (readTable(i, source, Layouts.NONE)) {
        return;
      }
    }
  }

  /** Whether there was anything on the sheet. */
  private boolean readTable(int sheet, Source at, Layouts of) throws IOException {
    var table = new Table(at, sink, of, true);
    book.read(
        sheet,
        row -> {
          table.take(row);
          return true;
        });
    table.end();
    return table.hasHeadings();
  }
}
