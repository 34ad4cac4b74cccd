package org.patentbridge.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.patentbridge.domain.patent.Patent;
import org.patentbridge.domain.problem.Severity;
import org.patentbridge.intake.format.OldSpreadsheetGuard;

/** Old workbooks: what a person sees in a cell is what is read, and no count is believed. */
class OldSpreadsheetTest {

  private static final int SHARED_STRINGS = 0x00FC;

  private final Path folder;

  OldSpreadsheetTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private IntakeBench.Read<Patent> read(HSSFWorkbook book) throws IOException {
    return read(bytes(book));
  }

  private IntakeBench.Read<Patent> read(byte[] bytes) throws IOException {
    return IntakeBench.read(Noun.PATENTS, Files.write(folder.resolve("old.xls"), bytes));
  }

  private static byte[] bytes(HSSFWorkbook book) throws IOException {
    var bytes = new ByteArrayOutputStream();
    book.write(bytes);
    return bytes.toByteArray();
  }

  private static void row(HSSFWorkbook book, int number, String... texts) {
    var sheet = book.getNumberOfSheets() == 0 ? book.createSheet() : book.getSheetAt(0);
    var row = sheet.createRow(number);
    for (int i = 0; i < texts.length; i++) {
      row.createCell(i).setCellValue(texts[i]);
    }
  }

  @Test
  void cellsAreReadAsTheTextThatTheyShow() throws IOException {
    try (var book = new HSSFWorkbook()) {
      row(book, 0, "公开号", "标题", "申请日", "技术成熟度", "是否实施", "公开日", "被引次数");
      row(book, 2, "", "自锁卡箍");
      var cells = book.getSheetAt(0).getRow(2);
      cells.getCell(0).setCellFormula("\"CN \"&\"196900009 B\"");
      var dated = book.createCellStyle();
      dated.setDataFormat(book.createDataFormat().getFormat("yyyy-mm-dd"));
      cells.createCell(2).setCellFormula("DATE(2021,3,2)");
      cells.getCell(2).setCellStyle(dated);
      cells.createCell(3).setCellFormula("3+4");
      cells.createCell(4).setCellValue(true);
      cells.createCell(5).setCellValue(44_257);
      cells.createCell(6).setCellValue(12);
      book.getCreationHelper().createFormulaEvaluator().evaluateAll();

      var patent = read(book).only();

      assertThat(patent.id()).hasToString("CN196900009B");
      assertThat(patent.dates().filed()).hasToString("2021-03-02");
      assertThat(patent.dates().published()).hasToString("2021-03-02");
      assertThat(patent.readiness().trl()).hasToString("7");
      assertThat(patent.readiness().implemented()).isTrue();
      assertThat(patent.record().citedBy()).isEqualTo(12);
      assertThat(patent.origin().line()).isEqualTo(3);
    }
  }

  @Test
  void cellWithASpreadsheetErrorRefusesItsRowOnly() throws IOException {
    try (var book = new HSSFWorkbook()) {
      row(book, 0, "标题", "IPC");
      row(book, 1, "自锁卡箍", "F16L 33/02");
      row(book, 2, "快换接头");
      book.getSheetAt(0).getRow(2).createCell(1).setCellErrorValue(FormulaError.NA.getCode());

      var read = read(book);

      assertThat(read.errors()).containsExactly("3 xlsx-error-cell IPC");
      assertThat(read.records()).hasSize(1);
    }
  }

  @Test
  void hiddenSheetAndEmptySheetAreSkipped() throws IOException {
    try (var book = new HSSFWorkbook()) {
      row(book, 0, "选项");
      book.createSheet("leer");
      var real = book.createSheet("专利");
      real.createRow(4).createCell(1).setCellValue("标题");
      real.createRow(5).createCell(1).setCellValue("自锁卡箍");
      book.setActiveSheet(2);
      book.setSheetHidden(0, true);

      var patent = read(book).only();

      assertThat(patent.text().titleZh()).isEqualTo("自锁卡箍");
      assertThat(patent.origin().line()).isEqualTo(6);
      assertThat(patent.origin().file()).isEqualTo("old.xls");
    }
  }

