package org.patentbridge.backend.opensearch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * Records of a rebuild that wait, packed in a file, until all of them are known: their directions
 * can be said only when the concept space is learnt, and a record that the cluster writes twice
 * leaves a trace in its statistics.
 */
final class Spool implements AutoCloseable {

  private static final int BUFFER = 1 << 16;

  private final Path file;
  private final BufferedWriter writer;
  private boolean isOpen = true;

  Spool(Path folder) {
    try {
      Files.createDirectories(folder);
      this.file = Files.createTempFile(folder, "records", ".spool");
      this.writer =
          new BufferedWriter(
              new OutputStreamWriter(
                  new GZIPOutputStream(Files.newOutputStream(file), BUFFER) {
                    {
                      def.setLevel(Deflater.BEST_SPEED);
                    }
                  },
                  StandardCharsets.UTF_8),
              BUFFER);
    } catch (IOException failed) {
      throw new UncheckedIOException(
          "making a file for records in the folder " + folder + " failed", failed);
    }
  }

  void add(ObjectNode record) {
    try {
      writer.write(Cluster.JSON.writeValueAsString(record));
      writer.write('\n');
    } catch (IOException failed) {
      throw failure("writing records to", failed);
    }
  }

  /** All of them in their order; none can be added afterwards. */
  void each(Consumer<ObjectNode> consumer) {
    closeWriter();
    try (var reader =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file), BUFFER), StandardCharsets.UTF_8),
            BUFFER)) {
      for (var line = reader.readLine(); line != null; line = reader.readLine()) {
        consumer.accept((ObjectNode) Cluster.JSON.readTree(line));
      }
    } catch (JsonProcessingException torn) {
      throw failure("reading records from", torn);
    } catch (IOException failed) {
      throw failure("reading records from", failed);
    }
  }

  private UncheckedIOException failure(String doing, IOException failed) {
    return new UncheckedIOException(doing + " the file " + file + " failed", failed);
  }

  private void closeWriter() {
    if (isOpen) {
      isOpen = false;
      try {
        writer.close();
      } catch (IOException failed) {
        throw failure("writing records to", failed);
      }
    }
  }

  @Override
  public void close() {
    closeWriter();
    try {
      Files.deleteIfExists(file);
    } catch (IOException failed) {
      throw failure("deleting", failed);
    }
  }
}
