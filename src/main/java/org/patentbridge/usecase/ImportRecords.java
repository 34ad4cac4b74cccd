package org.patentbridge.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Locale;
import java.util.function.Function;
import org.patentbridge.domain.access.Scope;
import org.patentbridge.domain.access.Viewer;
import org.patentbridge.domain.problem.ListedProblems;
import org.patentbridge.domain.provenance.ImportRun;
import org.patentbridge.domain.provenance.SaveCounts;
import org.patentbridge.enrichment.completeness.NeedReader;
import org.patentbridge.intake.IntakeListener;
import org.patentbridge.intake.Noun;
import org.patentbridge.intake.OpenedFile;

/** Takes the records of a file into the store and the index. */
@Act(Scope.CHANGE)
@ApplicationScoped
public class ImportRecords {

  private final Engine engine;
  private final ImportDesk desk;
  private final SavePatents savePatents;
  private final ReadyIndex readyIndex;
  private final EnrichRecords enrichRecords;

  ImportRecords(
      Engine engine,
      ImportDesk desk,
      SavePatents savePatents,
      ReadyIndex readyIndex,
      EnrichRecords enrichRecords) {
    this.engine = engine;
    this.desk = desk;
    this.savePatents = savePatents;
    this.readyIndex = readyIndex;
    this.enrichRecords = enrichRecords;
  }

  /** What can be imported. */
  public enum Kind {
    PATENTS,
    OFFERS,
    NEEDS,
    ORGANIZATIONS,
    MANDATES,
    INVESTMENTS,
    PLANS;

    /** Its name on the command line. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * What is asked.
   *
   * @param kind what the file holds
   * @param file the file
   * @param dryRun whether to read and report only
   */
  public record Request(Kind kind, InputFile file, boolean dryRun) {}

  /**
   * Imports batch by batch; each batch is kept whole or not at all, good records go in. What was
   * broken off goes on after its last batch when it is asked for again.
   */
  public ImportedFile run(Viewer viewer, Request request, Progress progress) {
    Access.mustOrganize(viewer, "import " + request.kind());
    if (request.dryRun()) {
      return read(request, progress);
    }
    if (readyIndex.isOfOtherStore()) {
      readyIndex.run(viewer, progress);
    }
    var answer = read(request, progress);
    readyIndex.run(viewer, progress);
    enrichRecords.run(viewer, progress);
    return answer;
  }

  private ImportedFile read(Request request, Progress progress) {
    progress.phase("phase.import", -1);
    var records = engine.records();
    return switch (request.kind()) {
      case PATENTS -> readPatents(request, progress);
      case OFFERS -> read(Noun.OFFERS, request, records.offers()::saveAll, progress);
      case NEEDS -> read(Noun.NEEDS, request, records.needs()::saveAll, progress);
      case ORGANIZATIONS ->
          read(Noun.ORGANIZATIONS, request, records.organizations()::saveAll, progress);
      case MANDATES -> read(Noun.MANDATES, request, records.mandates()::saveAll, progress);
      case INVESTMENTS -> read(Noun.INVESTMENTS, request, records.investments()::saveAll, progress);
      case PLANS -> read(Noun.PLANS, request, records.plans()::saveAll, progress);
    };
  }

  private ImportedFile readPatents(Request request, Progress progress) {
    var differing = new ListedProblems();
    return read(Noun.PATENTS, request, batch -> savePatents.run(batch, differing::add), progress)
        .with(differing.report());
  }

  /**
   * @param save keeps a batch in the transaction that is open
   */
  private <T> ImportedFile read(
      Noun<T> noun, Request request, Function<Collection<T>, SaveCounts> save, Progress progress) {
    var path = request.file().path();
    var options = request.file().options();
    var needs = new NeedReader(engine.rulebook().needs());
    if (request.dryRun()) {
      var onlooker = new NeedTally<>(needs, new Onlooker<T>(progress));
      var report = engine.intake().read(noun, path, options, onlooker);
      return ImportedFile.of(report, SaveCounts.NONE).with(onlooker.gaps());
    }
    Function<OpenedFile, ImportRun> begin =
        file -> desk.begin(request.kind(), file, engine.rulebook());
    try (var importing = new Importing<>(desk, request.kind(), begin, save, progress)) {
      var tally = new NeedTally<>(needs, importing);
      return importing.finish(engine.intake().read(noun, path, options, tally)).with(tally.gaps());
    }
  }

  /** Hears how far the reading is and keeps nothing. */
  private static final class Onlooker<T> implements IntakeListener<T> {
    private final Progress progress;
    private long bytes;

    Onlooker(Progress progress) {
      this.progress = progress;
    }

    @Override
    public void opened(OpenedFile file) {
      bytes = file.bytes();
    }

    @Override
    public void reached(long position) {
      progress.input(position, bytes);
    }

    @Override
    public void taken(T record) {
      progress.step(1);
    }
  }
}
