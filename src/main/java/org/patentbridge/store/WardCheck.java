package org.patentbridge.store;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Says at the start where the second ward binds nobody: policies bind no role that may do all. */
@Singleton
final class WardCheck {

  private static final Logger LOG = Logger.getLogger(WardCheck.class);

  private static final String UNBOUND =
      "select rolname from pg_roles where rolname = current_user and (rolsuper or rolbypassrls)";

  private final String url;

  WardCheck(@ConfigProperty(name = "quarkus.datasource.jdbc.url") String url) {
    this.url = url;
  }

  void started(@Observes StartupEvent event, AgroalDataSource pool) {
    if (DatabaseDriver.isEmbedded(url)) {
      return;
    }
    try (var connection = pool.getConnection();
        var statement = connection.createStatement();
        var role = statement.executeQuery(UNBOUND)) {
      if (role.next()) {
        LOG.warnf(
            "the role %s is bound by no policy of the database; private rows have one ward, not"
                + " two. Maybe sign in as a role that is neither superuser nor bypassrls",
            role.getString(1));
      }
    } catch (SQLException unreadable) {
      throw new IllegalStateException("cannot read the rights of the database's role", unreadable);
    }
  }
}
