package org.patentbridge.store;

import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.List;
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
                    rows.find(
                        "startedAt < ?1 or (startedAt = ?1 and id > ?2)",
                        LATEST_FIRST,
                        run.started().toEpochMilli(),
                        run.id().value()))
            .orElseGet(() -> rows.findAll(LATEST_FIRST));
    return found.project(StoredText.class).page(0, limit).stream()
        .map(text -> read(text.content()))
        .toList();
  }

  private static ImportRun read(String content) {
    return RecordJson.read(content, ImportRun.class);
  }
}
