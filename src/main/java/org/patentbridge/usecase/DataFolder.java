package org.patentbridge.usecase;

import java.nio.file.Path;

/**
 * Where this installation keeps what it keeps on its own disk.
 *
 * @param path the folder; it may not be there yet
 */
public record DataFolder(Path path) {

  /** The folder, or the nearest one above it that is there. */
  Path there() {
    var folder = path.toAbsolutePath();
    while (!folder.toFile().isDirectory() && folder.getParent() != null) {
      folder = folder.getParent();
    }
    return folder;
  }
}
