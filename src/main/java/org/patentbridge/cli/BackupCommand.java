package org.patentbridge.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.patentbridge.domain.problem.ConflictException;
import org.patentbridge.domain.problem.Place;
import org.patentbridge.domain.problem.Problem;
import org.patentbridge.keeping.BackupManifest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code backup}: everything in one file. */
@Command(
    name = "backup",
    description = {
      "Write all records, runs, accounts and the rules into one file, as of one moment.",
      "The index is left out: it is built from these. The file is for its owner's eyes alone."
    })
public final class BackupCommand extends Door {

  @Parameters(paramLabel = "FILE", description = "The backup, a zip; it must not be there yet.")
  private Path file = Path.of("");

  @Option(
      names = "--with-key",
      description = {
        "Put the key along by which links that were sent out are good.",
        "Whoever has it can make such links; without it those sent before end with a restore."
      })
  private boolean withKey;

  @Override
  public Integer call() {
    try {
      write(file.toAbsolutePath());
    } catch (IOException unwritable) {
      throw new UncheckedIOException("cannot write the backup " + file, unwritable);
    }
    return ExitCode.DONE;
  }

  private void write(Path target) throws IOException {
    if (Files.exists(target)) {
      throw new ConflictException(
          Problem.error("backup-exists", Place.of("backup"), target.toString()));
    }
    Files.createDirectories(target.getParent());
    var unfinished = Files.createTempFile(target.getParent(), ".patentbridge-", ".backup");
    try (var progress = progress()) {
      BackupManifest manifest;
      try (var out = Files.newOutputStream(unfinished)) {
        manifest = useCases().keeping().backUp().run(viewer(), withKey, out, progress);
      }
      Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
      progress.close();
      terminal()
          .say(
              "cli.backup-written",
              manifest.store().rows(),
              manifest.store().tables().size(),
              manifest.hasKey() ? 1 : 0);
      terminal().result(file.toString());
      terminal().out().flush();
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }
}
