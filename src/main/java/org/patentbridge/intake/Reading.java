package org.patentbridge.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.problem.InvalidValueException;
import org.patentbridge.domain.problem.Place;
import org.patentbridge.domain.problem.Problem;
import org.patentbridge.domain.problem.ProblemReport;
import org.patentbridge.domain.problem.Severity;
import org.patentbridge.intake.format.Cell;
import org.patentbridge.intake.format.Raw;
import org.patentbridge.intake.format.Row;
import org.patentbridge.intake.format.RowSink;
import org.patentbridge.intake.record.Characters;
import org.patentbridge.intake.record.ColumnNames;
import org.patentbridge.intake.record.Fields;
import org.patentbridge.intake.record.ReasonColumns;
import org.patentbridge.intake.record.RecordMaker;
import org.patentbridge.intake.record.Titles;
import org.patentbridge.intake.record.Words;
import org.patentbridge.intake.template.ExampleRow;

/**
 * One file on its way into records: finds the fields, makes the records, counts, and keeps what is
 * wrong.
 *
 * @param <T> the record
 */
final class Reading<T> implements RowSink {

  /** Unknown names beyond these are counted and not listed; a file of such is something else. */
  static final int MAX_UNKNOWN = 50;

  private final RecordMaker<T> maker;
  private final ColumnNames columns;
  private final Words words;
  private final IntakeListener<T> listener;
  private final List<Problem> problems = new ArrayList<>();
  private final Map<String, Long> lineOfKey = new HashMap<>();
  private final Set<String> unknown = new TreeSet<>();
  private Titles titles;
  private @Nullable ExampleRow example;
  private String source = "";
  private boolean fileRefused;
  private long takenRows;
  private long refusedRows;

  Reading(RecordMaker<T> maker, ColumnNames columns, Words words, IntakeListener<T> listener) {
    this.maker = maker;
    this.columns = columns;
    this.words = words;
    this.listener = listener;
    this.titles = new Titles(columns, Map.of());
  }

  Reading<T> from(String fileName, ExampleRow ofTemplate) {
    source = fileName;
    example = ofTemplate;
    return this;
  }

  @Override
  public void header(long line, List<String> names) {
    var found = new LinkedHashMap<String, String>();
    for (String name : names) {
      if (name.isBlank()) {
        problems.add(Problem.warning("column-unnamed", Place.of(source, line), ""));
      } else {
        columns
            .find(name)
            .ifPresentOrElse(
                field -> noteSecond(found, field, name, line), () -> noteUnknown(name, line));
      }
    }
    titles = new Titles(columns, found);
    requireColumns(found.keySet(), line);
    listener.headings(names);
  }

  private void noteSecond(Map<String, String> found, String field, String name, long line) {
    var first = found.putIfAbsent(field, name);
    if (first != null) {
      problems.add(
          Problem.warning("column-twice", Place.of(source, line).field(name), name, first, field));
    }
  }

  private void noteUnknown(String name, long line) {
    if (ReasonColumns.isOne(name) || unknown.size() >= MAX_UNKNOWN || !unknown.add(name)) {
      return;
    }
    var place = Place.of(source, line).field(name);
    problems.add(
        columns
            .findNearest(name)
            .map(nearest -> Problem.warning("column-misspelt", place, name, nearest))
            .orElseGet(() -> Problem.warning("column-unknown", place, name)));
  }

  private void requireColumns(Collection<String> fields, long line) {
    for (Set<String> group : maker.required()) {
      if (group.stream().noneMatch(fields::contains)) {
        fileRefused = true;
        problems.add(titles.missing("column-missing", Place.of(source, line), group));
      }
    }
  }

  @Override
  public void row(Row row) {
    if (fileRefused) {
      refusedRows++;
      return;
    }
    int before = problems.size();
    var cells = fields(row);
    if (example != null && example.isUntouched(cells)) {
      var place = Place.of(source, row.line());
      problems.add(new Problem(Severity.NOTE, "example-row", place, "", List.of()));
    } else if (!take(row, cells, before)) {
      refused(row.line(), row.raw(), before);
    }
  }

  /** Whether the row became a record. */
  private boolean take(Row row, Map<String, Cell> cells, int before) {
    var fields = new Fields(cells, Place.of(source, row.line()), words, problems);
    fields.require(maker.required(), titles);
    try {
      var record = maker.make(fields);
      if (noErrorsSince(before)) {
        return take(record, row.line());
      }
    } catch (InvalidValueException refused) {
      problems.add(Problem.of(refused, Place.of(source, row.line())));
    }
    return false;
  }

  private void refused(long line, Raw raw, int before) {
    refusedRows++;
    listener.refused(new RefusedRow(line, raw, problems.subList(before, problems.size())));
  }

  private boolean noErrorsSince(int before) {
    return problems.subList(before, problems.size()).stream().noneMatch(Problem::isError);
  }

  private boolean take(T record, long line) {
    var key = maker.key(record);
    if (example != null && example.isKey(key)) {
      problems.add(Problem.error("example-left", Place.of(source, line), key));
      return false;
    }
    var first = lineOfKey.putIfAbsent(key, line);
    if (first != null) {
      problems.add(
          Problem.error("record-twice", Place.of(source, line), key, Long.toString(first)));
      return false;
    }
    listener.taken(record);
    takenRows++;
    return true;
  }

  /** Of two cells for one field the first that is not blank counts. */
  private Map<String, Cell> fields(Row row) {
    var fields = new LinkedHashMap<String, Cell>();
    for (Cell cell : row.cells()) {
      var field = columns.find(cell.field());
      if (field.isEmpty()) {
        if (!cell.field().isBlank()) {
          noteUnknown(cell.name(), row.line());
        }
      } else if (!cell.isBlank()) {
        fields.putIfAbsent(
            field.get(), Characters.cleaned(cell, Place.of(source, row.line()), problems));
      }
    }
    return fields;
  }

  @Override
  public void refuse(Problem problem, Raw raw) {
    int before = problems.size();
    problems.add(problem);
    refused(problem.place().line(), raw, before);
  }

  @Override
  public void note(Problem problem) {
    problems.add(problem);
  }

  long taken() {
    return takenRows;
  }

  long refused() {
    return refusedRows;
  }

  ProblemReport report() {
    return new ProblemReport(problems);
  }
}
