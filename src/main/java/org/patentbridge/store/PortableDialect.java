package org.patentbridge.store;

import org.eclipse.microprofile.config.ConfigProvider;
import org.hibernate.dialect.DatabaseVersion;
import org.hibernate.dialect.PostgreSQLDialect;
import org.hibernate.dialect.lock.internal.H2LockingSupport;
import org.hibernate.dialect.lock.spi.LockingSupport;

/**
 * PostgreSQL's dialect, which H2 understands in its PostgreSQL mode except for row locks; those are
 * said H2's way when the address means H2.
 *
 * <p>{@code H2LockingSupport} is internal to Hibernate: look here when Hibernate is upgraded. The
 * address is read at every question, because the dialect is made when the jar is built.
 */
public final class PortableDialect extends PostgreSQLDialect {
  private static final String URL = "quarkus.datasource.jdbc.url";

  /** The oldest version that is still maintained; newer syntax is not used. */
  private static final int POSTGRESQL = 14;

  public PortableDialect() {
    super(DatabaseVersion.make(POSTGRESQL));
  }

  @Override
  public LockingSupport getLockingSupport() {
    return isEmbedded() ? H2LockingSupport.INSTANCE : super.getLockingSupport();
  }

  @Override
  public String getForUpdateString() {
    return isEmbedded() ? " for update" : super.getForUpdateString();
  }

  private static boolean isEmbedded() {
    return ConfigProvider.getConfig()
        .getOptionalValue(URL, String.class)
        .map(DatabaseDriver::isEmbedded)
        .orElse(false);
  }
}
