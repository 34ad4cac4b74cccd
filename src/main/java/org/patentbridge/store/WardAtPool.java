package org.patentbridge.store;

import io.agroal.api.AgroalPoolInterceptor;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;

/** Lets no connection go back to the pool that still knows for whom it worked. */
@Singleton
final class WardAtPool implements AgroalPoolInterceptor {

  @Override
  public void onConnectionReturn(Connection connection) {
    try {
      WardedConnection.forget(connection);
    } catch (SQLException broken) {
      throw new IllegalStateException("a connection cannot be put back", broken);
    }
  }
}
