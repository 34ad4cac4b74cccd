package org.patentbridge.guard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;

/**
 * The key of this installation, in a file that its owner alone may read; made when it is first
 * asked for.
 *
 * @param path where it lies
 */
public record KeyFile(Path path) {

  private static final int BYTES = 32;

  /** The key; the same each time. */
  public byte[] read() {
    try {
      if (Files.notExists(path)) {
        make();
      }
      var key = Files.readAllBytes(path);
      if (key.length < BYTES) {
        throw new IllegalStateException(
            path + " holds " + key.length + " bytes, a key has " + BYTES + ". Maybe remove it");
      }
      return key;
    } catch (IOException failed) {
      throw new UncheckedIOException("cannot read or make the key in " + path, failed);
    }
  }

  private void make() throws IOException {
    var bytes = new byte[BYTES];
    new SecureRandom().nextBytes(bytes);
    Files.createDirectories(path.toAbsolutePath().getParent());
    try {
      if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
        Files.createFile(
            path,
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      } else {
        Files.createFile(path);
      }
      Files.write(path, bytes, StandardOpenOption.WRITE);
    } catch (FileAlreadyExistsException madeMeanwhile) {
      // another process of the same folder was first
    }
  }
}
