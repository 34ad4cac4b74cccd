package org.patentbridge.intake.format;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.patentbridge.domain.problem.BadInputException;
import org.patentbridge.domain.problem.Problem;

/** One walk through a dump, statement by statement. */
final class DumpedRows {

  /** Most values of a row; MySQL has at most 4,096 columns in a table. */
  static final int MAX_VALUES = 4_096;

  /** Words that open a part of a CREATE TABLE that is no column. */
  private static final Set<String> NO_COLUMN =
      Set.of(
          "PRIMARY",
          "KEY",
          "UNIQUE",
          "INDEX",
          "CONSTRAINT",
          "FULLTEXT",
          "SPATIAL",
          "FOREIGN",
          "CHECK");

  private static final Pattern DAY_COLUMN = Pattern.compile("(?i).*(?:日|日期|时间|date|day|_at|_on)");
  private static final Pattern ZERO_DAY = Pattern.compile("0|0000-00-00.*");
  private static final Pattern CURRENT = Pattern.compile("(?:当前|授权).*");
  private static final Pattern PART = Pattern.compile("(?:主|第一).*");

  private final Source source;
  private final RowSink sink;
  private final SqlTokens tokens;
  private final Map<String, List<String>> tables = new HashMap<>();
  private final Map<String, Integer> skipped = new TreeMap<>();
  private SqlTokens.Token token;
  private long rows;
  private long lastLine;
  private int item;

  DumpedRows(Source source, RowSink sink, SqlTokens tokens) throws IOException {
    this.source = source;
    this.sink = sink;
    this.tokens = tokens;
    this.token = tokens.next();
  }

  void read() throws IOException {
    while (!token.isEnd()) {
      statement();
    }
    if (!skipped.isEmpty()) {
      var counted =
          skipped.entrySet().stream()
              .map(e -> e.getKey() + " × " + e.getValue())
              .collect(Collectors.joining(", "));
      sink.note(Notes.note("sql-skipped", source.place(0), counted));
    }
    if (rows == 0 && !tables.isEmpty()) {
      throw new BadInputException(Problem.error("sql-no-rows", source.place(0), source.name()));
    }
  }

  private void statement() throws IOException {
    var first = token;
    if (first.is("INSERT") || first.is("REPLACE")) {
      insert();
    } else if (first.is("CREATE")) {
      create();
    } else {
      skip(first);
    }
    toEnd();
    advance();
  }

  private void advance() throws IOException {
    token = tokens.next();
  }

  private void skip(SqlTokens.Token first) {
    if (!first.is(";")) {
      skipped.merge(first.text().toUpperCase(Locale.ROOT), 1, Integer::sum);
    }
  }

  private void toEnd() throws IOException {
    while (!token.is(";") && !token.isEnd()) {
      advance();
    }
  }

  private void create() throws IOException {
    var first = token;
    advance();
    while (token.kind() == SqlTokens.Kind.WORD && !token.is("TABLE")) {
      advance();
    }
    if (!token.is("TABLE")) {
      skip(first);
      return;
    }
    advance();
    while (token.is("IF") || token.is("NOT") || token.is("EXISTS")) {
      advance();
    }
    var table = name();
    if (token.is("(")) {
      tables.put(table, definitions());
    }
  }

  /** A name, of which what stands before a dot names the database. */
  private String name() throws IOException {
    var name = token.text();
    advance();
    while (token.is(".")) {
      advance();
      name = token.text();
      advance();
    }
    return name.substring(name.lastIndexOf('.') + 1);
  }

  /** The columns of a CREATE TABLE: the first token of each part that defines one. */
  private List<String> definitions() throws IOException {
    var columns = new ArrayList<String>();
    int depth = 0;
    var opens = false;
    do {
      if (opens && depth == 1 && isColumn(token)) {
        columns.add(token.text());
      }
      depth += token.is("(") ? 1 : token.is(")") ? -1 : 0;
      opens = depth == 1 && (token.is("(") || token.is(","));
      advance();
    } while (depth > 0 && !token.isEnd());
    return columns;
  }

  private static boolean isColumn(SqlTokens.Token token) {
    return token.kind() == SqlTokens.Kind.NAME
        || token.kind() == SqlTokens.Kind.WORD
            && !NO_COLUMN.contains(token.text().toUpperCase(Locale.ROOT));
  }

