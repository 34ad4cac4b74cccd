package org.patentbridge.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import org.patentbridge.domain.provenance.ChangeLog;
import org.patentbridge.index.SearchIndex;

/** Asks database, index and disk how they are. */
@Act(shared = true)
@ApplicationScoped
public class CheckHealth {

  private final ChangeLog changes;
  private final SearchIndex index;
  private final RebuildIndex rebuildIndex;
  private final DataFolder folder;

  CheckHealth(ChangeLog changes, SearchIndex index, RebuildIndex rebuildIndex, DataFolder folder) {
    this.changes = changes;
    this.index = index;
    this.rebuildIndex = rebuildIndex;
    this.folder = folder;
  }

  /** Looks; the sentences tell no figure, so anybody may. */
  public Health run() {
    return new HealthLook(changes, index, rebuildIndex.isUnderWay(), folder).look();
  }
}
