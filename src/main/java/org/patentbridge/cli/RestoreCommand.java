package org.patentbridge.cli;

import java.nio.file.Path;
import org.patentbridge.usecase.RestoreBackup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code restore}: a backup into an empty folder or database. */
@Command(
    name = "restore",
    description = {
      "Put a backup into an empty folder (--data) or database: all of it, or nothing.",
      "A backup of an older version is brought up to date; one of a newer is refused."
    })
public final class RestoreCommand extends Door {

  @Parameters(paramLabel = "FILE", description = "The backup.")
  private Path file = Path.of("");

  @Override
  public Integer call() {
    RestoreBackup.Answer answer;
    try (var progress = progress()) {
      answer = useCases().keeping().restore().run(viewer(), file, progress);
    }
    var manifest = answer.manifest();
    terminal()
        .say(
            "cli.restored",
            manifest.store().rows(),
            manifest.store().tables().size(),
            manifest.made().toString(),
            manifest.program());
    if (!manifest.hasKey()) {
      terminal().say("cli.restored-without-key");
    }
    if (answer.rules() != null) {
      terminal().say("cli.restored-rules", answer.rules().toString());
    }
    return ExitCode.DONE;
  }
}
