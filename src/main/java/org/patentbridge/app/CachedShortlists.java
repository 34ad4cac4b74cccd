package org.patentbridge.app;

import io.quarkus.cache.Cache;
import io.quarkus.cache.CacheName;
import io.quarkus.cache.CaffeineCache;
import jakarta.inject.Singleton;
import java.util.function.Supplier;
import org.patentbridge.domain.access.WorkspaceId;
import org.patentbridge.domain.access.WorkspaceScope;
import org.patentbridge.domain.provenance.Digest;
import org.patentbridge.domain.shortlist.Shortlist;
import org.patentbridge.usecase.ReadyShortlists;

/** Keeps shortlists in a bounded Caffeine cache; the key names for whose eyes each is. */
@Singleton
final class CachedShortlists implements ReadyShortlists {

  private final CaffeineCache cache;

  CachedShortlists(@CacheName("shortlists") Cache cache) {
    this.cache = cache.as(CaffeineCache.class);
  }

  /** What one workspace asks is never answered from what another one asked. */
  private record Key(WorkspaceId workspace, Digest digest) {}

  @Override
  public Shortlist get(Digest key, Supplier<Shortlist> making) {
    return cache
        .get(new Key(WorkspaceScope.current(), key), unused -> making.get())
        .await()
        .indefinitely();
  }
}
