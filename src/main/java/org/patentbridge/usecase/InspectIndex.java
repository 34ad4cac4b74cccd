package org.patentbridge.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import org.patentbridge.domain.access.Scope;
import org.patentbridge.domain.access.Viewer;
import org.patentbridge.domain.problem.ProblemReport;
import org.patentbridge.domain.provenance.ChangeLog;
import org.patentbridge.domain.provenance.ChangeNumber;
import org.patentbridge.domain.provenance.IndexGeneration;
import org.patentbridge.index.SearchIndex;

/** Says what the index holds, how far behind the store it is and whether it is sound. */
@Act(value = Scope.READ, shared = true)
@ApplicationScoped
public class InspectIndex {

  private final ChangeLog changes;
  private final SearchIndex index;

  InspectIndex(ChangeLog changes, SearchIndex index) {
    this.changes = changes;
    this.index = index;
  }

  /**
   * The state of the index.
   *
   * @param generation what searches see
   * @param documents how many they see
   * @param lastChange last change of the store
   * @param problems damages; empty where none or where they were not looked for
   */
  public record Answer(
      IndexGeneration generation, long documents, ChangeNumber lastChange, ProblemReport problems) {

    /** Changes of the store that the index has not seen. */
    public long behind() {
      return lastChange.value() - generation.lastChange().value();
    }
  }

  /** Looks; reads every byte of the index where {@code thorough}. */
  public Answer run(Viewer viewer, boolean thorough) {
    Access.mustOrganize(viewer, "inspect the index");
    return new Answer(
        index.generation(),
        index.count(),
        changes.last(),
        thorough ? index.check() : ProblemReport.clean());
  }
}
