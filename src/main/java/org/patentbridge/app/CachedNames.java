package org.patentbridge.app;

import io.quarkus.cache.Cache;
import io.quarkus.cache.CacheName;
import io.quarkus.cache.CaffeineCache;
import jakarta.inject.Singleton;
import org.patentbridge.domain.organization.OrganizationName;
import org.patentbridge.enrichment.names.NameForm;
import org.patentbridge.enrichment.names.NameForms;
import org.patentbridge.enrichment.names.NameTables;
import org.patentbridge.rulebook.Rules;

/** Keeps how names are read in a bounded Caffeine cache by the name as received. */
@Singleton
final class CachedNames implements NameForms {

  private final CaffeineCache cache;
  private final NameTables tables;

  CachedNames(@CacheName("names") Cache cache, Rules rules) {
    this.cache = cache.as(CaffeineCache.class);
    this.tables = new NameTables(rules.current().names());
  }

  @Override
  public NameForm read(OrganizationName name) {
    return cache.get(name.raw(), unused -> tables.read(name)).await().indefinitely();
  }
}