  @Test
  void everySheetWithTheHeadingsOfALayoutIsReadAndNamed() throws IOException {
    try (var book = new HSSFWorkbook()) {
      var summary = book.createSheet("Summary");
      summary.createRow(0).createCell(0).setCellValue("Content");
      for (var name : new String[] {"Clamps", "Couplings"}) {
        var sheet = book.createSheet(name);
        sheet.createRow(0).createCell(1).setCellValue(name);
        var headings = sheet.createRow(2);
        headings.createCell(1).setCellValue("Patent / Publication No.");
        headings.createCell(2).setCellValue("Title");
        sheet.addMergedRegion(new CellRangeAddress(0, 0, 1, 2));
        var row = sheet.createRow(3);
        row.createCell(1).setCellValue("No. " + name);
        row.createCell(2).setCellValue(name);
      }

      var read = read(book);

      assertThat(read.records())
          .extracting(p -> p.text().titleEn())
          .containsExactly("Clamps", "Couplings");
      assertThat(read.records().getLast().origin().file()).isEqualTo("old.xls!Couplings");
      assertThat(read.problems(Severity.NOTE)).anyMatch(n -> n.value().equals("Summary"));
    }
  }

  @Test
  void numberThatNobodyCanReadNamesItsRecordByItsSource() throws IOException {
    try (var book = new HSSFWorkbook()) {
      row(book, 0, "Patent / Publication No.", "Title");
      row(book, 1, "No. 17 of 1911", "Clamp");

      var read = read(book);

      assertThat(read.only().id()).hasToString("wipo-landscape:No. 17 of 1911");
      assertThat(read.only().numbers().asReceived()).isEqualTo("No. 17 of 1911");
      assertThat(read.warnings()).containsExactly("2 publication-number Patent / Publication No.");
    }
  }

  @Test
  void stringTableThatClaimsMoreThanFollowsIsRefusedBeforeItIsRead() throws IOException {
    assertThat(read(withStrings(0x7fff_fff0)).errors()).containsExactly("0 xls-too-many-strings");
    assertThat(read(withStrings(OldSpreadsheetGuard.MAX_STRINGS)).errors())
        .containsExactly("0 xls-broken");
  }

  /** A workbook whose table of shared texts claims another length. */
  private static byte[] withStrings(int claimed) throws IOException {
    try (var book = new HSSFWorkbook()) {
      row(book, 0, "标题");
      row(book, 1, "自锁卡箍");
      try (var files = new POIFSFileSystem(new ByteArrayInputStream(bytes(book)))) {
        byte[] stream;
        try (var in = files.createDocumentInputStream("Workbook")) {
          stream = in.readAllBytes();
        }
        int at = 0;
        while (shortAt(stream, at) != SHARED_STRINGS) {
          at += 4 + shortAt(stream, at + 2);
        }
        for (int i = 0; i < 4; i++) {
          stream[at + 8 + i] = (byte) (claimed >>> 8 * i);
        }
        files.createOrUpdateDocument(new ByteArrayInputStream(stream), "Workbook");
        var bytes = new ByteArrayOutputStream();
        files.writeFilesystem(bytes);
        return bytes.toByteArray();
      }
    }
  }

  private static int shortAt(byte[] bytes, int at) {
    return bytes[at] & 0xff | (bytes[at + 1] & 0xff) << 8;
  }

  @Test
  void lockedOlderAndOtherOfficeFilesAreNamedAsSuch() throws IOException {
    try (var book = new HSSFWorkbook()) {
      row(book, 0, "标题");
      Biff8EncryptionKey.setCurrentUserPassword("secret");
      assertThat(read(book).errors()).containsExactly("0 xls-encrypted");
    } finally {
      Biff8EncryptionKey.setCurrentUserPassword(null);
    }
    assertThat(read(compound("EncryptedPackage")).errors()).containsExactly("0 xls-encrypted");
    assertThat(read(compound("Book")).errors()).containsExactly("0 xls-too-old");
    assertThat(read(compound("WordDocument")).errors()).containsExactly("0 xls-no-workbook");
  }

  private static byte[] compound(String stream) throws IOException {
    try (var files = new POIFSFileSystem()) {
      var text = "hello".getBytes(StandardCharsets.US_ASCII);
      files.createDocument(new ByteArrayInputStream(text), stream);
      var bytes = new ByteArrayOutputStream();
      files.writeFilesystem(bytes);
      return bytes.toByteArray();
    }
  }

  @Test
  void damagedBytesNeverDoMoreThanRefuse() throws IOException {
    long seed = 20_310_303;
    var random = new Random(seed);
    var sound = Containers.in("xls", Containers.resource("patents.csv"));
    for (int round = 0; round < 400; round++) {
      var bytes = sound.clone();
      for (int i = 0; i <= random.nextInt(8); i++) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      }
      var report = read(bytes).report();
      assertThat(report.taken() + report.refused())
          .as("rows of round %d of seed %d", round, seed)
          .isLessThan(20);
    }
  }
}
