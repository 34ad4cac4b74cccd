package org.patentbridge.store;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.patentbridge.domain.problem.Place;
import org.patentbridge.domain.problem.Problem;
import org.patentbridge.domain.problem.UnavailableException;
import org.patentbridge.domain.provenance.DatabaseAddress;

/** Opens connections besides those of the pool, for work on whole databases. */
@Singleton
final class Databases {

  /** H2 alone has it; JDBC has no name for it. What a transaction reads is of one moment. */
  private static final int SNAPSHOT = 6;

  private final DatabaseDriver driver = new DatabaseDriver();
  private final DatabaseAddress here;

  Databases(
      @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url,
      @ConfigProperty(name = "quarkus.datasource.username") Optional<String> user,
      @ConfigProperty(name = "quarkus.datasource.password") Optional<String> password) {
    this.here = new DatabaseAddress(url, user.orElse(""), password.orElse(""));
  }

  /** The database of this program. */
  DatabaseAddress here() {
    return here;
  }

  /**
   * A connection in a transaction that reads as of one moment.
   *
   * @throws UnavailableException where nobody answers, or lets nobody in
   */
  Connection open(DatabaseAddress address) {
    var properties = new Properties();
    properties.setProperty("user", address.user());
    properties.setProperty("password", address.password());
    try {
      var connection = driver.connect(address.url(), properties);
      if (connection == null) {
        throw new SQLException("no database has an address like that");
      }
      boolean embedded = DatabaseDriver.isEmbedded(address.url());
      connection.setTransactionIsolation(
          embedded ? SNAPSHOT : Connection.TRANSACTION_REPEATABLE_READ);
      if (embedded) {
        try (var statement = connection.createStatement()) {
          statement.execute("set lazy_query_execution true");
        }
      }
      connection.setAutoCommit(false);
      return connection;
    } catch (SQLException refused) {
      throw new UnavailableException(
          Problem.error(
              "database-unreachable",
              Place.of("database"),
              address.shown(),
              String.valueOf(refused.getMessage())));
    }
  }
}
