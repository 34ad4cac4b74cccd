package org.patentbridge.app;

import io.quarkus.cache.Cache;
import io.quarkus.cache.CacheName;
import io.quarkus.cache.CaffeineCache;
import jakarta.inject.Singleton;
import java.util.List;
import org.patentbridge.domain.access.WorkspaceId;
import org.patentbridge.domain.access.WorkspaceScope;
import org.patentbridge.domain.chain.Placement;
import org.patentbridge.domain.classification.IpcSymbol;
import org.patentbridge.domain.provenance.Digest;
import org.patentbridge.enrichment.ChainPlacer;
import org.patentbridge.enrichment.Placements;
import org.patentbridge.rulebook.Rules;

/**
 * Keeps where records belong on chains in a bounded Caffeine cache; the key is a digest, because
 * needs are placed too and their texts must not be keys.
 */
@Singleton
final class CachedPlacements implements Placements {

  private final CaffeineCache cache;
  private final ChainPlacer placer;

  CachedPlacements(@CacheName("placements") Cache cache, Rules rules) {
    this.cache = cache.as(CaffeineCache.class);
    this.placer = new ChainPlacer(rules.current().chains());
  }

  /** What one workspace asks is never answered from what another one asked. */
  private record Key(WorkspaceId workspace, Digest digest) {}

  @Override
  public List<Placement> place(String text, List<IpcSymbol> ipc) {
    var key = new Key(WorkspaceScope.current(), Digest.ofLines(text, ipc.toString()));
    return cache.get(key, unused -> placer.place(text, ipc)).await().indefinitely();
  }
}
