package org.patentbridge.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.patentbridge.domain.patent.Patent;
import org.patentbridge.domain.problem.Severity;
import org.patentbridge.intake.format.Lines;

/** Tables that are larger, wider or more damaged than any honest one. */
class TableHardeningTest {

  private static final String PATENTSCOPE =
      "Publication Number,Publication Date,Title,Priority Data,IPC,Applicants,Inventors,FP Image";

  private final Path folder;

  TableHardeningTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private IntakeBench.Read<Patent> read(byte[] bytes) throws IOException {
    return IntakeBench.read(Noun.PATENTS, Files.write(folder.resolve("table"), bytes));
  }

  private IntakeBench.Read<Patent> read(String text) throws IOException {
    return read(text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void tableOfAMillionColumnsIsRefusedByName() throws IOException {
    var read = read("标题" + ",x".repeat(1_000_000) + "\n自锁卡箍" + ",".repeat(1_000_000) + "\n");

    assertThat(read.records()).isEmpty();
    assertThat(read.errors()).isNotEmpty().allSatisfy(e -> assertThat(e).contains("csv-broken"));
  }

  @Test
  void cellBeyondTheLimitCostsItsRowOnly() throws IOException {
    var read = read("标题,摘要\n卡箍,\"" + "长".repeat(Lines.MAX_LENGTH) + "\"\n接头,短\n");

    assertThat(read.errors()).containsExactly("2 line-too-long");
    assertThat(read.records()).hasSize(1);
  }

  @Test
  void cellOfAWorkbookBeyondTheLimitCostsItsRowOnly() throws IOException {
    var file = folder.resolve("long.xlsx");
    try (var book = new XSSFWorkbook()) {
      var sheet = book.createSheet();
      sheet.createRow(0).createCell(0).setCellValue("标题");
      sheet.createRow(1).createCell(0).setCellValue("LONG");
      sheet.createRow(2).createCell(0).setCellValue("接头");
      try (var out = Files.newOutputStream(file)) {
        book.write(out);
      }
    }
    var longer = folder.resolve("longer.xlsx");
    try (var in = new java.util.zip.ZipFile(file.toFile());
        var out = new ZipOutputStream(Files.newOutputStream(longer))) {
      for (var entry : in.stream().toList()) {
        out.putNextEntry(new ZipEntry(entry.getName()));
        var text = new String(in.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
        out.write(
            text.replace("LONG", "a".repeat(Lines.MAX_LENGTH + 1))
                .getBytes(StandardCharsets.UTF_8));
        out.closeEntry();
      }
    }
    var read = IntakeBench.read(Noun.PATENTS, longer);

    assertThat(read.errors()).containsExactly("2 cell-too-long");
    assertThat(read.records()).hasSize(1);
  }

  @Test
  void damagedBytesInAKnownLayoutAreNamedRowByRowAndNothingIsGuessed() throws IOException {
    var table =
        PATENTSCOPE
            + "\r\nUS20310900001,21.08.2031,Hose clamp,NA,F16L 33/02,\u00d8STERGAARD,Ole,NA"
            + "\r\nUS20310900002,21.08.2031,Coupling,NA,F16L 37/00,ALPINE \u00f8 CO,Ole,NA"
            + "\r\nUS20310900003,21.08.2031,Lid,\u00d8,H01M 50/30,PLAIN CO,Ole,NA\r\n";
    var read = read(table.getBytes(StandardCharsets.ISO_8859_1));

    assertThat(read.report().layout()).isEqualTo("patentscope");
    assertThat(read.errors()).isEmpty();
    assertThat(read.warnings())
        .as("the third row's damage is in a column that is not kept")
        .containsExactly(
            "0 encoding-damaged", "2 text-damaged Applicants", "3 text-damaged Applicants");
    assertThat(read.records().getFirst().holders().getFirst().name().toString())
        .contains("\uFFFDSTERGAARD");

    var named = ReadOptions.RECOGNISE.withEncoding(StandardCharsets.ISO_8859_1);
    var whole = IntakeBench.read(Noun.PATENTS, folder.resolve("table"), named);
    assertThat(whole.warnings()).isEmpty();
    assertThat(whole.records().getFirst().holders().getFirst().name().toString())
        .contains("\u00d8STERGAARD");
  }

  @Test
  void damagedBytesInATableWithoutALayoutRefuseTheFile() throws IOException {
    var read = read("title\nHose clamp \u00d8,\n".getBytes(StandardCharsets.ISO_8859_1));

    assertThat(read.records()).isEmpty();
    assertThat(read.errors())
        .singleElement()
        .satisfies(e -> assertThat(e).contains("encoding-unknown"));
  }

  @Test
  void valueThatAVendorWritesInAnUnknownWayIsLeftOutWithAWarning() throws IOException {
    var read =
        read(
            PATENTSCOPE
                + "\nIN 17 of 1911,1911,Clamp,NA,A61K000;F16L 33/02,A,B,NA"
                + "\nUS20310900001,31.02.2031,,NA,,A,B,NA\n");

    assertThat(read.errors()).containsExactly("3 value-missing Title");
    assertThat(read.warnings())
        .containsExactly(
            "2 publication-number Publication Number",
            "2 ipc IPC",
            "2 date Publication Date",
            "3 date Publication Date");
    assertThat(read.only().id()).hasToString("patentscope:IN 17 of 1911");
    assertThat(read.only().ipc()).hasSize(1);
    assertThat(read.only().dates().published()).isNull();
    assertThat(read.problems(Severity.ERROR)).hasSize(1);
  }

  @Test
  void rowsOfAVendorWithoutNumbersAreNamedByTheirFileAndNotByTheVendor() throws IOException {
    var read = read(PATENTSCOPE + "\n,21.08.2031,Clamp,NA,,A,B,NA\nNA,NA,Lid,NA,,A,B,NA\n");

    assertThat(read.records())
        .extracting(p -> p.id().value())
        .containsExactly("table:2", "table:3");
  }

  @Test
  void shortAndLongRowsOfAVendorAreRefusedWithTheirText() throws IOException {
    var read = read(PATENTSCOPE + "\nUS20310900001,21.08.2031\nUS20310900002,a,b,c,d,e,f,g,h\n");

    assertThat(read.errors()).containsExactly("2 row-too-short", "3 row-too-long");
    assertThat(read.report().refused()).isEqualTo(2);
  }
}
