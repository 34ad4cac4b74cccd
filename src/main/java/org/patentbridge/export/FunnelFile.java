package org.patentbridge.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.patentbridge.domain.outcome.Deals;
import org.patentbridge.domain.outcome.Funnel;
import org.patentbridge.domain.outcome.OutcomeStep;

/** A funnel as a file: how many pairings reached which step, and the deals by half-year. */
public final class FunnelFile {

  private final Funnel funnel;
  private final ExportFormat format;
  private final Instant made;

  /**
   * @param format XLSX or CSV; CSV holds the funnel without the deals
   * @param made when
   */
  public FunnelFile(Funnel funnel, ExportFormat format, Instant made) {
    this.funnel = funnel;
    this.format = format;
    this.made = made;
  }

  /** For example {@code outcomes-by-half-year.xlsx}. */
  public String name() {
    return "outcomes-by-"
        + funnel.by().name().toLowerCase(Locale.ROOT).replace('_', '-')
        + "."
        + format.extension();
  }

  /** Writes the file; the stream stays open. */
  public void write(OutputStream out) throws IOException {
    if (format == ExportFormat.CSV) {
      CsvFile.write(table(), out);
    } else {
      var file = new XlsxFile(Words.both("export.sheet.funnel"), made);
      file.add(table());
      file.add(deals());
      file.writeTo(out);
    }
    out.flush();
  }

  private Table table() {
    List<Column> columns = new ArrayList<>();
    columns.add(Column.of("funnel-group", 34));
    columns.add(Column.of("pairings", 12));
    for (OutcomeStep step : OutcomeStep.values()) {
      columns.add(Column.named(key(step), step.name(), 14));
    }
    List<Funnel.Row> rows = new ArrayList<>(funnel.rows());
    rows.add(funnel.total());
    return Table.of("funnel", columns, rows, FunnelFile::row).frozen(1);
  }

  private static String key(OutcomeStep step) {
    return "outcome-step." + step.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static List<Cell> row(Funnel.Row row) {
    List<Cell> cells = new ArrayList<>();
    cells.add(
        Cell.of(row.group().equals(Funnel.ALL) ? Words.both("export.funnel.all") : row.group()));
    cells.add(Cell.of(row.pairings()));
    for (OutcomeStep step : OutcomeStep.values()) {
      cells.add(Cell.of(row.reached(step)));
    }
    return cells;
  }

  private Table deals() {
    return Table.of(
        "deals",
        List.of(
            Column.of("half-year", 12),
            Column.of("transfers-and-licences", 22),
            Column.of("year-before", 16),
            Column.of("change", 12)),
        funnel.deals(),
        FunnelFile::row);
  }

  private static List<Cell> row(Deals deals) {
    var change = deals.change();
    return List.of(
        Cell.of(deals.half().toString()),
        Cell.of(deals.count()),
        Cell.of(deals.before()),
        change == null ? Cell.EMPTY : new Cell.Share(change));
  }
}
