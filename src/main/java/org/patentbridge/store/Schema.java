package org.patentbridge.store;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.patentbridge.domain.problem.BadInputException;
import org.patentbridge.domain.provenance.DatabaseAddress;
import org.patentbridge.store.MigrationFolders.Folders;

/** The tables of a database, and the migrations that make them. */
@Singleton
final class Schema {

  private static final String OURS =
      " table_schema = current_schema and table_name not like 'flyway%' ";

  /** What migrations themselves put in: the numbers that are given out next. */
  private static final String COUNTER = "counter";

  private final Flyway flyway;

  Schema(Flyway flyway) {
    this.flyway = flyway;
  }

  /** The newest migration of this program that every database knows. */
  int known() {
    return common(NoDowngrade.versions(flyway.getConfiguration().getResourceProvider()))
        .max(Comparator.naturalOrder())
        .map(Schema::number)
        .orElse(0);
  }

  /**
   * Does migrations, all of them or those that came before the next one that every database knows.
   */
  void migrate(DatabaseAddress address, Optional<Integer> upTo) {
    var configuration = configuration(address);
    upTo.flatMap(last -> lastBeforeNext(configuration, last)).ifPresent(configuration::target);
    try {
      configuration.load().migrate();
    } catch (FlywayException wrapped) {
      throw wrapped.getCause() instanceof BadInputException refused ? refused : wrapped;
    }
  }

  /** Takes all tables away, which must be empty. */
  void clean(DatabaseAddress address) {
    configuration(address).cleanDisabled(false).load().clean();
  }

  /** The last migration of those done, that every database knows; 0 where none was. */
  int done(DatabaseAddress address) {
    return common(
            Arrays.stream(configuration(address).load().info().applied())
                .map(done -> done.getVersion()))
        .max(Comparator.naturalOrder())
        .map(Schema::number)
        .orElse(0);
  }

  private FluentConfiguration configuration(DatabaseAddress address) {
    var known = flyway.getConfiguration();
    return Flyway.configure()
        .configuration(known)
        .resourceProvider(Folders.of(known.getResourceProvider(), address.url()))
        .dataSource(DatabaseDriver.absolute(address.url()), address.user(), address.password());
  }

  private static Optional<MigrationVersion> lastBeforeNext(
      FluentConfiguration configuration, int last) {
    var all = NoDowngrade.versions(configuration.getResourceProvider()).toList();
    var next =
        common(all.stream())
            .filter(version -> number(version) > last)
            .min(Comparator.naturalOrder());
    return next.flatMap(
        behind -> all.stream().filter(behind::isNewerThan).max(Comparator.naturalOrder()));
  }

  private static Stream<MigrationVersion> common(Stream<MigrationVersion> all) {
    return all.filter(version -> version != null && !version.getVersion().contains("."));
  }

  private static int number(MigrationVersion version) {
    return version.getMajor().intValueExact();
  }

  /** All tables, those first to which others point. */
  static List<CopiedTable> tables(Connection connection) throws SQLException {
    var names =
        names(
            connection,
            "select table_name from information_schema.tables where table_type = 'BASE TABLE' and"
                + OURS);
    var pointing =
        names(
            connection,
            "select table_name from information_schema.table_constraints"
                + " where constraint_type = 'FOREIGN KEY' and"
                + OURS);
    List<CopiedTable> tables = new ArrayList<>();
    for (boolean points : new boolean[] {false, true}) {
      for (String name : names) {
        if (pointing.contains(name) == points) {
          tables.add(table(connection, name));
        }
      }
    }
    return tables;
  }

  private static Set<String> names(Connection connection, String query) throws SQLException {
    Set<String> names = new TreeSet<>();
    try (var statement = connection.createStatement();
        var found = statement.executeQuery(query)) {
      while (found.next()) {
        names.add(found.getString(1));
      }
    }
    return names;
  }

  private static CopiedTable table(Connection connection, String name) throws SQLException {
    List<CopiedTable.Column> columns = new ArrayList<>();
    try (var statement = connection.createStatement();
        var found = statement.executeQuery("select * from \"" + name + "\" where 1 = 0")) {
      var told = found.getMetaData();
      for (int i = 1; i <= told.getColumnCount(); i++) {
        columns.add(new CopiedTable.Column(told.getColumnName(i), told.getColumnType(i)));
      }
    }
    return new CopiedTable(name, columns);
  }

  /** The first table that holds a row, but for the numbers that migrations begin with. */
  static Optional<String> firstFilled(Connection connection) throws SQLException {
    for (var table : tables(connection)) {
      var condition = table.name().equals(COUNTER) ? " where last_number <> 0" : "";
      try (var statement = connection.createStatement();
          var found =
              statement.executeQuery(
                  "select 1 from \"" + table.name() + '"' + condition + " limit 1")) {
        if (found.next()) {
          return Optional.of(table.name());
        }
      }
    }
    return Optional.empty();
  }

  /** Lets the database number on behind the rows that stand there by now. */
  static void numberOn(Connection connection) throws SQLException {
    try (var statement = connection.createStatement()) {
      List<String> restarts = new ArrayList<>();
      try (var found =
          statement.executeQuery(
              "select table_name, column_name from information_schema.columns"
                  + " where is_identity = 'YES' and"
                  + OURS)) {
        while (found.next()) {
          restarts.add(found.getString(1) + " " + found.getString(2));
        }
      }
      for (String one : restarts) {
        var parts = one.split(" ", 2);
        long next;
        try (var found =
            statement.executeQuery(
                "select coalesce(max(\"" + parts[1] + "\"), 0) + 1 from \"" + parts[0] + '"')) {
          found.next();
          next = found.getLong(1);
        }
        statement.execute(
            "alter table \""
                + parts[0]
                + "\" alter column \""
                + parts[1]
                + "\" restart with "
                + next);
      }
    }
  }
}
