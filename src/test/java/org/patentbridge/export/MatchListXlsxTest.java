package org.patentbridge.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.patentbridge.domain.match.MatchEntry;
import org.patentbridge.domain.match.MatchRun;

class MatchListXlsxTest {

  private static final DataFormatter FORMAT = new DataFormatter(Locale.ROOT);

  @Test
  void sheetsStandInOrderUnderNamesInBothLanguages() throws IOException {
    try (var book = read(SampleRuns.run())) {
      var names = new ArrayList<String>();
      book.sheetIterator().forEachRemaining(s -> names.add(s.getSheetName()));
      assertThat(names).containsExactly("匹配清单 Match list", "未满额 Left over", "关卡 Gates", "说明 Notes");
    }
  }

  @Test
  void headerIsFrozenFilteredAndInBothLanguages() throws IOException {
    try (var book = read(SampleRuns.run())) {
      var sheet = book.getSheetAt(0);
      assertThat(texts(sheet.getRow(0)))
          .startsWith("排名\nRank", "企业\nEnterprise", "需求名称\nNeed")
          .contains("得分\nPoints", SampleRuns.TERMS, SampleRuns.REGION, "数据完整度\nCoverage");
      assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
      assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
      assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A1:T4");
      assertThat(sheet.getColumnWidth(6)).isGreaterThan(sheet.getColumnWidth(0));
    }
  }

  @Test
  void cellsKeepTheirTypes() throws IOException {
    try (var book = read(SampleRuns.run())) {
      var sheet = book.getSheetAt(0);
      var row = sheet.getRow(1);
      assertThat(cell(sheet, row, "排名").getNumericCellValue()).isEqualTo(1);
      assertThat(cell(sheet, row, "得分").getNumericCellValue()).isEqualTo(72.75);
      assertThat(shown(cell(sheet, row, "得分"))).isEqualTo("72.750");
      assertThat(cell(sheet, row, SampleRuns.TERMS).getNumericCellValue()).isEqualTo(57.75);
      assertThat(shown(cell(sheet, row, "数据完整度"))).isEqualTo("100.0%");
      assertThat(cell(sheet, row, "状态日期").getLocalDateTimeCellValue().toLocalDate())
          .isEqualTo(LocalDate.of(2026, 4, 30));
      assertThat(shown(cell(sheet, row, "状态日期"))).isEqualTo("2026-04-30");
      assertThat(shown(cell(sheet, row, "法律状态"))).isEqualTo("有效 Granted");
      assertThat(shown(cell(sheet, row, "开放许可"))).isEqualTo("是 Yes");
    }
  }

  @Test
  void identifiersAndFormulasAreTexts() throws IOException {
    try (var book = read(SampleRuns.run())) {
      var sheet = book.getSheetAt(0);
      assertThat(text(sheet, 2, "专利号")).isEqualTo("202310000001");
      assertThat(text(sheet, 3, "专利号")).isEqualTo("911101080000000002");
      assertThat(text(sheet, 3, "需求编号")).isEqualTo("000123");
      assertThat(text(sheet, 3, "企业")).startsWith("=HYPERLINK");
      assertThat(text(sheet, 3, "需求名称")).isEqualTo("-20 ℃ 低温电解液 😀");
      for (Row row : sheet) {
        row.forEach(c -> assertThat(c.getCellType()).isNotEqualTo(CellType.FORMULA));
      }
    }
  }

  @Test
  void missingDataAndUnknownGatesAreSaidInBothLanguages() throws IOException {
    try (var book = read(SampleRuns.run())) {
      var sheet = book.getSheetAt(0);
      var row = sheet.getRow(2);
      assertThat(shown(cell(sheet, row, "数据完整度"))).isEqualTo("70.0%");
      assertThat(text(sheet, 2, "缺失数据")).isEqualTo(SampleRuns.REGION);
      assertThat(text(sheet, 2, "待核实")).isEqualTo("未核实 / Unverified");
      assertThat(text(sheet, 1, "待核实")).isEmpty();
      assertThat(text(sheet, 1, "推荐理由（中文")).isEqualTo("sample.terms 固态电解质；sample.region 江苏");
      assertThat(text(sheet, 2, "推荐理由（英文")).isEqualTo("sample.terms 固态电解质");
      var font = book.getFontAt(cell(sheet, row, SampleRuns.REGION).getCellStyle().getFontIndex());
      assertThat(font.getItalic()).isTrue();
    }
  }

  @Test
  void pointsShownAreTheSumOfThePartsShown() throws IOException {
    try (var book = read(SampleRuns.ofRows(100))) {
      var sheet = book.getSheetAt(0);
      for (int r = 1; r <= sheet.getLastRowNum(); r++) {
        var row = sheet.getRow(r);
        double parts =
            cell(sheet, row, SampleRuns.TERMS).getNumericCellValue()
                + cell(sheet, row, SampleRuns.REGION).getNumericCellValue();
        assertThat(cell(sheet, row, "得分").getNumericCellValue())
            .isCloseTo(parts, org.assertj.core.data.Offset.offset(1e-9));
      }
    }
  }

