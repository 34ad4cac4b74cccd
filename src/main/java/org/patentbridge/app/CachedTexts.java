package org.patentbridge.app;

import io.quarkus.cache.Cache;
import io.quarkus.cache.CacheName;
import io.quarkus.cache.CaffeineCache;
import jakarta.inject.Singleton;
import java.util.function.Supplier;
import org.patentbridge.backend.lucene.AnalyzedTexts;
import org.patentbridge.backend.lucene.WeightedTerms;
import org.patentbridge.domain.access.WorkspaceId;
import org.patentbridge.domain.access.WorkspaceScope;
import org.patentbridge.domain.provenance.Digest;

/** Keeps what was read before in a bounded Caffeine cache, whose size and hit rate are metrics. */
@Singleton
final class CachedTexts implements AnalyzedTexts {

  private final CaffeineCache cache;

  CachedTexts(@CacheName("analyzed-texts") Cache cache) {
    this.cache = cache.as(CaffeineCache.class);
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
}
