package org.patentbridge.usecase;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.patentbridge.domain.provenance.Digest;
import org.patentbridge.domain.provenance.ImportRun;
import org.patentbridge.domain.provenance.ImportRunId;
import org.patentbridge.domain.provenance.ImportRuns;
import org.patentbridge.domain.provenance.SaveCounts;
import org.patentbridge.intake.OpenedFile;
import org.patentbridge.rulebook.Rulebook;

/** Begins imports or goes on with them, and keeps their state. */
@Singleton
class ImportDesk {

  private final ImportRuns runs;
  private final SaveBatch saveBatch;
  private final EngineVersion engine;
  private final Clock clock;
  private final WorkCounts counts;

  @jakarta.inject.Inject
  ImportDesk(
      ImportRuns runs, SaveBatch saveBatch, EngineVersion engine, Clock clock, WorkCounts counts) {
    this.runs = runs;
    this.saveBatch = saveBatch;
    this.engine = engine;
    this.clock = clock;
    this.counts = counts;
  }

  WorkCounts counts() {
    return counts;
  }

  /**
   * The import of a file where it was broken off; a new one where it is not known or had finished.
   */
  ImportRun begin(ImportRecords.Kind kind, OpenedFile file, Rulebook rules) {
    var id = idOf(kind, file, rules);
    var now = now().truncatedTo(ChronoUnit.MILLIS);
    var run =
        runs.find(id)
            .filter(known -> !known.isFinished())
            .orElseGet(() -> ImportRun.start(id, kind.word(), file.source(), file.digest(), now));
    keepApart(run);
    return run;
  }

  /**
   * All that decides which records the file becomes. The name counts: records without a number are
   * called by it.
   */
  private ImportRunId idOf(ImportRecords.Kind kind, OpenedFile file, Rulebook rules) {
    return ImportRunId.of(
        Digest.ofLines(
            kind.name(),
            file.source(),
            file.speaker(),
            file.digest().hex(),
            file.format(),
            file.encoding(),
            rules.columns().toString(),
            rules.values().toString(),
            engine.value()));
  }

  /** Saves a batch in a transaction of its own. */
  <T> SaveCounts saveBatch(Function<Collection<T>, SaveCounts> save, Collection<T> batch) {
    return saveBatch.run(save, batch);
  }

  /** Keeps the state of an import in the transaction that is open. */
  void keep(ImportRun run) {
    runs.save(run);
  }

  /** Keeps the state of an import in a transaction of its own. */
  void keepApart(ImportRun run) {
    saveBatch.run(
        one -> {
          runs.save(run);
          return SaveCounts.NONE;
        },
        List.of(run));
  }

  Instant now() {
    return clock.instant();
  }
}
