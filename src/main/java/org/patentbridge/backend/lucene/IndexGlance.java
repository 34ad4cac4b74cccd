package org.patentbridge.backend.lucene;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.store.FSDirectory;
import org.patentbridge.domain.provenance.IndexGeneration;

/**
 * The last commit of an index as it lies on disk, read without taking its lock and without changing
 * it, also while another process has it open.
 *
 * @param generation what the commit says of itself
 * @param documents how many searches see
 */
public record IndexGlance(IndexGeneration generation, long documents) {

  /**
   * Reads it.
   *
   * @return empty where no index was made yet
   * @throws IOException where it is damaged
   */
  public static Optional<IndexGlance> at(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return Optional.empty();
    }
    var name = FolderPlace.currentOf(folder);
    if (name.isEmpty()) {
      return Optional.empty();
    }
    try (var directory = FSDirectory.open(folder.resolve(name.get()));
        var reader = DirectoryReader.open(directory)) {
      var said = reader.getIndexCommit().getUserData();
      return Optional.of(
          new IndexGlance(IndexBuild.generation(name.get(), said), reader.numDocs()));
    } catch (IndexNotFoundException nothing) {
      throw new IOException("build " + name.get() + " holds no commit", nothing);
    }
  }
}
