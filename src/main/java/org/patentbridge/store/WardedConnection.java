package org.patentbridge.store;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * A connection to PostgreSQL that tells the server the workspace of the running thread, before it
 * makes a statement, whenever that is another one than the server knows.
 *
 * <p>Within a transaction what is told ends with it, by the server's own doing. Outside of one it
 * lasts until another is told, at the latest until the connection goes back to the pool.
 */
final class WardedConnection implements InvocationHandler {

  private static final String TELL = "select set_config('" + Ward.SETTING + "', ?, ?)";

  private final Connection connection;
  private @Nullable PreparedStatement telling;

  /** What the server knows beyond the transaction. */
  private String lasting = Ward.NOBODY;

  /** What it knows until the end of the transaction, null for nothing of its own. */
  private @Nullable String passing;

  private WardedConnection(Connection connection) {
    this.connection = connection;
  }

  static Connection over(Connection connection) {
    return (Connection)
        Proxy.newProxyInstance(
            WardedConnection.class.getClassLoader(),
            new Class<?>[] {Connection.class},
            new WardedConnection(connection));
  }

  /** Takes back what was told beyond a transaction, so that nobody finds it. */
  static void forget(Connection connection) throws SQLException {
    if (connection.isWrapperFor(WardedConnection.class)) {
      connection.unwrap(WardedConnection.class).forget();
    }
  }

  @Override
  public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments)
      throws Throwable {
    switch (method.getName()) {
      case "prepareStatement", "prepareCall", "createStatement" -> tell();
      case "commit", "rollback", "setAutoCommit" -> passing = null;
      case "isWrapperFor" -> {
        if (isMe(arguments)) {
          return true;
        }
      }
      case "unwrap" -> {
        if (isMe(arguments)) {
          return this;
        }
        tell();
      }
      default -> {}
    }
    try {
      return method.invoke(connection, arguments);
    } catch (InvocationTargetException refused) {
      throw refused.getCause();
    }
  }

  private static boolean isMe(Object @Nullable [] arguments) {
    return arguments != null && arguments[0] == WardedConnection.class;
  }

  private void tell() throws SQLException {
    var wanted = Ward.current();
    if (!wanted.equals(passing == null ? lasting : passing)) {
      if (connection.getAutoCommit()) {
        tell(wanted, false);
        lasting = wanted;
      } else {
        tell(wanted, true);
        passing = wanted;
      }
    }
  }

  private void tell(String workspace, boolean untilTheEnd) throws SQLException {
    if (telling == null) {
      telling = connection.prepareStatement(TELL);
    }
    telling.setString(1, workspace);
    telling.setBoolean(2, untilTheEnd);
    telling.execute();
  }

  private void forget() throws SQLException {
    passing = null;
    if (!lasting.equals(Ward.NOBODY)) {
      tell(Ward.NOBODY, false);
      lasting = Ward.NOBODY;
    }
  }
}
