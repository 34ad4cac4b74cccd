package org.patentbridge.domain.provenance;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The kept imports. */
public interface ImportRuns {

  /** Keeps the state of an import, in the transaction of the batch that brought it there. */
  void save(ImportRun run);

  Optional<ImportRun> find(ImportRunId id);

  /** At most {@code limit} imports, the latest start first, equal starts by id. */
  List<ImportRun> listLatest(@Nullable ImportRunId after, int limit);
}
