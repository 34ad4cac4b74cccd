package org.patentbridge.intake.format;

import java.io.IOException;
import java.util.Comparator;
import java.util.stream.Stream;

/** Reads tables whose fields are separated by a comma, semicolon or tab; headings come first. */
final class DelimitedRows implements RowReader {

  private static final char TAB = '\t';

  private final boolean tabbed;
  private final Layouts layouts;

  private DelimitedRows(boolean tabbed, Layouts layouts) {
    this.tabbed = tabbed;
    this.layouts = layouts;
  }

  static DelimitedRows tabbed(Layouts layouts) {
    return new DelimitedRows(true, layouts);
  }

  static DelimitedRows separated(Layouts layouts) {
    return new DelimitedRows(false, layouts);
  }

  boolean isTabbed(Head head) {
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
      var table = new Table(source, sink, layouts, false);
      for (var found = records.next(); found.isPresent(); found = records.next()) {
        switch (found.get()) {
          case DelimitedRecords.Broken broken -> table.refuse(broken.problem(), broken.raw());
          case DelimitedRecords.Fields row ->
              table.take(TableRow.of(row.line(), row.fields(), row.whole()));
        }
      }
      table.end();
    }
  }

  private char separator(String head) {
    return layouts.findIn(head).map(Layouts.Found::separator).orElseGet(() -> mostFrequent(head));
  }

  /** The separator that stands most often outside quotes in the first line with text. */
  private static char mostFrequent(String head) {
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
}
