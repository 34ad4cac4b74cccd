package org.patentbridge.intake;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Files that a machine makes up, guided by which code they reach. With {@code JAZZER_FUZZ=1} a
 * method looks for new ones for its minutes and keeps what it finds; without, it reads the kept
 * ones again, as {@link KeptInputsTest} does in the quick tests, which must not be instrumented.
 */
@Tag("torture")
class ReadersFuzzTest {

  @TempDir static Path folder = Path.of("target");

  static Stream<byte[]> tables() throws IOException {
    return Stream.of(
        seed(0, 0, "公开号,标题,摘要\nCN 191000001 B,卡箍,一种卡箍。\n".getBytes(StandardCharsets.UTF_8)),
        seed(1, 0, beginning("needs/power-battery.csv")),
        seed(2, 0, beginning("organizations/universities.csv")),
        seed(4, 0, beginning("mandates/power-battery.csv")),
        seed(5, 0, beginning("investments/deals.csv")),
        seed(7, 0, beginning("events/power-battery-2026-12.participants.csv")));
  }

  static Stream<byte[]> lines() throws IOException {
    return Stream.of(
        seed(0, 0, beginning("patents/companies.jsonl")),
        seed(0, 1, "[{\"title\":\"x\",\"abstract\":\"y\"}]".getBytes(StandardCharsets.UTF_8)),
        seed(0, 2, "INSERT INTO `p` VALUES (1,'a');".getBytes(StandardCharsets.UTF_8)));
  }

  static Stream<byte[]> markup() {
    return Stream.of(
            "<us-patent-grant><us-bibliographic-data-grant/></us-patent-grant>",
            "<exch:exchange-documents xmlns:exch=\"http://www.epo.org/exchange\"/>",
            "<cn-patent-document><cn-bibliographic-data/></cn-patent-document>",
            "PATN\nWKU  04123456\nTTL  A valve\n")
        .map(text -> seed(0, text.startsWith("<") ? 0 : 2, text.getBytes(StandardCharsets.UTF_8)));
  }

  static Stream<byte[]> books() throws IOException {
    var zip = new ByteArrayOutputStream();
    try (var out = new ZipOutputStream(zip)) {
      out.putNextEntry(new ZipEntry("a.csv"));
      out.write("标题\n卡箍\n".getBytes(StandardCharsets.UTF_8));
      out.closeEntry();
    }
    var book = new ByteArrayOutputStream();
    try (var workbook = new XSSFWorkbook()) {
      var row = workbook.createSheet("a").createRow(0);
      row.createCell(0).setCellValue("标题");
      workbook.write(book);
    }
    return Stream.of(seed(0, 0, book.toByteArray()), seed(0, 2, zip.toByteArray()));
  }

  private static byte[] beginning(String sample) throws IOException {
    var all = Files.readAllBytes(IntakeBench.SAMPLES.resolve(sample));
    return Arrays.copyOf(all, Math.min(all.length, 2_000));
  }

  private static byte[] seed(int noun, int name, byte[] content) {
    return ByteBuffer.allocate(2 + content.length)
        .put((byte) noun)
        .put((byte) name)
        .put(content)
        .array();
  }

  @MethodSource("tables")
  @FuzzTest(maxDuration = "5m")
  void tableIsReadOrRefusedInWords(byte[] bytes) throws IOException {
    FuzzedFile.read(FuzzedFile.TABLES, bytes, folder);
  }

  @MethodSource("books")
  @FuzzTest(maxDuration = "5m")
  void bookIsReadOrRefusedInWords(byte[] bytes) throws IOException {
    FuzzedFile.read(FuzzedFile.BOOKS, bytes, folder);
  }

  @MethodSource("markup")
  @FuzzTest(maxDuration = "5m")
  void markupIsReadOrRefusedInWords(byte[] bytes) throws IOException {
    FuzzedFile.read(FuzzedFile.MARKUP, bytes, folder);
  }

  @MethodSource("lines")
  @FuzzTest(maxDuration = "5m")
  void linesAreReadOrRefusedInWords(byte[] bytes) throws IOException {
    FuzzedFile.read(FuzzedFile.LINES, bytes, folder);
  }
}
