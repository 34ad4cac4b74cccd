package org.patentbridge.store;

import io.quarkus.flyway.FlywayConfigurationCustomizer;
import jakarta.inject.Singleton;
import java.util.Collection;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.api.ResourceProvider;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.core.api.resource.LoadableResource;

/**
 * Leaves out the PostgreSQL folder of migrations where the address means another database, and lets
 * no older program at the data of a newer one.
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
    configuration.resourceProvider(Folders.of(configuration.getResourceProvider(), url));
    configuration.callbacks(new NoDowngrade());
  }

  /**
   * The folders that a database is for.
   *
   * @param all what there is
   * @param postgresql whether the database is PostgreSQL
   */
  record Folders(ResourceProvider all, boolean postgresql) implements ResourceProvider {

    static Folders of(ResourceProvider provider, String url) {
      return new Folders(
          provider instanceof Folders known ? known.all : provider,
          url.startsWith(POSTGRESQL_ADDRESS));
    }

    @Override
    public LoadableResource getResource(String name) {
      return all.getResource(name);
    }

    @Override
    public Collection<LoadableResource> getResources(String prefix, String[] suffixes) {
      return all.getResources(prefix, suffixes).stream()
          .filter(resource -> postgresql || !resource.getAbsolutePath().contains(POSTGRESQL_FOLDER))
          .toList();
    }
  }
}
