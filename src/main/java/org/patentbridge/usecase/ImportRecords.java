package org.patentbridge.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.patentbridge.domain.access.Viewer;
import org.patentbridge.domain.problem.Problem;
import org.patentbridge.domain.provenance.SaveCounts;
import org.patentbridge.intake.Noun;

/** Takes the records of a file into the store and the index. */
@ApplicationScoped
public class ImportRecords {

  private static final int BATCH = 1_000;

  private final Engine engine;
  private final SaveBatch saveBatch;
  private final SavePatents savePatents;
  private final ReadyIndex readyIndex;

  ImportRecords(
      Engine engine, SaveBatch saveBatch, SavePatents savePatents, ReadyIndex readyIndex) {
    this.engine = engine;
    this.saveBatch = saveBatch;
    this.savePatents = savePatents;
    this.readyIndex = readyIndex;
  }

  /** What can be imported. */
  public enum Kind {
    PATENTS,
    OFFERS,
    NEEDS,
    ORGANIZATIONS,
    MANDATES
  }

  /**
   * What is asked.
   *
   * @param kind what the file holds
   * @param file the file
   * @param dryRun whether to read and report only
   */
  public record Request(Kind kind, InputFile file, boolean dryRun) {}

  /** Imports batch by batch; each batch is kept whole or not at all, good records go in. */
  public ImportedFile run(Viewer viewer, Request request, Progress progress) {
    Access.mustOrganize(viewer, "import " + request.kind());
    if (!request.dryRun()) {
      readyIndex.run(viewer, progress);
    }
    progress.phase("phase.import", -1);
    var answer = read(request, progress);
    if (!request.dryRun()) {
      readyIndex.run(viewer, progress);
    }
    return answer;
  }

  private ImportedFile read(Request request, Progress progress) {
    var records = engine.records();
    return switch (request.kind()) {
      case PATENTS -> readPatents(request, progress);
      case OFFERS -> read(Noun.OFFERS, request, records.offers()::saveAll, progress);
      case NEEDS -> read(Noun.NEEDS, request, records.needs()::saveAll, progress);
      case ORGANIZATIONS ->
          read(Noun.ORGANIZATIONS, request, records.organizations()::saveAll, progress);
      case MANDATES -> read(Noun.MANDATES, request, records.mandates()::saveAll, progress);
    };
  }

  private ImportedFile readPatents(Request request, Progress progress) {
    var differing = new ArrayList<Problem>();
    return read(Noun.PATENTS, request, batch -> savePatents.run(batch, differing::add), progress)
        .with(differing);
  }

  private <T> ImportedFile read(
      Noun<T> noun, Request request, Function<Collection<T>, SaveCounts> save, Progress progress) {
    var batch = new Batch<T>(request.dryRun() ? b -> SaveCounts.NONE : b -> saveBatch.run(save, b));
    var report =
        engine
            .intake()
            .read(
                noun,
                request.file().path(),
                request.file().options(),
                item -> {
                  batch.accept(item);
                  progress.step(1);
                });
    batch.flush();
    return ImportedFile.of(report, batch.saved);
  }

  /** Collects records and saves them in groups. */
  private static final class Batch<T> implements Consumer<T> {

    private final Function<Collection<T>, SaveCounts> save;
    private final List<T> waiting = new ArrayList<>(BATCH);
    private SaveCounts saved = SaveCounts.NONE;

    private Batch(Function<Collection<T>, SaveCounts> save) {
      this.save = save;
    }

    @Override
    public void accept(T item) {
      waiting.add(item);
      if (waiting.size() == BATCH) {
        flush();
      }
    }

    private void flush() {
      if (!waiting.isEmpty()) {
        saved = saved.plus(save.apply(waiting));
        waiting.clear();
      }
    }
  }
}
