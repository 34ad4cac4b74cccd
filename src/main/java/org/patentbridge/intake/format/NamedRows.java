package org.patentbridge.intake.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.problem.Problem;
import org.patentbridge.rulebook.PlacedLayout;
import org.patentbridge.rulebook.TableLayout;

/** The rows of a table below its headings, each cell under a name. */
final class NamedRows {

  /** Longest cell in characters; a line of text has the same limit. */
  static final int MAX_CELL = Lines.MAX_LENGTH;

  private final Source source;
  private final RowSink sink;
  private final boolean ragged;
  private List<String> headings = List.of();
  private Map<Integer, String> known = Map.of();
  private @Nullable PlacedLayout placed;

  private NamedRows(Source source, RowSink sink, boolean ragged) {
    this.source = source;
    this.sink = sink;
    this.ragged = ragged;
  }

  static NamedRows of(Source source, RowSink sink, boolean ragged) {
    return new NamedRows(source, sink, ragged);
  }

  /** Headings of a table without a layout. */
  NamedRows open(TableRow row) {
    headings = row.texts().subList(0, row.width());
    sink.header(row.line(), headings);
    return this;
  }

  /**
   * Headings of a layout's table.
   *
   * @param rows the one that names the columns last
   */
  NamedRows open(TableLayout layout, List<TableRow> rows) {
    var paths = HeadingPaths.of(rows);
    headings = paths.stream().map(HeadingPaths::written).toList();
    placed = layout.in(paths);
    known = placed.known();
    var names = new HashMap<String, String>();
    for (int i = 0; i < headings.size(); i++) {
      if (known.containsKey(i) || headings.get(i).isEmpty()) {
        names.putIfAbsent(headings.get(i), known.getOrDefault(i, ""));
      }
    }
    long line = rows.getLast().line();
    sink.header(new RowSink.Headings(line, headings, layout.id(), names));
    return this;
  }

  void take(TableRow row) {
    if (row.isBlank()) {
      return;
    }
    var raw = new Raw(row.texts());
    int present = row.texts().size();
    int longest = row.texts().stream().mapToInt(String::length).max().orElse(0);
    if (!ragged && present < headings.size()) {
      sink.refuse(mismatch(row.whole() ? "row-too-short" : "row-cut", row), raw);
    } else if (row.width() > headings.size()) {
      sink.refuse(mismatch("row-too-long", row), raw);
    } else if (longest > MAX_CELL) {
      var limit = Integer.toString(MAX_CELL);
      sink.refuse(Problem.error("cell-too-long", source.place(row.line()), "", limit), Raw.NONE);
    } else if (errorIn(row) >= 0) {
      int at = errorIn(row);
      var place = source.place(row.line()).field(headings.get(at));
      sink.refuse(Problem.error("xlsx-error-cell", place, row.text(at)), raw);
    } else {
      var cells = placed == null ? plainCells(row) : cells(row, placed);
      warnOfDamage(row.line(), cells);
      sink.row(new Row(row.line(), cells, raw));
    }
  }

  private Problem mismatch(String code, TableRow row) {
    int present = ragged ? row.width() : row.texts().size();
    return Problem.error(
        code,
        source.place(row.line()),
        Integer.toString(present),
        Integer.toString(headings.size()));
  }

  /** The first column with a spreadsheet's error that somebody asks for, below 0 for none. */
  private int errorIn(TableRow row) {
    return row.errors().stream().filter(i -> !isNotKept(i)).findFirst().orElse(-1);
  }

  private boolean isNotKept(int column) {
    return "".equals(known.get(column));
  }

  private List<Cell> plainCells(TableRow row) {
    var cells = new ArrayList<Cell>();
    for (int i = 0; i < headings.size(); i++) {
      addPlain(cells, row, i);
    }
    return cells;
  }

  private void addPlain(List<Cell> cells, TableRow row, int column) {
    var text = row.text(column);
    if (!text.isBlank()) {
      var heading = headings.get(column);
      cells.add(row.numbers().get(column) ? Cell.number(heading, text) : Cell.text(heading, text));
    }
  }

  /** What the layout knows, then what a person may have added to the vendor's columns. */
  private List<Cell> cells(TableRow row, PlacedLayout layout) {
    var cells = new ArrayList<Cell>();
    for (var value : layout.read(row.texts())) {
      cells.add(cell(row, value));
    }
    layout.layout().constants().forEach((field, text) -> cells.add(Cell.text(field, text)));
    for (int i = 0; i < headings.size(); i++) {
      if (!known.containsKey(i) && !headings.get(i).isEmpty()) {
        addPlain(cells, row, i);
      }
    }
    return cells;
  }

  private Cell cell(TableRow row, PlacedLayout.Value value) {
    var column = value.column();
    var heading = headings.get(value.at());
    var cell =
        row.numbers().get(value.at()) && column.days() != null
            ? Cell.number(heading, row.text(value.at()))
            : column.isList() && !column.firstOnly()
                ? Cell.list(heading, value.items())
                : Cell.text(heading, value.items().getFirst());
    return cell.as(column.field()).asLenient();
  }

  private void warnOfDamage(long line, List<Cell> cells) {
    for (var cell : cells) {
      for (var item : cell.items()) {
        if (item.indexOf(Encoding.DAMAGE) >= 0) {
          var place = source.place(line).field(cell.name());
          sink.note(Problem.warning("text-damaged", place, item));
          return;
        }
      }
    }
  }
}
