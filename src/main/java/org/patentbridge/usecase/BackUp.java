package org.patentbridge.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.patentbridge.domain.access.Scope;
import org.patentbridge.domain.access.Viewer;
import org.patentbridge.domain.provenance.StoreCopies;
import org.patentbridge.keeping.BackupManifest;
import org.patentbridge.keeping.BackupWriter;
import org.patentbridge.keeping.KeptFiles;

/**
 * Writes everything into one file: all tables of all workspaces as of one moment, the rules and
 * perhaps the key. The index is left out: it can be built from what is in it.
 */
@Act(value = Scope.EXPORT, shared = true)
@ApplicationScoped
public class BackUp {

  private final StoreCopies copies;
  private final KeptFiles kept;
  private final EngineVersion version;
  private final Clock clock;

  BackUp(StoreCopies copies, KeptFiles kept, EngineVersion version, Clock clock) {
    this.copies = copies;
    this.kept = kept;
    this.version = version;
    this.clock = clock;
  }

  /**
   * Writes the backup; others go on reading and writing meanwhile.
   *
   * @param withKey whether the key goes along, by which links that were sent out are good
   * @param out takes the bytes; it stays open
   */
  public BackupManifest run(Viewer viewer, boolean withKey, OutputStream out, Progress progress) {
    Access.mustAdminister(viewer, "back everything up");
    progress.phase("phase.backup", -1);
    try {
      var writer = new BackupWriter(out);
      var store = copies.read(new Counted(writer, progress));
      writer.rules(kept.rules());
      if (withKey && Files.exists(kept.key())) {
        writer.key(kept.key());
      }
      return writer.finish(version.value(), clock.instant().truncatedTo(ChronoUnit.SECONDS), store);
    } catch (IOException unwritable) {
      throw new java.io.UncheckedIOException("cannot write the backup", unwritable);
    }
  }

  private record Counted(BackupWriter writer, Progress progress) implements StoreCopies.Sink {

    @Override
    public void table(String name) {
      writer.table(name);
    }

    @Override
    public void row(String row) {
      writer.row(row);
      progress.step(1);
    }
  }
}
