package org.patentbridge.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that broke a reader once, and some hundred changes of whole ones. */
class KeptInputsTest {

  private static final Path KEPT =
      Path.of("src/test/resources/org/patentbridge/intake/ReadersFuzzTestInputs");
  private static final int CHANGES = 20;

  private final Path folder;

  KeptInputsTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void whatBrokeAReaderOnceIsReadOrRefusedInWords() throws IOException {
    var names =
        Map.of(
            "tableIsReadOrRefusedInWords", FuzzedFile.TABLES,
            "bookIsReadOrRefusedInWords", FuzzedFile.BOOKS,
            "markupIsReadOrRefusedInWords", FuzzedFile.MARKUP,
            "linesAreReadOrRefusedInWords", FuzzedFile.LINES);
    for (var kind : names.entrySet()) {
      var kept = KEPT.resolve(kind.getKey());
      if (Files.isDirectory(kept)) {
        for (Path file : IntakeBench.files(kept)) {
          FuzzedFile.read(kind.getValue(), Files.readAllBytes(file), folder);
        }
      }
    }
  }

  @Test
  void wholeFilesWithAFewWrongBytesAreReadOrRefusedInWords() throws IOException {
    long seed = Long.getLong("seed", 11);
    var random = new Random(seed);
    change(FuzzedFile.TABLES, ReadersFuzzTest.tables(), random);
    change(FuzzedFile.LINES, ReadersFuzzTest.lines(), random);
    change(FuzzedFile.MARKUP, ReadersFuzzTest.markup(), random);
    change(FuzzedFile.BOOKS, ReadersFuzzTest.books(), random);
  }

  private void change(List<String> names, Stream<byte[]> seeds, Random random) throws IOException {
    for (byte[] whole : seeds.toList()) {
      for (int i = 0; i < CHANGES; i++) {
        var changed = whole.clone();
        for (int j = random.nextInt(1, 8); j > 0; j--) {
          changed[random.nextInt(2, changed.length)] = (byte) random.nextInt();
        }
        FuzzedFile.read(names, changed, folder);
      }
    }
  }
}
