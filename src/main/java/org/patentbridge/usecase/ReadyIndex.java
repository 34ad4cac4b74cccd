package org.patentbridge.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import org.patentbridge.domain.access.Scope;
import org.patentbridge.domain.access.Viewer;
import org.patentbridge.domain.provenance.ChangeLog;
import org.patentbridge.domain.provenance.ChangeNumber;
import org.patentbridge.index.SearchIndex;
import org.patentbridge.rulebook.Rules;

/**
 * Makes the index fit for searching: of the rules and the form in force, and up to the store's last
 * change. Where it lags far behind, it is built anew beside: that writes each record once, while
 * catching up writes and merges page by page.
 */
@Act(value = Scope.CHANGE, shared = true)
@ApplicationScoped
public class ReadyIndex {

  /** Backlogs up to here are caught up in any case. */
  private static final long FEW = 5_000;

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
    boolean rebuilds = false;
    while (!rebuilds && needsRebuild()) {
      try {
        rebuildIndex.run(viewer, progress);
        rebuilds = true;
      } catch (SearchIndex.RebuiltElsewhere done) {
        // What another process made is looked at as if it had been there before.
      }
    }
    return catchUpIndex.run(viewer, progress) > 0 || rebuilds;
  }

  private boolean needsRebuild() {
    return isLost()
        || isOfOtherStore()
        || isOfOtherRules()
        || isFarBehind()
        || index.isOfOtherForm()
        || index.hasOutgrownItsConcepts(changes.last());
  }

  /** New or put aside as damaged, while the store has records. */
  private boolean isLost() {
    return index.generation().lastChange().equals(ChangeNumber.NONE)
        && !changes.last().equals(ChangeNumber.NONE);
  }

  /** Further than the store: the database was put back to an older state or exchanged. */
  boolean isOfOtherStore() {
    return index.generation().lastChange().value() > changes.last().value();
  }

  /** More changes than half of what it holds. */
  private boolean isFarBehind() {
    long behind = changes.last().value() - index.generation().lastChange().value();
    return behind > FEW && behind > index.count() / 2;
  }

  private boolean isOfOtherRules() {
    return !index.generation().rules().equals(rules.current().fingerprint());
  }
}
