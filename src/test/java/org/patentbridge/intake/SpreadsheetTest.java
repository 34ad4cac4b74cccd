package org.patentbridge.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.patentbridge.domain.patent.Patent;
import org.patentbridge.intake.format.SpreadsheetGuard;

/** Workbooks: what a person sees in a cell is what is read, and no bomb goes off. */
@Execution(ExecutionMode.CONCURRENT)
class SpreadsheetTest {

  private static final String CONTENT_TYPES =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
      <Default Extension="rels" \
      ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
      <Override PartName="/xl/workbook.xml" \
      ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
      <Override PartName="/xl/worksheets/sheet1.xml" \
      ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>
      </Types>""";
  private static final String WORKBOOK =
      """
      <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" \
      xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
      <sheets><sheet name="s" sheetId="1" r:id="rId1"/></sheets></workbook>""";
  private static final String RELATIONS =
      """
      <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
      <Relationship Id="rId1" \
      Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" \
      Target="worksheets/sheet1.xml"/></Relationships>""";

  private final Path folder;

  SpreadsheetTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private IntakeBench.Read<Patent> read(XSSFWorkbook book) throws IOException {
    var file = folder.resolve("book.xlsx");
    try (var out = Files.newOutputStream(file)) {
      book.write(out);
    }
    return IntakeBench.read(Noun.PATENTS, file);
  }

  private static void row(XSSFWorkbook book, int number, String... texts) {
    var sheet = book.getNumberOfSheets() == 0 ? book.createSheet() : book.getSheetAt(0);
    var row = sheet.createRow(number);
    for (int i = 0; i < texts.length; i++) {
      row.createCell(i).setCellValue(texts[i]);
    }
  }

  @Test
  void formulaIsReadAsTheTextThatItCameTo() throws IOException {
    try (var book = new XSSFWorkbook()) {
      row(book, 0, "公开号", "标题", "申请日", "技术成熟度");
      row(book, 1, "", "自锁卡箍");
      var cells = book.getSheetAt(0).getRow(1);
      cells.getCell(0).setCellFormula("\"CN \"&\"196900009 B\"");
      cells.createCell(2).setCellFormula("DATE(2021,3,2)");
      var dated = book.createCellStyle();
      dated.setDataFormat(book.createDataFormat().getFormat("yyyy-mm-dd"));
      cells.getCell(2).setCellStyle(dated);
      cells.createCell(3).setCellFormula("3+4");
      book.getCreationHelper().createFormulaEvaluator().evaluateAll();

      var patent = read(book).only();

      assertThat(patent.id()).hasToString("CN196900009B");
      assertThat(patent.dates().filed()).hasToString("2021-03-02");
      assertThat(patent.readiness().trl()).hasToString("7");
      assertThat(patent.origin().line()).isEqualTo(2);
    }
  }

  @Test
  void bareDayNumberInADateColumnIsThatDay() throws IOException {
    try (var book = new XSSFWorkbook()) {
      row(book, 0, "标题", "申请日");
      row(book, 1, "自锁卡箍");
      book.getSheetAt(0).getRow(1).createCell(1).setCellValue(44_257);

      assertThat(read(book).only().dates().filed()).hasToString("2021-03-02");
    }
  }

  @Test
  void workbookThatCountsFrom1904GivesTheDayThatIsShown() throws IOException {
    try (var book = new XSSFWorkbook()) {
      book.getCTWorkbook().addNewWorkbookPr().setDate1904(true);
      row(book, 0, "标题", "申请日");
      row(book, 1, "自锁卡箍");
      var dated = book.createCellStyle();
      dated.setDataFormat((short) 14);
      var cell = book.getSheetAt(0).getRow(1).createCell(1);
      cell.setCellValue(42_795);
      cell.setCellStyle(dated);

      assertThat(read(book).only().dates().filed()).hasToString("2021-03-02");
    }
  }

  @Test
  void hiddenSheetAndEmptySheetAreSkipped() throws IOException {
    try (var book = new XSSFWorkbook()) {
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
    }
  }

