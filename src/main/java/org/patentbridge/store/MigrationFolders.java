package org.patentbridge.store;

import io.quarkus.flyway.FlywayConfigurationCustomizer;
import jakarta.inject.Singleton;
import java.util.Collection;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.api.ResourceProvider;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.core.api.resource.LoadableResource;

/**
 * Leaves out the PostgreSQL folder of migrations where the address means another database.
 *
 * <p>Quarkus fixes the list of folders when the jar is built and has read them before this is
 * asked, so what it read is filtered.
 */
@Singleton
final class MigrationFolders implements FlywayConfigurationCustomizer {
  private static final String POSTGRESQL_ADDRESS = "jdbc:postgresql:";
  private static final String POSTGRESQL_FOLDER = "db/migration/postgresql/";

  private final String url;

  MigrationFolders(@ConfigProperty(name = "quarkus.datasource.jdbc.url") String url) {
    this.url = url;
  }

  @Override
  public void customize(FluentConfiguration configuration) {
    if (!url.startsWith(POSTGRESQL_ADDRESS)) {
      configuration.resourceProvider(new CommonOnly(configuration.getResourceProvider()));
    }
  }

  private record CommonOnly(ResourceProvider all) implements ResourceProvider {
    @Override
    public LoadableResource getResource(String name) {
      return all.getResource(name);
    }

    @Override
    public Collection<LoadableResource> getResources(String prefix, String[] suffixes) {
      return all.getResources(prefix, suffixes).stream()
          .filter(resource -> !resource.getAbsolutePath().contains(POSTGRESQL_FOLDER))
          .toList();
    }
  }
}
