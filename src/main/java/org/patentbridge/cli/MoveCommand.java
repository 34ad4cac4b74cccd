package org.patentbridge.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.provenance.DatabaseAddress;
import org.patentbridge.domain.provenance.StoreSnapshot;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code move}: everything into another database. */
@Command(
    name = "move",
    description = {
      "Copy the whole store into another, empty database and compare both: all of it, or nothing.",
      "The database in use stays as it is; PATENTBRIDGE_DB_URL says which one is used."
    })
public final class MoveCommand extends Door {

  @Option(
      names = "--to",
      required = true,
      paramLabel = "URL",
      description = "JDBC address, for example jdbc:postgresql://localhost/patentbridge")
  private String url = "";

  @Option(
      names = "--user",
      defaultValue = "patentbridge",
      description = "Name to sign in with (default: ${DEFAULT-VALUE}).")
  private String user = "";

  @Option(
      names = "--password-file",
      paramLabel = "FILE",
      description = "File whose first line is the password (default: none).")
  private @Nullable Path passwordFile;

  @Override
  public Integer call() {
    var target = new DatabaseAddress(url, user, password());
    StoreSnapshot moved;
    try (var progress = progress()) {
      moved = useCases().keeping().move().run(viewer(), target, progress);
    }
    terminal().say("cli.moved", moved.rows(), moved.tables().size(), target.shown());
    return ExitCode.DONE;
  }

  private String password() {
    if (passwordFile == null) {
      return "";
    }
    try (var lines = Files.lines(passwordFile, StandardCharsets.UTF_8)) {
      return lines.findFirst().orElse("");
    } catch (IOException unreadable) {
      throw new UncheckedIOException("cannot read the password in " + passwordFile, unreadable);
    }
  }
}
