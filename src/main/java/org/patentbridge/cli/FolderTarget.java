package org.patentbridge.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.patentbridge.usecase.FileTarget;

/**
 * Files into a folder; each appears whole or not at all.
 *
 * @param folder made where it is missing
 */
record FolderTarget(Path folder) implements FileTarget {

  @Override
  public void file(String name, Content content) throws IOException {
    Files.createDirectories(folder);
    var unfinished = folder.resolve(".unfinished-" + name);
    try {
      try (var out = Files.newOutputStream(unfinished)) {
        content.writeTo(out);
      }
      Files.move(unfinished, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }
}
