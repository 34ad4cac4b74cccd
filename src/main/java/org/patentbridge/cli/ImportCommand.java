package org.patentbridge.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentbridge.usecase.ImportRecords;
import org.patentbridge.usecase.ImportedFile;
import org.patentbridge.usecase.InputFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code import KIND FILE…}: takes records in. */
@Command(
    name = "import",
    description =
        "Take patents, offers, needs, organizations, mandates or past investments from files.")
public final class ImportCommand extends Door {

  @Parameters(index = "0", paramLabel = "KIND", description = "One of ${COMPLETION-CANDIDATES}.")
  private ImportRecords.@Nullable Kind kind;

  @Parameters(
      index = "1..*",
      arity = "1..*",
      paramLabel = "FILE",
      description = "A table, JSON or dump; the format is recognised.")
  private List<Path> files = List.of();

  @Option(
      names = "--format",
      paramLabel = "ID",
      description = "Format, where it is not recognised.")
  private @Nullable String format;

  @Option(names = "--encoding", paramLabel = "NAME", description = "Encoding, likewise.")
  private @Nullable String encoding;

  @Option(
      names = "--source",
      paramLabel = "NAME",
      description = "Whose word the files are (default: told by the format, else the file's name).")
  private @Nullable String source;

  @Option(names = "--dry-run", description = "Read and report, keep nothing.")
  private boolean dryRun;

  @Option(names = "--json", description = "Print the outcome as JSON.")
  private boolean json;

  @Override
  public Integer call() {
    var terminal = terminal();
    List<ImportedFile> done = new ArrayList<>();
    for (Path file : files) {
      done.add(take(file));
    }
    done.forEach(f -> terminal.problems(f.problems()));
    if (json) {
      terminal.json(done.stream().map(ImportView::of).toList());
    } else {
      done.forEach(f -> show(terminal, f));
    }
    terminal.out().flush();
    return done.stream().allMatch(ImportedFile::isWhole) ? ExitCode.DONE : ExitCode.BAD_INPUT;
  }

  private ImportedFile take(Path file) {
    try (var progress = progress()) {
      var wanted = java.util.Objects.requireNonNull(kind, "picocli demands it");
      var request =
          new ImportRecords.Request(
              wanted, new InputFile(file, null, format, encoding, source), dryRun);
      return useCases().importRecords().run(viewer(), request, progress);
    }
  }

  private void show(Terminal terminal, ImportedFile file) {
    terminal.result(
        Lines.text(
            terminal,
            key(file),
            file.source(),
            file.format(),
            file.encoding(),
            file.taken(),
            file.refused(),
            file.saved().added(),
            file.saved().changed(),
            file.saved().unchanged()));
    if (file.continuedAfter() > 0) {
      terminal.result(Lines.text(terminal, "cli.import-continued", file.continuedAfter()));
    }
    if (file.needGaps().needs() > 0) {
      Lines.needGaps(terminal, file.needGaps());
    }
  }

  private String key(ImportedFile file) {
    if (dryRun) {
      return "cli.would-import";
    }
    return file.changedNothing() ? "cli.imported-unchanged" : "cli.imported";
  }
}
