package org.patentbridge.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.message.Language;
import org.patentbridge.usecase.ImportRecords;
import org.patentbridge.usecase.ImportedFile;
import org.patentbridge.usecase.InputFile;
import org.patentbridge.usecase.RecordKind;
import org.patentbridge.usecase.WriteCorrections;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** {@code import KIND FILE…}: takes records in. */
@Command(
    name = "import",
    description =
        "Take patents, offers, needs, organizations, mandates, past investments or funding plans.")
public final class ImportCommand extends Door {

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "KIND",
      description = "One of ${COMPLETION-CANDIDATES}.")
  private ImportRecords.@Nullable Kind kind;

  @Parameters(
      index = "1..*",
      arity = "0..*",
      paramLabel = "FILE",
      description = "A table, JSON or dump; the format is recognised.")
  private List<Path> files = List.of();

  @Option(
      names = "--format",
      paramLabel = "ID",
      description = {
        "Format of the file or layout of its table, where it is not recognised:",
        "csv, tsv, xlsx, xls, zip, jsonl, lens, espacenet, patentscope, derwent, …",
        "An id that does not exist lists them all, as src/docs/formats.md does."
      })
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

  @ArgGroup(heading = "What is given back:%n", exclusive = false)
  private Feedback feedback = new Feedback();

  @ArgGroup(heading = "An empty form in place of an import:%n", exclusive = false)
  private @Nullable Form form;

  @Option(names = "--json", description = "Print the outcome as JSON.")
  private boolean json;

  /** Files that say what was refused. */
  static final class Feedback {

    @Option(
        names = "--corrections",
        paramLabel = "PATH",
        description =
            "Write the refused rows with their reasons to this file, or into this folder.")
    private @Nullable Path corrections;

    @Option(
        names = "--problems",
        paramLabel = "FILE",
        description = "Write all problems as JSON lines in both languages.")
    private @Nullable Path problems;

    /** Whether these options make sense for a single file only. */
    private boolean isForOne() {
      return problems != null || corrections != null && !Files.isDirectory(corrections);
    }

    private boolean isWanted() {
      return corrections != null || problems != null;
    }

    /** In a folder the corrections are named after their source. */
    private @Nullable Path correctionsOf(Path file) {
      return corrections != null && Files.isDirectory(corrections)
          ? corrections.resolve(WriteCorrections.Request.nameFor(file.toString()))
          : corrections;
    }
  }

  /** Options of a template. */
  static final class Form {

    @Option(
        names = "--template",
        required = true,
        paramLabel = "KIND",
        description = "Write an empty xlsx form: ${COMPLETION-CANDIDATES}.")
    private RecordKind kind = RecordKind.PATENTS;

    @Option(
        names = "--out",
        paramLabel = "FILE",
        description = "Where the form goes (default: standard output).")
    private @Nullable Path out;

    @Option(
        names = "--language",
        defaultValue = "zh",
        paramLabel = "zh|en",
        description = "Language of the form (default: ${DEFAULT-VALUE}).")
    private String language = "zh";
  }

  /** Whether an empty form is asked for, which needs the rules alone. */
  public boolean asksForTemplate() {
    return form != null;
  }

  @Override
  public Integer call() {
    requireSense();
    return form == null ? importAll() : writeTemplate(form);
  }

  /**
   * Checks what the options demand of each other.
   *
   * @throws ParameterException where they do not go together
   */
  public void requireSense() {
    if (form == null && (kind == null || files.isEmpty())) {
      throw new ParameterException(line(), "Missing required parameters: KIND FILE");
    }
    if (files.size() > 1 && feedback.isForOne()) {
      throw new ParameterException(
          line(), "Several files need a folder for --corrections, and no --problems");
    }
  }

  private int writeTemplate(Form wanted) {
    var language = Language.of(wanted.language);
    var verb = useCases().writeTemplate();
    try {
      if (wanted.out == null) {
        verb.run(viewer(), wanted.kind, language, standardOutput());
      } else {
        new FolderTarget(parent(wanted.out))
            .file(
                String.valueOf(wanted.out.getFileName()),
                out -> verb.run(viewer(), wanted.kind, language, out));
        terminal().result(wanted.out.toString());
        terminal().out().flush();
      }
    } catch (IOException failed) {
      throw new UncheckedIOException("writing the template failed", failed);
    }
    return ExitCode.DONE;
  }

  private static Path parent(Path file) {
    var parent = file.toAbsolutePath().getParent();
    return parent == null ? Path.of("") : parent;
  }

  private int importAll() {
    var terminal = terminal();
    List<ImportedFile> done = new ArrayList<>();
    for (Path file : files) {
      done.add(take(file));
    }
    done.forEach(f -> terminal.problems(f.problems()));
    giveBack(terminal, done);
    if (json) {
      terminal.json(done.stream().map(ImportView::of).toList());
    } else {
      done.forEach(f -> show(terminal, f));
    }
    terminal.out().flush();
    return done.stream().allMatch(ImportedFile::isWhole) ? ExitCode.DONE : ExitCode.BAD_INPUT;
  }

  /** Writes what was asked for; else says how it could be had. */
  private void giveBack(Terminal terminal, List<ImportedFile> done) {
    for (int i = 0; i < done.size(); i++) {
      if (feedback.isWanted()) {
        giveBack(terminal, files.get(i));
      } else if (done.get(i).refused() > 0) {
        terminal.say("cli.corrections-hint", done.get(i).source(), done.get(i).refused());
      }
    }
  }

  private void giveBack(Terminal terminal, Path file) {
    var wanted = RecordKind.valueOf(java.util.Objects.requireNonNull(kind, "checked").name());
    var answer =
        useCases()
            .writeCorrections()
            .run(
                viewer(),
                new WriteCorrections.Request(
                    wanted,
                    new InputFile(file, null, format, encoding, source),
                    feedback.correctionsOf(file),
                    feedback.problems));
    if (answer.corrections() != null) {
      terminal.say("cli.corrections", answer.refused(), answer.corrections().toString());
    }
    if (feedback.problems != null) {
      terminal.say("cli.problem-list", feedback.problems.toString());
    }
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
