package org.patentbridge.doctor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.patentbridge.domain.diagnosis.Finding;

/** Looks whether the data folder can be written and has room. */
final class DiskCheck {

  private static final long MEGABYTE = 1 << 20;
  private static final long LOW = 1024;
  private static final long FULL = 64;

  private final Path data;

  DiskCheck(Path data) {
    this.data = data.toAbsolutePath();
  }

  List<Finding> look() {
    return List.of(
        writable(data, "doctor.folder.unwritable"),
        writable(Path.of(System.getProperty("java.io.tmpdir", "/tmp")), "doctor.folder.temporary"),
        room());
  }

  /** Tries it: rights alone do not tell of file systems that are mounted for reading. */
  private static Finding writable(Path folder, String refused) {
    var there = there(folder);
    try {
      Files.delete(Files.createTempFile(there, "patentbridge-doctor-", null));
      return there.equals(folder)
          ? Finding.ok("doctor.folder.ok", folder)
          : Finding.ok("doctor.folder.made", folder);
    } catch (IOException unwritable) {
      return Finding.fail(refused, folder, String.valueOf(unwritable.getMessage()));
    }
  }

  private static Path there(Path folder) {
    var nearest = folder;
    while (Files.notExists(nearest) && nearest.getParent() != null) {
      nearest = nearest.getParent();
    }
    return nearest;
  }

  private Finding room() {
    try {
      long free = Files.getFileStore(there(data)).getUsableSpace() / MEGABYTE;
      if (free < FULL) {
        return Finding.fail("doctor.disk.full", free);
      }
      return free < LOW
          ? Finding.warn("doctor.disk.low", free)
          : Finding.ok("doctor.disk.ok", free);
    } catch (IOException unknown) {
      return Finding.warn("doctor.disk.unknown", String.valueOf(unknown.getMessage()));
    }
  }
}
