package org.patentbridge.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.problem.InvalidValueException;
import org.patentbridge.domain.problem.ListedProblems;
import org.patentbridge.domain.problem.Place;
import org.patentbridge.domain.problem.Problem;
import org.patentbridge.domain.problem.ProblemReport;
import org.patentbridge.domain.problem.Severity;
import org.patentbridge.domain.provenance.Origin;
import org.patentbridge.intake.format.Cell;
import org.patentbridge.intake.format.InputPosition;
import org.patentbridge.intake.format.Raw;
import org.patentbridge.intake.format.ReasonColumns;
import org.patentbridge.intake.format.Row;
import org.patentbridge.intake.format.RowSink;
import org.patentbridge.intake.record.Characters;
import org.patentbridge.intake.record.ColumnNames;
import org.patentbridge.intake.record.Fields;
import org.patentbridge.intake.record.RecordMaker;
import org.patentbridge.intake.record.Titles;
import org.patentbridge.intake.record.Words;
import org.patentbridge.intake.template.ExampleRow;

/**
 * One file on its way into records: finds the fields, makes the records, counts, and says what is
 * wrong. It keeps fingerprints of keys and the first problems, nothing else of the rows behind it.
 *
 * @param <T> the record
 */
final class Reading<T> implements RowSink {

  /** Unknown names beyond these are counted and not listed; a file of such is something else. */
  static final int MAX_UNKNOWN = 50;

  /** Rows between two words about the position. */
  private static final int STRIDE = 64;

