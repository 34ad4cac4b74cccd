package org.patentbridge.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.patentbridge.domain.access.WorkspaceId;
import org.patentbridge.domain.access.WorkspaceScope;
import org.patentbridge.fixture.PostgresqlServer;
import org.patentbridge.store.DatabaseDriver;

/**
 * What the second ward costs on PostgreSQL: the same statements on the needs of a store with its
 * policies, and with none, in turns.
 */
final class WardCosts {

  private static final int ROUNDS = 9;
  private static final int TRANSACTIONS = 2_000;
  private static final int PAGES = 100;
  private static final int ROWS = 10_000;
  private static final double HUNDRED = 100;

  private final PostgresqlServer server;
  private final String database;

  WardCosts(PostgresqlServer server, String database) {
    this.server = server;
    this.database = database;
  }

  /** A measured piece of work. */
  @FunctionalInterface
  private interface Work {
    void on(Connection connection) throws SQLException;
  }

  Map<String, Object> measure() {
    Map<String, Object> figures = new LinkedHashMap<>();
    try {
      ratio(figures, "wardOneNeedPerTransaction", WardCosts::oneByOne);
      ratio(figures, "wardPageOfNeeds", WardCosts::pages);
      ratio(figures, "wardWrittenNeeds", WardCosts::written);
    } catch (SQLException failed) {
      throw new IllegalStateException("cannot measure the ward", failed);
    }
    return figures;
  }

  /** Median with policies over median without; the first round of each warms up. */
  private void ratio(Map<String, Object> figures, String name, Work work) throws SQLException {
    var with = new double[ROUNDS];
    var without = new double[ROUNDS];
    for (int round = -1; round < ROUNDS; round++) {
      for (boolean warded : new boolean[] {true, false}) {
        policies(warded);
        double seconds = seconds(work);
        if (round >= 0) {
          (warded ? with : without)[round] = seconds;
        }
      }
    }
    policies(true);
    figures.put(name + "Seconds", rounded(median(with)));
    figures.put(name + "Ratio", rounded(median(with) / median(without)));
  }

  private double seconds(Work work) throws SQLException {
    var properties = new Properties();
    properties.setProperty("user", PostgresqlServer.USER);
    properties.setProperty("password", server.password());
    try (var connection =
            Objects.requireNonNull(
                new DatabaseDriver().connect(server.url(database), properties), "an address");
        var visit = WorkspaceScope.enter(WorkspaceId.MAIN)) {
      connection.setAutoCommit(false);
      var from = System.nanoTime();
      work.on(connection);
      var seconds = (System.nanoTime() - from) / 1e9;
      connection.rollback();
      return seconds;
    }
  }

  private static void oneByOne(Connection connection) throws SQLException {
    for (int i = 0; i < TRANSACTIONS; i++) {
      try (var query = connection.prepareStatement("select content from need where id = ?")) {
        query.setString(1, "N-" + i);
        query.executeQuery().close();
      }
      connection.commit();
    }
  }

  private static void pages(Connection connection) throws SQLException {
    for (int i = 0; i < PAGES; i++) {
      try (var query =
          connection.prepareStatement(
              "select content from need where id > ? and id > ? order by id limit 500")) {
        query.setString(1, "\u001f\u007f");
        query.setString(2, "");
        try (var found = query.executeQuery()) {
          while (found.next()) {
            found.getString(1);
          }
        }
      }
    }
  }

  private static void written(Connection connection) throws SQLException {
    try (var insert =
        connection.prepareStatement(
            "insert into need (id, owner, status, confidentiality, content_digest, content)"
                + " values (?, 'o', 'OPEN', 'PUBLIC', 'd', ?)")) {
      for (int i = 0; i < ROWS; i++) {
        insert.setString(1, "ward-" + i);
        insert.setString(2, "{\"text\":\"" + "x".repeat(1_000) + "\"}");
        insert.addBatch();
        if (i % 500 == 499) {
          insert.executeBatch();
        }
      }
    }
  }

  private void policies(boolean warded) throws SQLException {
    try (var connection = server.administrator(database);
        var statement = connection.createStatement()) {
      statement.execute(
          "alter table need " + (warded ? "enable" : "disable") + " row level security");
    }
  }

  private static double median(double[] values) {
    var sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }

  private static double rounded(double value) {
    return Math.round(value * HUNDRED) / HUNDRED;
  }
}
