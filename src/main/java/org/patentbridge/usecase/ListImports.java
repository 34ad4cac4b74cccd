package org.patentbridge.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.access.Scope;
import org.patentbridge.domain.access.Viewer;
import org.patentbridge.domain.provenance.ImportRun;
import org.patentbridge.domain.provenance.ImportRunId;
import org.patentbridge.domain.provenance.ImportRuns;

/** Lists the imports, a page at a time. */
@Act(Scope.READ)
@ApplicationScoped
public class ListImports {

  private final ImportRuns runs;

  ListImports(ImportRuns runs) {
    this.runs = runs;
  }

  /** At most {@code limit} imports after the given one, the latest first. */
  public List<ImportRun> run(Viewer viewer, @Nullable ImportRunId after, int limit) {
    Access.mustOrganize(viewer, "list imports");
    return runs.listLatest(after, limit);
  }
}