  private final RecordMaker<T> maker;
  private final ColumnNames columns;
  private final Words words;
  private final IntakeListener<T> listener;
  private final ListedProblems problems = new ListedProblems();
  private final SeenKeys keys = new SeenKeys();
  private final Set<String> unknown = new TreeSet<>();
  private InputPosition position = new InputPosition(0);
  private final Set<String> layouts = new TreeSet<>();
  private Titles titles;
  private @Nullable ExampleRow example;
  private String source = "";
  private String speaker = "";
  private String speakerOfFile = "";
  private Function<String, Optional<String>> publisher = id -> Optional.empty();
  private boolean fileRefused;
  private boolean keysFull;
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
    speaker = Origin.nameOf(fileName);
    speakerOfFile = speaker;
    example = ofTemplate;
    return this;
  }

  /**
   * As the user states, else the source that publishes in the format or layout, else the file
   * itself.
   */
  void speaksFor(@Nullable String stated, Function<String, Optional<String>> publisherOf) {
    if (stated == null) {
      publisher = publisherOf;
    } else {
      speaker = stated;
      speakerOfFile = stated;
    }
  }

  /** The file turns out to be of a format or layout. */
  void recognised(String id) {
    publisher.apply(id).ifPresent(found -> speaker = found);
  }

  String speaker() {
    return speaker;
  }

  void open(OpenedFile file, InputPosition from) {
    position = from;
    listener.opened(file);
  }

  void end() {
    listener.reached(position.read());
  }

  @Override
  public void part(String name) {
    source = name;
    speaker = speakerOfFile;
    fileRefused = false;
  }

  @Override
  public void header(Headings headings) {
    long line = headings.line();
    var found = new LinkedHashMap<String, String>();
    headings.known().forEach((name, field) -> found.putIfAbsent(field, name));
    found.remove("");
    if (!headings.layout().isEmpty()) {
      layouts.add(headings.layout());
      recognised(headings.layout());
    }
    for (String name : headings.names()) {
      if (headings.known().containsKey(name)) {
        continue;
      }
      if (name.isBlank()) {
        note(Problem.warning("column-unnamed", Place.of(source, line), ""));
      } else {
        columns
            .find(name)
            .ifPresentOrElse(
                field -> noteSecond(found, field, name, line),
                () -> findUnknown(name, line).ifPresent(this::note));
      }
    }
    titles = new Titles(columns, found);
    requireColumns(found.keySet(), line);
    listener.headings(headings.names());
  }

  private void noteSecond(Map<String, String> found, String field, String name, long line) {
    var first = found.putIfAbsent(field, name);
    if (first != null) {
      note(Problem.warning("column-twice", Place.of(source, line).field(name), name, first, field));
    }
  }

  /** What is to say of a name that means nothing; empty where it was said before. */
  private Optional<Problem> findUnknown(String name, long line) {
    if (ReasonColumns.isOne(name) || unknown.size() >= MAX_UNKNOWN || !unknown.add(name)) {
      return Optional.empty();
    }
    var place = Place.of(source, line).field(name);
    return Optional.of(
        columns
            .findNearest(name)
            .map(nearest -> Problem.warning("column-misspelt", place, name, nearest))
            .orElseGet(() -> Problem.warning("column-unknown", place, name)));
  }

  private void requireColumns(Collection<String> fields, long line) {
    for (Set<String> group : maker.required()) {
      if (group.stream().noneMatch(fields::contains)) {
        fileRefused = true;
        note(titles.missing("column-missing", Place.of(source, line), group));
      }
    }
  }

  @Override
  public void row(Row row) {
    sayPosition();
    if (fileRefused) {
      refusedRows++;
      return;
    }
    var found = new ArrayList<Problem>();
    var cells = fields(row, found);
    if (example != null && example.isUntouched(cells)) {
      var place = Place.of(source, row.line());
      note(new Problem(Severity.NOTE, "example-row", place, "", List.of()));
      return;
    }
    var record = findRecord(row, cells, found);
    found.forEach(this::note);
    if (record.isPresent()) {
      listener.taken(record.get());
      takenRows++;
    } else {
      refused(row.line(), row.raw(), found);
    }
  }

  private void sayPosition() {
    if ((takenRows + refusedRows) % STRIDE == 0) {
      listener.reached(position.read());
    }
  }

  /** The record that a row is, empty where errors were found. */
  private Optional<T> findRecord(Row row, Map<String, Cell> cells, List<Problem> found) {
    var origin = new Origin(speaker, source, row.line(), null);
    var fields = new Fields(cells, origin, words, found);
    fields.beginAs(row.item());
    fields.require(maker.required(), titles);
    try {
      var record = maker.make(fields);
      if (found.stream().noneMatch(Problem::isError) && isFirst(record, row.line(), found)) {
        return Optional.of(record);
      }
    } catch (InvalidValueException refused) {
      found.add(Problem.of(refused, Place.of(source, row.line())));
    }
    return Optional.empty();
  }

  private void refused(long line, Raw raw, List<Problem> found) {
    refusedRows++;
    listener.refused(new RefusedRow(line, raw, found));
  }

  private boolean isFirst(T record, long line, List<Problem> found) {
    var key = maker.key(record);
    if (example != null && example.isKey(key)) {
      found.add(Problem.error("example-left", Place.of(source, line), key));
      return false;
    }
    var first = keys.firstLine(key, line);
    if (first.isPresent()) {
      var place = Place.of(source, line);
      found.add(Problem.error("record-twice", place, key, Long.toString(first.getAsLong())));
    } else if (keys.isFull() && !keysFull) {
      keysFull = true;
      found.add(noteKeysFull(line));
    }
    return first.isEmpty();
  }

  private Problem noteKeysFull(long line) {
    var most = Integer.toString(SeenKeys.MAX_KEYS);
    return new Problem(Severity.NOTE, "too-many-keys", Place.of(source, line), most, List.of());
  }

  /** Of two cells for one field the first that is not blank counts. */
  private Map<String, Cell> fields(Row row, List<Problem> found) {
    var fields = new LinkedHashMap<String, Cell>();
    for (Cell cell : row.cells()) {
      var field = columns.find(cell.field());
      if (field.isEmpty()) {
        if (!cell.field().isBlank()) {
          findUnknown(cell.name(), row.line()).ifPresent(found::add);
        }
      } else if (!cell.isBlank()) {
        fields.putIfAbsent(
            field.get(), Characters.cleaned(cell, Place.of(source, row.line()), found));
      }
    }
    return fields;
  }

  @Override
  public void refuse(Problem problem, Raw raw) {
    sayPosition();
    note(problem);
    refused(problem.place().line(), raw, List.of(problem));
  }

  @Override
  public void note(Problem problem) {
    problems.add(problem);
    listener.noted(problem);
  }

  /** Ids of the layouts that were met. */
  String layout() {
    return String.join(", ", layouts);
  }

  long taken() {
    return takenRows;
  }

  long refused() {
    return refusedRows;
  }

  ProblemReport report() {
    return problems.report();
  }
}
