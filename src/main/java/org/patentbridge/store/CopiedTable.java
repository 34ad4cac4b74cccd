package org.patentbridge.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.patentbridge.domain.problem.BadInputException;
import org.patentbridge.domain.problem.Place;
import org.patentbridge.domain.problem.Problem;
import org.patentbridge.domain.provenance.TableDigest;

/**
 * A table that is read or filled as a whole; a row is a line of JSON with the values in the order
 * of the columns, the same from every database.
 *
 * @param name its name
 * @param columns in the order of the table
 */
record CopiedTable(String name, List<Column> columns) {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** Rows that are sent together: beyond some hundred the gain is lost in the noise. */
  private static final int BATCH = 500;

  /**
   * A column.
   *
   * @param name its name
   * @param type of {@link Types}
   */
  record Column(String name, int type) {}

  CopiedTable {
    columns = List.copyOf(columns);
  }

  private String quoted(Iterable<String> names) {
    return String.join(
        ", ",
        java.util.stream.StreamSupport.stream(names.spliterator(), false)
            .map(n -> '"' + n + '"')
            .toList());
  }

  private List<String> columnNames() {
    return columns.stream().map(Column::name).toList();
  }

  /** Hands every row over and says what they came to. */
  TableDigest read(Connection connection, Consumer<String> rows) throws SQLException {
    var sum = new RowSum();
    try (var statement = connection.createStatement()) {
      statement.setFetchSize(BATCH);
      try (var found =
          statement.executeQuery("select " + quoted(columnNames()) + " from \"" + name + '"')) {
        while (found.next()) {
          var row = row(found);
          sum.add(row);
          rows.accept(row);
        }
      }
    }
    return new TableDigest(name, columnNames(), sum.rows(), sum.digest());
  }

  private String row(ResultSet found) throws SQLException {
    var row = JsonNodeFactory.instance.arrayNode(columns.size());
    for (int i = 0; i < columns.size(); i++) {
      add(row, found, i + 1, columns.get(i).type());
    }
    return row.toString();
  }

  private static void add(ArrayNode row, ResultSet found, int at, int type) throws SQLException {
    switch (type) {
      case Types.SMALLINT, Types.INTEGER, Types.BIGINT -> {
        long number = found.getLong(at);
        row.add(found.wasNull() ? null : (Long) number);
      }
      case Types.BOOLEAN, Types.BIT -> {
        boolean yes = found.getBoolean(at);
        row.add(found.wasNull() ? null : (Boolean) yes);
      }
      case Types.DATE -> {
        var day = found.getObject(at, LocalDate.class);
        row.add(day == null ? null : day.toString());
      }
      case Types.VARCHAR, Types.CHAR, Types.CLOB, Types.LONGVARCHAR -> row.add(found.getString(at));
      default -> throw new IllegalStateException("columns of the type " + type + " are not copied");
    }
  }

  /** Fills the table, which is emptied first of what migrations put there. */
  Filling filling(Connection connection) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.executeUpdate("delete from \"" + name + '"');
    }
    var marks = String.join(", ", Collections.nCopies(columns.size(), "?"));
    return new Filling(
        connection.prepareStatement(
            columns.stream()
                .map(c -> '"' + c.name() + '"')
                .collect(
                    Collectors.joining(
                        ", ", "insert into \"" + name + "\" (", ") values (" + marks + ')'))));
  }

  /** Rows on their way into the table. */
  final class Filling implements AutoCloseable {
    private final PreparedStatement statement;
    private int waiting;

    private Filling(PreparedStatement statement) {
      this.statement = statement;
    }

    void add(String row) throws SQLException {
      var values = values(row);
      for (int i = 0; i < columns.size(); i++) {
        var value = values.get(i);
        int type = columns.get(i).type();
        if (value.isNull()) {
          statement.setNull(i + 1, type);
        } else if (value.isTextual() && type == Types.DATE) {
          statement.setObject(i + 1, LocalDate.parse(value.textValue()));
        } else if (value.isTextual()) {
          statement.setString(i + 1, value.textValue());
        } else if (value.isBoolean()) {
          statement.setBoolean(i + 1, value.booleanValue());
        } else {
          statement.setLong(i + 1, value.longValue());
        }
      }
      statement.addBatch();
      if (++waiting == BATCH) {
        send();
      }
    }

    private ArrayNode values(String row) {
      try {
        if (JSON.readTree(row) instanceof ArrayNode values && values.size() == columns.size()) {
          return values;
        }
      } catch (JsonProcessingException garbled) {
        // told below
      }
      throw new BadInputException(
          Problem.error("backup-row", Place.of(name), row, Integer.toString(columns.size())));
    }

    private void send() throws SQLException {
      statement.executeBatch();
      waiting = 0;
    }

    @Override
    public void close() throws SQLException {
      try (statement) {
        if (waiting > 0) {
          send();
        }
      }
    }
  }
}
