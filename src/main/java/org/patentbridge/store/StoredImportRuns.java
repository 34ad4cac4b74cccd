package org.patentbridge.store;

import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.provenance.ImportRun;
import org.patentbridge.domain.provenance.ImportRunId;
import org.patentbridge.domain.provenance.ImportRuns;

/** The imports in the database. */
@ApplicationScoped
@ActivateRequestContext
final class StoredImportRuns implements ImportRuns {
  private static final Sort LATEST_FIRST =
      Sort.by("startedAt", Sort.Direction.Descending).and("id");

  private final ImportRunRows rows;
  private final BatchWriter writer;

  StoredImportRuns(ImportRunRows rows, BatchWriter writer) {
    this.rows = rows;
    this.writer = writer;
  }

  @Override
  public void save(ImportRun run) {
    writer.save(List.of(run), ImportRunRow::of, rows, null);
  }

  @Override
  public Optional<ImportRun> find(ImportRunId id) {
    return rows.findContent(id.value()).map(StoredImportRuns::read);
  }

  @Override
  public List<ImportRun> listLatest(@Nullable ImportRunId after, int limit) {
    var last = after == null ? Optional.<ImportRun>empty() : find(after);
    var found =
        last.map(
                run ->
                    rows.listWithin(
                        " and (startedAt < :started or (startedAt = :started and id > :last))",
                        Map.of(
                            "started",
                            run.started().toEpochMilli(),
                            "last",
                            RowKey.of(run.id().value())),
                        LATEST_FIRST,
                        limit))
            .orElseGet(() -> rows.listWithin("", Map.of(), LATEST_FIRST, limit));
    return found.stream().map(StoredImportRuns::read).toList();
  }

  private static ImportRun read(String content) {
    return RecordJson.read(content, ImportRun.class);
  }
}