  @Test
  void cellWithASpreadsheetErrorRefusesItsRowOnly() throws IOException {
    try (var book = new XSSFWorkbook()) {
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
  void valueBesideTheHeadingsRefusesItsRow() throws IOException {
    try (var book = new XSSFWorkbook()) {
      row(book, 0, "标题", "IPC");
      row(book, 1, "自锁卡箍", "F16L 33/02", "?");
      row(book, 2, "快换接头", "", "", " ");

      var read = read(book);

      assertThat(read.errors()).containsExactly("2 row-too-long");
      assertThat(read.records()).hasSize(1);
    }
  }

  @Test
  void partThatInflatesBeyondItsBudgetIsRefused() throws IOException {
    var file =
        workbook(out -> part(out, "xl/worksheets/sheet1.xml", SpreadsheetGuard.MAX_ENTRY + 1));

    assertThat(Files.size(file)).isLessThan(1 << 20);
    assertRefused(file, "xlsx-part-too-large");
  }

  @Test
  void manyPartsThatInflateBeyondTheWholeBudgetAreRefused() throws IOException {
    var file =
        workbook(
            out -> {
              for (int i = 0; i < 3; i++) {
                part(out, "xl/media/image" + i + ".bin", SpreadsheetGuard.MAX_TOTAL / 3 + 1);
              }
            });

    assertRefused(file, "xlsx-too-large");
  }

  @Test
  void zipOfVeryManyPartsIsRefused() throws IOException {
    var file =
        workbook(
            out -> {
              for (int i = 0; i <= SpreadsheetGuard.MAX_ENTRIES; i++) {
                part(out, "xl/part" + i + ".xml", 1);
              }
            });

    assertRefused(file, "xlsx-too-many-parts");
  }

  @Test
  void cellReferencesThatNoSheetHasAreRefused() throws IOException {
    assertRefused(sheet("<row r=\"1\"><c r=\"XFE1\"><v>1</v></c></row>"), "xlsx-beyond-sheet");
    assertRefused(sheet("<row r=\"1\"><c r = 'ZZZZZZ1'/></row>"), "xlsx-beyond-sheet");
    assertRefused(sheet("<row r=\"1\"><c r=\"&#90;ZZZZZ1\"/></row>"), "xlsx-beyond-sheet");
    assertRefused(sheet("<row r=\"1\"><c r=\"A1048577\"/></row>"), "xlsx-beyond-sheet");
    assertRefused(sheet("<row r=\"2147483647\"/>"), "xlsx-beyond-sheet");
    assertRefused(sheet("<row r=\"1\"><c r=\"-1\"/></row>"), "xlsx-beyond-sheet");
  }

  @Test
  void widestSheetThatTheFormatAllowsIsRead() throws IOException {
    var read =
        IntakeBench.read(
            Noun.PATENTS,
            sheet(
                "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>标题</t></is></c>"
                    + "<c r=\"XFD1\"/></row>"
                    + "<row r=\"1048576\"><c r=\"A1048576\" t=\"inlineStr\"><is><t>卡箍</t></is></c>"
                    + "</row>"));

    assertThat(read.only().origin().line()).isEqualTo(SpreadsheetGuard.MAX_ROW);
  }

  @Test
  void entityBombIsNotExpanded() throws IOException {
    var file =
        zip(
            out -> {
              text(out, "[Content_Types].xml", CONTENT_TYPES);
              text(out, "xl/workbook.xml", WORKBOOK);
              text(out, "xl/_rels/workbook.xml.rels", RELATIONS);
              text(
                  out,
                  "xl/worksheets/sheet1.xml",
                  "<!DOCTYPE w [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;\">]>"
                      + "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is>"
                      + "<t>&b;</t></is></c></row></sheetData></worksheet>");
            });
    var read = IntakeBench.read(Noun.PATENTS, file);

    assertThat(read.records()).isEmpty();
    assertThat(read.report().problems().hasErrors()).isTrue();
    assertThat(read.report().toString()).doesNotContain("aaaa");
  }

  /** Every name and every value of every part in turn is another one. */
  @Test
  void workbookWhoseXmlIsDamagedIsReadOrRefused() throws IOException {
    var sheet =
        "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
            + "<sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>标题</t></is></c></row>"
            + "<row r=\"2\"><c r=\"A2\" t=\"n\"><v>1</v></c></row></sheetData></worksheet>";
    var whole = List.of(WORKBOOK, RELATIONS, sheet);
    for (int part = 0; part < whole.size(); part++) {
      var words = Pattern.compile("[\\p{L}\\p{N}]+").matcher(whole.get(part));
      while (words.find()) {
        for (var other : List.of("", "99999999999")) {
          var parts = new ArrayList<>(whole);
          parts.set(
              part,
              whole.get(part).substring(0, words.start())
                  + other
                  + whole.get(part).substring(words.end()));
          var read = IntakeBench.read(Noun.PATENTS, workbook(parts));
          assertThat(read.records().size() + read.report().problems().problems().size())
              .as("%s instead of %s at %d of part %d", other, words.group(), words.start(), part)
              .isPositive();
        }
      }
    }
  }

  private Path workbook(List<String> parts) throws IOException {
    return workbook(
        out -> {
          text(out, "xl/workbook.xml", parts.get(0));
          text(out, "xl/_rels/workbook.xml.rels", parts.get(1));
          text(out, "xl/worksheets/sheet1.xml", parts.get(2));
        });
  }

  private static void assertRefused(Path file, String code) {
    var read = IntakeBench.read(Noun.PATENTS, file);
    assertThat(read.errors()).containsExactly("0 " + code);
    assertThat(read.records()).isEmpty();
  }

  private interface Filling {
    void fill(ZipOutputStream zip) throws IOException;
  }

  private Path zip(Filling filling) throws IOException {
    var file = Files.createTempFile(folder, "bomb", ".xlsx");
    try (var out = new ZipOutputStream(Files.newOutputStream(file))) {
      filling.fill(out);
    }
    return file;
  }

  /** A zip that says of itself that it is a workbook. */
  private Path workbook(Filling filling) throws IOException {
    return zip(
        out -> {
          text(out, "[Content_Types].xml", CONTENT_TYPES);
          filling.fill(out);
        });
  }

  private Path sheet(String rows) throws IOException {
    return zip(
        out -> {
          text(out, "[Content_Types].xml", CONTENT_TYPES);
          text(out, "xl/workbook.xml", WORKBOOK);
          text(out, "xl/_rels/workbook.xml.rels", RELATIONS);
          text(
              out,
              "xl/worksheets/sheet1.xml",
              "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
                  + "<sheetData>"
                  + rows
                  + "</sheetData></worksheet>");
        });
  }

  private static void text(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(text.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  /** A part of blanks, which deflates to a thousandth. */
  private static void part(OutputStream out, String name, long size) throws IOException {
    var zip = (ZipOutputStream) out;
    var blanks = new byte[1 << 16];
    Arrays.fill(blanks, (byte) ' ');
    zip.putNextEntry(new ZipEntry(name));
    for (long left = size; left > 0; left -= blanks.length) {
      zip.write(blanks, 0, (int) Math.min(left, blanks.length));
    }
    zip.closeEntry();
  }
}
