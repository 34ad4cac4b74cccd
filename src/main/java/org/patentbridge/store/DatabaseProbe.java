package org.patentbridge.store;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Looks at a database without a pool, without Flyway and without changing it. */
public final class DatabaseProbe {

  private static final Pattern MIGRATION = Pattern.compile("V(\\d+)__.*\\.sql");
  private static final String FOLDER = "db/migration";

  /** Of H2: the file is not there; the older code and the one for IFEXISTS. */
  private static final int H2_NOT_FOUND = 90013;

  private static final int H2_NOT_FOUND_EITHER = 90146;
  private static final int H2_IN_USE = 90020;

  /** SQL states of class 28: invalid authorization. */
  private static final String NOT_AUTHORIZED = "28";

  private DatabaseProbe() {}

  /** How it answers. */
  public enum State {
    ANSWERS,
    /** A file that the first start makes. */
    NOT_THERE,
    /** Another process has the file open. */
    IN_USE,
    /** It does not let this user in. */
    REFUSED,
    SILENT
  }

  /**
   * What was found.
   *
   * @param state how it answers
   * @param product what it calls itself; the kind of failure where it is silent
   * @param newest number of the newest migration that it has seen, 0 for none
   * @param shipped number of the newest migration of this program
   * @param failed a migration that broke off, null for none
   * @param lastChange number of the last change of the records, null where it is not known
   */
  public record Found(
      State state,
      String product,
      int newest,
      int shipped,
      @Nullable String failed,
      @Nullable Long lastChange) {

    private static Found nothing(State state, String kind) {
      return new Found(state, kind, 0, 0, null, null);
    }
  }

  /** Looks. */
  public static Found look(String url, String user, String password) {
    var properties = new Properties();
    properties.setProperty("user", user);
    properties.setProperty("password", password);
    var embedded = DatabaseDriver.isEmbedded(url);
    if (!embedded) {
      properties.setProperty("loginTimeout", "5");
      properties.setProperty("connectTimeout", "5");
    }
    try (var connection =
        new DatabaseDriver().connect(embedded ? url + ";IFEXISTS=TRUE" : url, properties)) {
      return connection == null
          ? Found.nothing(State.SILENT, "no driver for this address")
          : found(connection, url);
    } catch (SQLException refused) {
      return Found.nothing(stateOf(refused), kindOf(refused));
    }
  }

  private static State stateOf(SQLException refused) {
    return switch (refused.getErrorCode()) {
      case H2_NOT_FOUND, H2_NOT_FOUND_EITHER -> State.NOT_THERE;
      case H2_IN_USE -> State.IN_USE;
      default ->
          String.valueOf(refused.getSQLState()).startsWith(NOT_AUTHORIZED)
              ? State.REFUSED
              : State.SILENT;
    };
  }

  private static String kindOf(SQLException refused) {
    var first = String.valueOf(refused.getMessage()).lines().findFirst().orElse("");
    return "SQL state " + refused.getSQLState() + ": " + first;
  }

  private static Found found(Connection connection, String url) throws SQLException {
    var about = connection.getMetaData();
    var product = about.getDatabaseProductName() + " " + about.getDatabaseProductVersion();
    int shipped = shipped(url);
    if (!hasTable(connection, "flyway_schema_history")) {
      return new Found(State.ANSWERS, product, 0, shipped, null, null);
    }
    int newest = 0;
    String failed = null;
    try (var statement = connection.createStatement();
        var rows =
            statement.executeQuery(
                "select version, success from flyway_schema_history where version is not null")) {
      while (rows.next()) {
        newest = Math.max(newest, (int) Double.parseDouble(rows.getString(1)));
        failed = rows.getBoolean(2) ? failed : rows.getString(1);
      }
    }
    return new Found(State.ANSWERS, product, newest, shipped, failed, lastChange(connection));
  }

  private static boolean hasTable(Connection connection, String name) throws SQLException {
    try (var tables = connection.getMetaData().getTables(null, null, name, null)) {
      return tables.next();
    }
  }

  private static @Nullable Long lastChange(Connection connection) throws SQLException {
    if (!hasTable(connection, "change_log")) {
      return null;
    }
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery("select max(change_number) from change_log")) {
      return rows.next() ? rows.getLong(1) : 0;
    }
  }

  /** The newest migration that lies in this program for such an address. */
  private static int shipped(String url) {
    var here = DatabaseProbe.class.getProtectionDomain().getCodeSource();
    if (here == null) {
      return 0;
    }
    try {
      var program = Path.of(here.getLocation().toURI());
      if (Files.isDirectory(program)) {
        return newestBelow(program.resolve(FOLDER), url);
      }
      try (var jar = FileSystems.newFileSystem(program)) {
        return newestBelow(jar.getPath("/", FOLDER), url);
      }
    } catch (IOException | URISyntaxException unreadable) {
      return 0;
    }
  }

  private static int newestBelow(Path folder, String url) throws IOException {
    var embedded = DatabaseDriver.isEmbedded(url);
    try (var files = Files.walk(folder)) {
      return files
          .filter(file -> !embedded || !file.toString().contains("postgresql"))
          .map(file -> MIGRATION.matcher(file.getFileName().toString()))
          .filter(java.util.regex.Matcher::matches)
          .mapToInt(name -> Integer.parseInt(name.group(1)))
          .max()
          .orElse(0);
    }
  }
}