  private void insert() throws IOException {
    var first = token;
    advance();
    while (Set.of("LOW_PRIORITY", "DELAYED", "HIGH_PRIORITY", "IGNORE", "INTO")
        .contains(token.text().toUpperCase(Locale.ROOT))) {
      advance();
    }
    var table = name();
    var columns = token.is("(") ? definitions() : tables.getOrDefault(table, List.of());
    if (!token.is("VALUES") && !token.is("VALUE")) {
      skip(first);
      return;
    }
    var opening = opening(table, columns);
    do {
      tokens.keep();
      advance();
      if (token.is("(")) {
        tuple(new Into(table, columns, opening));
        advance();
      }
    } while (token.is(","));
  }

  /** What an INSERT says before its rows, so that a single row can stand for itself. */
  private static String opening(String table, List<String> columns) {
    return columns.isEmpty()
        ? ""
        : columns.stream()
            .map(DumpedRows::quoted)
            .collect(Collectors.joining(", ", "INSERT INTO " + quoted(table) + " (", ") VALUES "));
  }

  private static String quoted(String name) {
    return '`' + name.replace("`", "``") + '`';
  }

  /**
   * Where rows go.
   *
   * @param opening the statement before its rows, empty where the columns are not known
   */
  private record Into(String table, List<String> columns, String opening) {

    /** A statement of one row. */
    String statement(String row) {
      return opening.isEmpty() ? row : opening + row + ";";
    }
  }

  private void tuple(Into into) throws IOException {
    long line = token.line();
    var values = new ArrayList<SqlValue>();
    var value = new ArrayList<SqlTokens.Token>();
    int depth = 1;
    while (depth > 0) {
      advance();
      if (token.isEnd()) {
        rows++;
        sink.refuse(
            Problem.error("file-cut", source.place(line), ""),
            Raw.text(into.statement(tokens.kept().strip())));
        return;
      }
      depth += token.is("(") ? 1 : token.is(")") ? -1 : 0;
      if (depth == 0 || depth == 1 && token.is(",")) {
        values.add(SqlValue.of(value));
        value.clear();
      } else {
        add(value);
      }
      if (values.size() > MAX_VALUES) {
        throw new BadInputException(
            Problem.error(
                "row-too-long",
                source.place(line),
                Integer.toString(values.size()),
                Integer.toString(into.columns.size())));
      }
    }
    rows++;
    var text = tokens.kept().strip();
    take(new Tuple(line, into.table, into.columns, values), text, Raw.text(into.statement(text)));
  }

  /** An expression is kept only as far as a person would read it. */
  private void add(List<SqlTokens.Token> value) {
    if (value.size() < Problem.MAX_VALUE) {
      value.add(token);
    }
  }

  /** A row between its brackets. */
  private record Tuple(long line, String table, List<String> columns, List<SqlValue> values) {}

  private void take(Tuple tuple, String text, Raw raw) {
    var place = source.place(tuple.line);
    if (text.length() >= Lines.MAX_LENGTH) {
      var limit = Integer.toString(Lines.MAX_LENGTH);
      sink.refuse(Problem.error("record-too-long", place, "", limit), Raw.NONE);
    } else if (tuple.columns.isEmpty()) {
      sink.refuse(Problem.error("sql-no-columns", place, tuple.table), raw);
    } else if (tuple.values.size() != tuple.columns.size()) {
      var code = tuple.values.size() < tuple.columns.size() ? "row-too-short" : "row-too-long";
      sink.refuse(
          Problem.error(
              code,
              place,
              Integer.toString(tuple.values.size()),
              Integer.toString(tuple.columns.size())),
          raw);
    } else {
      item = tuple.line == lastLine ? item + 1 : 1;
      lastLine = tuple.line;
      sink.row(new Row(tuple.line, item, cells(tuple), raw));
    }
  }

  private List<Cell> cells(Tuple tuple) {
    var cells = new ArrayList<Cell>();
    for (int i = 0; i < tuple.columns.size(); i++) {
      var column = tuple.columns.get(i);
      var value = tuple.values.get(i);
      if (!value.computed().isEmpty()) {
        var place = source.place(tuple.line).field(column);
        sink.note(Problem.warning("sql-expression", place, value.computed()));
      } else if (!value.text().isBlank() && !isZeroDay(column, value.text())) {
        cells.add(Cell.text(column, value.text()));
      }
    }
    cells.sort(Comparator.comparingInt(cell -> rank(cell.name())));
    return cells;
  }

  private static boolean isZeroDay(String column, String value) {
    return ZERO_DAY.matcher(value).matches() && DAY_COLUMN.matcher(column).matches();
  }

  /** The current or granted state before the first one, the whole before its main part. */
  private static int rank(String column) {
    return CURRENT.matcher(column).matches() ? 0 : PART.matcher(column).matches() ? 2 : 1;
  }
}
