package org.patentbridge.intake.format;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.problem.Problem;
import org.patentbridge.rulebook.TableLayout;

/**
 * A table on its way: holds its first rows until its headings are found, then names the cells. The
 * headings are those of a layout, wherever among the first rows they stand, else the first row that
 * is not blank.
 */
final class Table {

  /** Most characters that wait for headings. */
  private static final long MAX_HELD = 2L * Lines.MAX_LENGTH;

  private final Source source;
  private final RowSink sink;
  private final Layouts layouts;
  private final boolean ragged;
  private final List<Held> held = new ArrayList<>();
  private long heldLength;
  private @Nullable NamedRows rows;

  /**
   * @param ragged whether rows may end before the last column, as in spreadsheets
   */
  Table(Source source, RowSink sink, Layouts layouts, boolean ragged) {
    this.source = source;
    this.sink = sink;
    this.layouts = layouts;
    this.ragged = ragged;
  }

  /** What waits for headings. */
  private sealed interface Held {}

  private record HeldRow(TableRow row) implements Held {}

  private record HeldFault(Problem problem, Raw raw) implements Held {}

  void take(TableRow row) {
    if (rows != null) {
      rows.take(row);
      return;
    }
    held.add(new HeldRow(row));
    heldLength += row.length();
    var layout = layouts.find(row.texts());
    if (layout.isPresent()) {
      open(layout.get());
    } else if (layouts.isEmpty() || held.size() >= Layouts.ROWS_SEARCHED || heldLength > MAX_HELD) {
      openPlain();
    }
  }

  /** A row that is there and cannot be read. */
  void refuse(Problem problem, Raw raw) {
    if (rows != null) {
      sink.refuse(problem, raw);
    } else {
      held.add(new HeldFault(problem, raw));
    }
  }

  /** No more rows. */
  void end() {
    if (rows == null) {
      openPlain();
      held.forEach(this::pass);
    }
  }

  boolean hasHeadings() {
    return rows != null;
  }

  private void open(TableLayout layout) {
    var waiting = List.copyOf(held);
    int from = firstHeadingRow(waiting, layout.headerRows());
    var headings = new ArrayList<TableRow>();
    for (int i = 0; i < waiting.size(); i++) {
      if (!(waiting.get(i) instanceof HeldRow above)) {
        pass(waiting.get(i));
      } else if (i >= from) {
        headings.add(above.row);
      }
    }
    noteBanner(waiting.subList(0, from));
    rows = NamedRows.of(source, sink, ragged).open(layout, headings);
    held.clear();
  }

  /** Rows of headings stand directly above each other, without a blank one between them. */
  private static int firstHeadingRow(List<Held> waiting, int most) {
    int first = waiting.size() - 1;
    while (first > 0
        && waiting.size() - first < most
        && waiting.get(first - 1) instanceof HeldRow above
        && !above.row.isBlank()) {
      first--;
    }
    return first;
  }

  private void noteBanner(List<Held> above) {
    var banner =
        above.stream()
            .filter(HeldRow.class::isInstance)
            .map(one -> ((HeldRow) one).row)
            .filter(row -> !row.isBlank())
            .toList();
    if (!banner.isEmpty()) {
      var first = banner.getFirst();
      var text = String.join(" ", first.texts()).strip();
      var count = Integer.toString(banner.size());
      sink.note(Notes.note("rows-above-headings", source.place(first.line()), text, count));
    }
  }

  private void openPlain() {
    if (layouts.demanded()) {
      throw layouts.notFound(source);
    }
    var waiting = List.copyOf(held);
    held.clear();
    for (var one : waiting) {
      if (rows == null && one instanceof HeldRow row) {
        if (!row.row.isBlank()) {
          rows = NamedRows.of(source, sink, ragged).open(row.row);
        }
      } else {
        pass(one);
      }
    }
  }

  private void pass(Held one) {
    switch (one) {
      case HeldFault fault -> sink.refuse(fault.problem, fault.raw);
      case HeldRow row when rows != null -> rows.take(row.row);
      case HeldRow blank -> {}
    }
  }
}
