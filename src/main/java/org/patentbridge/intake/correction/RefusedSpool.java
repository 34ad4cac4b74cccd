package org.patentbridge.intake.correction;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.patentbridge.intake.RefusedRow;

/**
 * Refused rows set aside on disk until the file has been read to its end and its format is known.
 * No file is made before the first row.
 */
final class RefusedSpool implements Closeable {

  private static final ObjectMapper JSON =
      JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  private final Path path;
  private @Nullable BufferedWriter writer;

  RefusedSpool(Path path) {
    this.path = path;
  }

  /** Takes rows one by one. */
  @FunctionalInterface
  interface Taker {

    /**
     * @param table which of the file's tables it is of, from 0 on
     */
    void take(int table, RefusedRow row) throws IOException;
  }

  private record Spooled(int table, RefusedRow row) {}

  void add(int table, RefusedRow row) {
    try {
      if (writer == null) {
        writer =
            new BufferedWriter(
                new OutputStreamWriter(Files.newOutputStream(path), StandardCharsets.UTF_8));
      }
      writer.write(JSON.writeValueAsString(new Spooled(table, row)));
      writer.newLine();
    } catch (IOException failed) {
      throw new UncheckedIOException("setting a refused row aside in " + path + " failed", failed);
    }
  }

  boolean isEmpty() {
    return writer == null;
  }

  /** Hands over all rows in the order in which they came. */
  void forEach(Taker taker) throws IOException {
    if (writer != null) {
      writer.flush();
      try (var lines = Files.newBufferedReader(path)) {
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
          var spooled = JSON.readValue(line, Spooled.class);
          taker.take(spooled.table, spooled.row);
        }
      }
    }
  }

  @Override
  public void close() throws IOException {
    if (writer != null) {
      writer.close();
      Files.deleteIfExists(path);
    }
  }
}
