package org.patentbridge.export;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.patentbridge.domain.match.RunId;
import org.patentbridge.domain.provenance.Provenance;

/**
 * What every row of a text table says of its origin, since such a table has no other place for it.
 *
 * @param run whose rows they are
 * @param made moment of the run, local to the event
 */
record Stamp(RunId run, Cell.Moment made) {

  private static final List<Column> COLUMNS =
      List.of(Column.of("run", 14), Column.of("made", 17), Column.of("advice", 60));

  static Stamp of(RunId run, Provenance provenance, ZoneId zone) {
    return new Stamp(run, new Cell.Moment(provenance.made().atZone(zone).toLocalDateTime()));
  }

  static Stamp of(Dossier dossier) {
    var run = dossier.run();
    return of(run.id(), run.provenance(), dossier.event().slots().zone());
  }

  /** The moment of the run in words, local to the event. */
  static String made(Dossier dossier) {
    return of(dossier).made().written();
  }

  /** The table with the stamp behind each row. */
  Table on(Table table) {
    var columns = new ArrayList<>(table.columns());
    columns.addAll(COLUMNS);
    var stamp =
        List.of(Cell.of(run.value()), made, Cell.of(Words.sentences("export.note.advice.text")));
    return new Table(
        table.name(), columns, table.frozen(), () -> new Stamped(table.rows().iterator(), stamp));
  }

  /** Rows with the same cells behind each. */
  private record Stamped(java.util.Iterator<List<Cell>> rows, List<Cell> stamp)
      implements java.util.Iterator<List<Cell>> {
    @Override
    public boolean hasNext() {
      return rows.hasNext();
    }

    @Override
    public List<Cell> next() {
      var row = new ArrayList<>(rows.next());
      row.addAll(stamp);
      return row;
    }
  }
}
