package org.patentbridge.usecase;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.provenance.ImportRun;
import org.patentbridge.domain.provenance.SaveCounts;
import org.patentbridge.intake.IntakeListener;
import org.patentbridge.intake.IntakeReport;
import org.patentbridge.intake.OpenedFile;

/**
 * One file on its way into the store: skips the records that an earlier, broken-off import saved,
 * collects the others in batches and has them saved by a thread of its own, each batch together
 * with the state of the import.
 *
 * @param <T> the record
 */
final class Importing<T> implements IntakeListener<T>, AutoCloseable {

  /** Records of a transaction; half a second's work, a few megabytes. */
  private static final int BATCH = 2_000;

  private final ImportDesk desk;
  private final ImportRecords.Kind kind;
  private final Function<OpenedFile, ImportRun> begin;
  private final Function<Collection<T>, SaveCounts> save;
  private final Progress progress;
  private final Conveyor<List<T>> conveyor = new Conveyor<>("import", this::save);
  private List<T> waiting = new ArrayList<>(BATCH);
  private long bytes;
  private long savedBefore;
  private long heard;

  /** Where the import stands; once begun, only the conveyor's thread moves it. */
  private volatile @Nullable ImportRun run;

  Importing(
      ImportDesk desk,
      ImportRecords.Kind kind,
      Function<OpenedFile, ImportRun> begin,
      Function<Collection<T>, SaveCounts> save,
      Progress progress) {
    this.desk = desk;
    this.kind = kind;
    this.begin = begin;
    this.save = save;
    this.progress = progress;
  }

  @Override
  public void opened(OpenedFile file) {
    var begun = begin.apply(file);
    bytes = file.bytes();
    savedBefore = begun.saved();
    run = begun;
  }

  @Override
  public void reached(long position) {
    progress.input(position, bytes);
  }

  @Override
  public void taken(T record) {
    progress.step(1);
    if (heard++ < savedBefore) {
      return;
    }
    waiting.add(record);
    if (waiting.size() == BATCH) {
      handOver();
    }
  }

  private void handOver() {
    conveyor.put(waiting);
    waiting = new ArrayList<>(BATCH);
  }

  private void save(List<T> batch) {
    var before = begun();
    var counts =
        desk.saveBatch(
            records -> {
              var done = save.apply(records);
              desk.keep(before.plus(records.size(), done));
              return done;
            },
            batch);
    run = before.plus(batch.size(), counts);
    desk.counts().imported(kind, batch.size());
  }

  private ImportRun begun() {
    var now = run;
    if (now == null) {
      throw new IllegalStateException("a record came before its file was opened");
    }
    return now;
  }

  /** Saves what is left and says what became of the file. */
  ImportedFile finish(IntakeReport report) {
    if (!waiting.isEmpty()) {
      handOver();
    }
    conveyor.drain();
    var last = run;
    if (last == null) {
      return ImportedFile.of(report, SaveCounts.NONE);
    }
    var now = desk.now().truncatedTo(ChronoUnit.MILLIS);
    desk.keepApart(last.finish(now, report.refused()));
    desk.counts().refusedRows(kind, report.refused());
    return ImportedFile.of(report, last.counts()).continuedAfter(savedBefore);
  }

  @Override
  public void close() {
    conveyor.close();
  }
}