  @Test
  void noRowIsLostOfThreeThousand() throws IOException {
    var run = SampleRuns.ofRows(3_000);
    try (var book = read(run)) {
      var sheet = book.getSheetAt(0);
      var shown = new ArrayList<String>();
      for (int r = 1; r <= sheet.getLastRowNum(); r++) {
        shown.add(
            text(sheet, r, "企业")
                + shown(cell(sheet, sheet.getRow(r), "得分"))
                + text(sheet, r, "名称"));
      }
      assertThat(shown).isEqualTo(run.entries().stream().map(MatchListXlsxTest::expected).toList());
      assertThat(notes(book)).contains("共 3000 行，分 1 张工作表", "3000 rows on 1 sheet(s)");
    }
  }

  private static String expected(MatchEntry entry) {
    return entry.card().seekerName() + entry.match().points() + entry.card().offeringTitle();
  }

  @Test
  void everyPartyLeftOverAppearsWithItsReason() throws IOException {
    try (var book = read(SampleRuns.run())) {
      var sheet = book.getSheetAt(1);
      assertThat(texts(sheet.getRow(1)))
          .containsExactly(
              "冷门材料厂", "name:冷门材料厂", "0", "sample.no-candidate 3", "sample.no-candidate 3");
      assertThat(texts(sheet.getRow(2)))
          .containsExactly("电芯厂", "911101080000000002", "1", "已失效", "Lapsed");
      assertThat(sheet.getRow(2).getCell(1).getCellType()).isEqualTo(CellType.STRING);
      assertThat(sheet.getLastRowNum()).isEqualTo(2);
    }
  }

  @Test
  void gatesAreCountedByAnswer() throws IOException {
    try (var book = read(SampleRuns.run())) {
      var sheet = book.getSheetAt(2);
      assertThat(texts(sheet.getRow(2))).containsExactly("sample-status", "未通过 Closed", "9");
      assertThat(sheet.getRow(2).getCell(2).getCellType()).isEqualTo(CellType.NUMERIC);
    }
  }

  @Test
  void notesTellWhatTheFileWasMadeFrom() throws IOException {
    var run = SampleRuns.run();
    try (var book = read(run)) {
      assertThat(notes(book))
          .contains(
              "千校万企·动力电池专场",
              "1,000 Universities: battery session",
              run.id().value(),
              run.provenance().rules().digest().hex(),
              "g-0007",
              "20260520",
              "2026-05-18",
              "2026-05-20 02:30",
              "sample.remark three rows only",
              "不构成法律意见",
              "not legal advice",
              "nothing was cut");
      assertThat(note(book, "总得分 Total points")).isEqualTo("155.250");
      assertThat(note(book, "较贪心法多得 Gain over greedy")).isEqualTo("95.250");
    }
  }

  @Test
  void runWithoutRowsStillSaysWhy() throws IOException {
    try (var book = read(SampleRuns.run(List.of()))) {
      assertThat(book.getSheetAt(0).getLastRowNum()).isZero();
      assertThat(book.getSheetAt(1).getLastRowNum()).isEqualTo(2);
    }
  }

  @Test
  void everyTimeInTheFileIsThatOfTheRun() throws IOException {
    var bytes = bytes(SampleRuns.run());
    try (var book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
      assertThat(book.getProperties().getCoreProperties().getCreated())
          .isEqualTo(Date.from(SampleRuns.PROVENANCE.made()));
    }
    var names = new ArrayList<String>();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8)) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        names.add(entry.getName());
        assertThat(entry.getTimeLocal()).isEqualTo(LocalDateTime.of(2026, 5, 19, 18, 30, 40));
      }
    }
    assertThat(names)
        .startsWith("[Content_Types].xml", "_rels/.rels")
        .contains("docProps/core.xml");
  }

  private static byte[] bytes(MatchRun run) throws IOException {
    var out = new ByteArrayOutputStream();
    MatchListXlsx.write(SampleRuns.event(), run, out);
    return out.toByteArray();
  }

  private static XSSFWorkbook read(MatchRun run) throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(bytes(run)));
  }

  private static Cell cell(XSSFSheet sheet, Row row, String heading) {
    for (Cell head : sheet.getRow(0)) {
      if (head.getStringCellValue().startsWith(heading)) {
        return row.getCell(head.getColumnIndex());
      }
    }
    throw new AssertionError("no column " + heading);
  }

  private static String text(XSSFSheet sheet, int row, String heading) {
    return cell(sheet, sheet.getRow(row), heading).getStringCellValue();
  }

  private static String shown(Cell cell) {
    return FORMAT.formatCellValue(cell);
  }

  private static List<String> texts(Row row) {
    var texts = new ArrayList<String>();
    row.forEach(c -> texts.add(shown(c)));
    return texts;
  }

  private static String notes(XSSFWorkbook book) {
    var text = new StringBuilder();
    book.getSheetAt(3).forEach(row -> text.append(String.join(" | ", texts(row))).append('\n'));
    return text.toString();
  }

  private static String note(XSSFWorkbook book, String item) {
    for (Row row : book.getSheetAt(3)) {
      if (texts(row).getFirst().equals(item)) {
        return texts(row).get(1);
      }
    }
    throw new AssertionError("no note " + item);
  }
}
