package org.patentbridge.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverPropertyInfo;
import java.sql.SQLException;
import java.util.Properties;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * JDBC driver that hands {@code jdbc:h2:} addresses to H2 and all others to PostgreSQL, so that the
 * address alone chooses the database of one and the same build.
 *
 * <p>File addresses of H2 are made absolute, since H2 refuses relative ones. PostgreSQL connections
 * are asked to send a batch of inserts as one statement, and tell the server for whom they ask.
 */
public final class DatabaseDriver implements Driver {
  private static final String H2 = "jdbc:h2:";
  private static final String H2_FILE = H2 + "file:";

  /** What H2 needs to speak PostgreSQL's language. */
  private static final String LANGUAGE =
      ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH";

  private static final String ONE_STATEMENT_PER_BATCH = "reWriteBatchedInserts";

  private final Driver h2 = new org.h2.Driver();
  private final Driver postgresql = new org.postgresql.Driver();

  /** The address of H2 with the language that this program speaks, where it names none. */
  static String spoken(String url) {
    return isEmbedded(url) && !url.contains(";MODE=") ? url + LANGUAGE : url;
  }

  /** Whether an address means the embedded database. */
  static boolean isEmbedded(String url) {
    return url.startsWith(H2);
  }

  @Override
  public @Nullable Connection connect(String url, Properties properties) throws SQLException {
    if (isEmbedded(url)) {
      return h2.connect(absolute(url), properties);
    }
    var extended = new Properties();
    extended.putAll(properties);
    extended.putIfAbsent(ONE_STATEMENT_PER_BATCH, "true");
    var connected = postgresql.connect(url, extended);
    return connected == null ? null : WardedConnection.over(connected);
  }

  static String absolute(String url) {
    if (!url.startsWith(H2_FILE)) {
      return url;
    }
    var end = url.indexOf(';');
    var file = url.substring(H2_FILE.length(), end < 0 ? url.length() : end);
    var settings = end < 0 ? "" : url.substring(end);
    return H2_FILE + (file.startsWith("~") ? file : Path.of(file).toAbsolutePath()) + settings;
  }

  @Override
  public boolean acceptsURL(String url) throws SQLException {
    return of(url).acceptsURL(url);
  }

  @Override
  public DriverPropertyInfo[] getPropertyInfo(String url, Properties properties)
      throws SQLException {
    return of(url).getPropertyInfo(url, properties);
  }

  private Driver of(String url) {
    return isEmbedded(url) ? h2 : postgresql;
  }

  @Override
  public int getMajorVersion() {
    return 1;
  }

  @Override
  public int getMinorVersion() {
    return 0;
  }

  @Override
  public boolean jdbcCompliant() {
    return false;
  }

  @Override
  public Logger getParentLogger() {
    return Logger.getLogger("org.patentbridge.app");
  }
}
