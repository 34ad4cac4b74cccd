package org.patentbridge.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.access.Scope;
import org.patentbridge.domain.access.Viewer;
import org.patentbridge.domain.problem.ConflictException;
import org.patentbridge.domain.problem.Place;
import org.patentbridge.domain.problem.Problem;
import org.patentbridge.domain.provenance.StoreCopies;
import org.patentbridge.keeping.BackupFile;
import org.patentbridge.keeping.BackupManifest;
import org.patentbridge.keeping.KeptFiles;

/**
 * Puts a backup back into an empty store, all of it or nothing. The index is built from it when it
 * is first asked for.
 */
@Act(value = Scope.CHANGE, shared = true)
@ApplicationScoped
public class RestoreBackup {

  private final StoreCopies copies;
  private final KeptFiles kept;

  RestoreBackup(StoreCopies copies, KeptFiles kept) {
    this.copies = copies;
    this.kept = kept;
  }

  /**
   * What was put back.
   *
   * @param manifest what the backup holds
   * @param rules folder of the rules of the backup where they are not those in force, else null
   */
  public record Answer(BackupManifest manifest, @Nullable Path rules) {}

  /**
   * Puts it back.
   *
   * @throws ConflictException where the store is not empty or another key is there
   */
  public Answer run(Viewer viewer, Path file, Progress progress) {
    Access.mustAdminister(viewer, "restore a backup");
    try (var backup = new BackupFile(file)) {
      var manifest = backup.manifest();
      if (manifest.hasKey() && Files.exists(kept.key())) {
        throw new ConflictException(
            Problem.error("key-exists", Place.of("backup"), kept.key().toString()));
      }
      progress.phase("phase.restore", manifest.store().rows());
      copies.fill(manifest.store(), backup, () -> progress.step(1));
      if (manifest.hasKey()) {
        backup.writeKey(kept.key());
      }
      return new Answer(manifest, rules(backup));
    } catch (IOException unreadable) {
      throw new UncheckedIOException("cannot read the backup " + file, unreadable);
    }
  }

  private @Nullable Path rules(BackupFile backup) throws IOException {
    if (backup.hasRulesOf(kept.rules())) {
      return null;
    }
    var folder = kept.data().resolve("index-config");
    backup.writeRules(folder);
    return folder;
  }
}
