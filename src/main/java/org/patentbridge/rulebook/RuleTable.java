package org.patentbridge.rulebook;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.patentbridge.domain.problem.Place;

/**
 * A table of rules: comment lines begin with {@code #}, the first other line names the columns.
 *
 * @param heading the first comment line without its sign, empty where there is none
 * @param rows in the order of the file
 */
record RuleTable(String heading, List<RuleRow> rows) {

  RuleTable {
    rows = List.copyOf(rows);
  }

  /** Reads a table with exactly these columns, in any order; empty where the file is broken. */
  static Optional<RuleTable> read(ShelfFile file, List<String> columns, Problems problems) {
    return read(file, ',', columns, problems);
  }

  /** The same where another sign parts the cells. */
  static Optional<RuleTable> read(
      ShelfFile file, char separator, List<String> columns, Problems problems) {
    if (!isQuotedWell(file, problems)) {
      return Optional.empty();
    }
    return records(file, separator, problems)
        .flatMap(records -> of(file, records, columns, problems));
  }

  private static Optional<RuleTable> of(
      ShelfFile file, List<CsvRecord> records, List<String> columns, Problems problems) {
    var comment = records.stream().filter(CsvRecord::isComment).findFirst();
    var heading = comment.map(line -> line.getField(0).strip()).orElse("");
    var body = records.stream().filter(row -> !row.isComment() && !isBlank(row)).toList();
    if (body.isEmpty()) {
      problems.error("rules-missing-key", file.place(), String.join(",", columns));
      return Optional.empty();
    }
    return hasColumns(file, body.getFirst(), columns, problems)
        ? Optional.of(new RuleTable(heading, rows(file, body, problems)))
        : Optional.empty();
  }

  private static Optional<List<CsvRecord>> records(
      ShelfFile file, char separator, Problems problems) {
    var records = new ArrayList<CsvRecord>();
    var reader =
        CsvReader.builder()
            .fieldSeparator(separator)
            .commentStrategy(CommentStrategy.READ)
            .allowMissingFields(true)
            .allowExtraFields(true)
            .ofCsvRecord(file.text());
    try {
      reader.forEach(records::add);
      return Optional.of(records);
    } catch (CsvParseException broken) {
      var line = records.isEmpty() ? 1 : records.getLast().getStartingLineNumber() + 1;
      var place = Place.of(file.name(), line);
      problems.error("rules-table-syntax", place, "", String.valueOf(broken.getMessage()));
      return Optional.empty();
    }
  }

  /** Rule tables have no line breaks inside cells, so every line closes the quotes it opens. */
  private static boolean isQuotedWell(ShelfFile file, Problems problems) {
    var lines = file.text().lines().toList();
    var well = true;
    for (int i = 0; i < lines.size(); i++) {
      var line = lines.get(i);
      if (!line.startsWith("#") && line.chars().filter(c -> c == '"').count() % 2 == 1) {
        problems.error("rules-quote-open", Place.of(file.name(), i + 1L), line);
        well = false;
      }
    }
    return well;
  }

  private static boolean isBlank(CsvRecord row) {
    return row.getFields().stream().allMatch(String::isBlank);
  }

  private static boolean hasColumns(
      ShelfFile file, CsvRecord header, List<String> columns, Problems problems) {
    var place = Place.of(file.name(), header.getStartingLineNumber());
    var found = header.getFields().stream().map(String::strip).toList();
    for (var name : found) {
      if (!columns.contains(name)) {
        var meant = NearestName.suggestion(name, columns);
        problems.error("rules-unknown-key", place.field(name), name, meant);
      }
    }
    for (var name : columns) {
      if (!found.contains(name)) {
        problems.error("rules-missing-key", place.field(name), name);
      }
    }
    return found.containsAll(columns);
  }

  private static List<RuleRow> rows(ShelfFile file, List<CsvRecord> body, Problems problems) {
    var names = body.getFirst().getFields().stream().map(String::strip).toList();
    var rows = new ArrayList<RuleRow>();
    for (var row : body.subList(1, body.size())) {
      var place = Place.of(file.name(), row.getStartingLineNumber());
      if (row.getFieldCount() != names.size()) {
        var found = Integer.toString(row.getFieldCount());
        problems.error("rules-row-cells", place, found, Integer.toString(names.size()));
        continue;
      }
      var cells = new HashMap<String, String>();
      for (int i = 0; i < names.size(); i++) {
        cells.put(names.get(i), row.getField(i).strip());
      }
      rows.add(new RuleRow(place, cells, problems));
    }
    return rows;
  }
}
