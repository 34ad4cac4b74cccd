package org.patentbridge.intake.format;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.patentbridge.domain.problem.Problem;

/** Reads tables whose fields are separated by a comma, semicolon or tab; headings come first. */
final class DelimitedRows implements RowReader {

  private static final char TAB = '\t';

  private final boolean tabbed;

  private DelimitedRows(boolean tabbed) {
    this.tabbed = tabbed;
  }

  static DelimitedRows tabbed() {
    return new DelimitedRows(true);
  }

  static DelimitedRows separated() {
    return new DelimitedRows(false);
  }

  static boolean isTabbed(Head head) {
    return separator(head.text()) == TAB;
  }

  /** Any other text may be a table of one column. */
  static boolean isOne(Head head) {
    return !head.text().isBlank();
  }

  @Override
  public void read(Source source, RowSink sink) throws IOException {
    char separator = tabbed ? TAB : separator(Head.of(source.path()).as(source.encoding()).text());
    try (var lines = source.lines()) {
      var records = new DelimitedRecords(source, lines, separator);
      var table = new Table(source, sink);
      for (var found = records.next(); found.isPresent(); found = records.next()) {
        table.take(found.get());
      }
    }
  }

  /** The separator that stands most often outside quotes in the first line with text. */
  private static char separator(String head) {
    var line = head.lines().filter(l -> !l.isBlank()).findFirst().orElse("");
    return Stream.of(',', ';', TAB)
        .max(Comparator.comparingLong((Character c) -> count(line, c)).thenComparing(c -> c == ','))
        .orElse(',');
  }

  private static long count(String line, char separator) {
    long count = 0;
    var quoted = false;
    for (int i = 0; i < line.length(); i++) {
      quoted ^= line.charAt(i) == '"';
      count += !quoted && line.charAt(i) == separator ? 1 : 0;
    }
    return count;
  }

  /** Gives rows the names of the headings. */
  private static final class Table {

    private final Source source;
    private final RowSink sink;
    private List<String> headings = List.of();

    Table(Source source, RowSink sink) {
      this.source = source;
      this.sink = sink;
    }

    void take(DelimitedRecords.Found found) {
      switch (found) {
        case DelimitedRecords.Broken broken -> sink.refuse(broken.problem(), broken.raw());
        case DelimitedRecords.Fields fields when headings.isEmpty() -> head(fields);
        case DelimitedRecords.Fields fields -> row(fields);
      }
    }

    private void head(DelimitedRecords.Fields fields) {
      headings = withoutBlankEnd(fields.fields());
      sink.header(fields.line(), headings);
    }

    private void row(DelimitedRecords.Fields row) {
      int present = row.fields().size();
      if (present < headings.size()) {
        sink.refuse(
            mismatch(row.whole() ? "row-too-short" : "row-cut", row), new Raw(row.fields()));
      } else if (withoutBlankEnd(row.fields()).size() > headings.size()) {
        sink.refuse(mismatch("row-too-long", row), new Raw(row.fields()));
      } else {
        sink.row(new Row(row.line(), cells(row.fields()), new Raw(row.fields())));
      }
    }

    private Problem mismatch(String code, DelimitedRecords.Fields row) {
      return Problem.error(
          code,
          source.place(row.line()),
          Integer.toString(row.fields().size()),
          Integer.toString(headings.size()));
    }

    private List<Cell> cells(List<String> fields) {
      var cells = new ArrayList<Cell>();
      for (int i = 0; i < headings.size(); i++) {
        if (!fields.get(i).isBlank()) {
          cells.add(Cell.text(headings.get(i), fields.get(i)));
        }
      }
      return cells;
    }

    private static List<String> withoutBlankEnd(List<String> fields) {
      int end = fields.size();
      while (end > 0 && fields.get(end - 1).isBlank()) {
        end--;
      }
      return fields.subList(0, end);
    }
  }
}
