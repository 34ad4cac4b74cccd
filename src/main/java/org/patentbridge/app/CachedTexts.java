package org.patentbridge.app;

import io.quarkus.cache.Cache;
import io.quarkus.cache.CacheName;
import io.quarkus.cache.CaffeineCache;
import jakarta.inject.Singleton;
import java.util.function.Supplier;
import org.patentbridge.backend.lucene.AnalyzedTexts;
import org.patentbridge.backend.lucene.Closeness;
import org.patentbridge.backend.lucene.WeightedTerms;
import org.patentbridge.domain.access.WorkspaceId;
import org.patentbridge.domain.access.WorkspaceScope;
import org.patentbridge.domain.provenance.Digest;

/**
 * Keeps what was read and found before in bounded Caffeine caches, whose sizes and hit rates are
 * metrics.
 */
@Singleton
final class CachedTexts implements AnalyzedTexts {

  private final CaffeineCache cache;
  private final CaffeineCache close;

  CachedTexts(@CacheName("analyzed-texts") Cache cache, @CacheName("closeness") Cache close) {
    this.cache = cache.as(CaffeineCache.class);
    this.close = close.as(CaffeineCache.class);
  }

  /** What one workspace asks is never answered from what another one asked. */
  private record Key(WorkspaceId workspace, Digest digest) {}

  @Override
  public WeightedTerms get(Digest key, Supplier<WeightedTerms> reading) {
    return cache
        .get(new Key(WorkspaceScope.current(), key), unused -> reading.get())
        .await()
        .indefinitely();
  }

  @Override
  public Closeness closeness(Digest key, Supplier<Closeness> finding) {
    return close
        .get(new Key(WorkspaceScope.current(), key), unused -> finding.get())
        .await()
        .indefinitely();
  }
}
