package org.patentbridge.intake.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.patentbridge.domain.problem.BadInputException;
import org.patentbridge.domain.problem.Problem;

/** Zips that unpack to more than anybody has room for. */
class ZipBombTest {

  private static final long BUDGET = 1L << 20;

  private final Path folder;

  ZipBombTest(@TempDir Path folder) {
    this.folder = folder;
  }

  /** Keeps what a reader says. */
  private static final class Heard implements RowSink {

    private final List<Problem> notes = new ArrayList<>();

    @Override
    public void header(Headings headings) {}

    @Override
    public void part(String name) {}

    @Override
    public void row(Row row) {}

    @Override
    public void refuse(Problem problem, Raw raw) {
      notes.add(problem);
    }

    @Override
    public void note(Problem problem) {
      notes.add(problem);
    }
  }

  private Heard read(Path zip) throws IOException {
    var inner = new Recognition("patent", List.of(), new Recognition.Wish(null, null));
    var encoding = new Encoding(StandardCharsets.UTF_8, 0, false);
    var heard = new Heard();
    new ZipRows(inner, BUDGET, unpacked()).read(new Source(zip, "bomb.zip", encoding), heard);
    return heard;
  }

  private Path zip(String ending, int files, long size) throws IOException {
    var path = folder.resolve("bomb.zip");
    try (var zip = new ZipOutputStream(Files.newOutputStream(path))) {
      var blanks = new byte[1 << 16];
      for (int i = 0; i < files; i++) {
        zip.putNextEntry(new ZipEntry("part" + i + ending));
        for (long left = size; left > 0; left -= blanks.length) {
          zip.write(blanks, 0, (int) Math.min(left, blanks.length));
        }
        zip.closeEntry();
      }
    }
    return path;
  }

  @Test
  void fileThatUnpacksBeyondTheBudgetIsRefused() throws IOException {
    var zip = zip(".csv", 1, BUDGET * 50);

    assertThat(Files.size(zip)).isLessThan(BUDGET);
    assertThatThrownBy(() -> read(zip))
        .isInstanceOfSatisfying(BadInputException.class, e -> assertCode(e, "zip-too-large"));
  }

  @Test
  void filesThatNobodyReadsCountAsWell() throws IOException {
    var zip = zip(".bin", 30, BUDGET / 20);

    assertThatThrownBy(() -> read(zip))
        .isInstanceOfSatisfying(BadInputException.class, e -> assertCode(e, "zip-too-large"));
  }

  @Test
  void veryManyFilesAreRefused() throws IOException {
    var zip = zip(".bin", ZipRows.MAX_ENTRIES + 1, 1);

    assertThatThrownBy(() -> read(zip))
        .isInstanceOfSatisfying(BadInputException.class, e -> assertCode(e, "zip-too-many-files"));
  }

  @Test
  void noUnpackedFileIsLeftBehind() throws IOException {
    read(zip(".csv", 3, 1_000));

    assertThat(unpacked()).isEmptyDirectory();
  }

  private Path unpacked() throws IOException {
    return Files.createDirectories(folder.resolve("unpacked"));
  }

  private static void assertCode(BadInputException refused, String code) {
    assertThat(refused.report().problems()).extracting(Problem::code).containsExactly(code);
  }
}
