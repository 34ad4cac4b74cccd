package org.patentbridge.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import org.patentbridge.domain.access.Viewer;
import org.patentbridge.domain.provenance.ChangeLog;
import org.patentbridge.domain.provenance.ChangeNumber;
import org.patentbridge.index.SearchIndex;
import org.patentbridge.rulebook.Rules;

/** Makes the index fit for searching: of the rules in force, and up to the store's last change. */
@ApplicationScoped
public class ReadyIndex {

  private final RebuildIndex rebuildIndex;
  private final CatchUpIndex catchUpIndex;
  private final ChangeLog changes;
  private final SearchIndex index;
  private final Rules rules;

  ReadyIndex(
      RebuildIndex rebuildIndex,
      CatchUpIndex catchUpIndex,
      ChangeLog changes,
      SearchIndex index,
      Rules rules) {
    this.rebuildIndex = rebuildIndex;
    this.catchUpIndex = catchUpIndex;
    this.changes = changes;
    this.index = index;
    this.rules = rules;
  }

  /** Rebuilds or catches up where that is needed; says whether anything was. */
  public synchronized boolean run(Viewer viewer, Progress progress) {
    Access.mustOrganize(viewer, "update the index");
    var rebuilds = isLost() || isOfOtherStore() || isOfOtherRules();
    if (rebuilds) {
      rebuildIndex.run(viewer, progress);
    }
    return catchUpIndex.run(viewer, progress) > 0 || rebuilds;
  }

  /** New or put aside as damaged, while the store has records. */
  private boolean isLost() {
    return index.generation().lastChange().equals(ChangeNumber.NONE)
        && !changes.last().equals(ChangeNumber.NONE);
  }

  /** Further than the store: the database was put back to an older state or exchanged. */
  private boolean isOfOtherStore() {
    return index.generation().lastChange().value() > changes.last().value();
  }

  private boolean isOfOtherRules() {
    return !index.generation().rules().equals(rules.current().fingerprint());
  }
}
