package org.patentbridge.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class TimetableFilesTest {

  @Test
  void meetingsStandWithLocalTimesTablesAndAgenda() throws IOException {
    try (var book = read()) {
      var sheet = book.getSheet("时间表 Timetable");
      var row = sheet.getRow(2);
      assertThat(row.getCell(0).getNumericCellValue()).isEqualTo(2);
      assertThat(row.getCell(1).getLocalDateTimeCellValue())
          .isEqualTo(LocalDateTime.of(2026, 5, 20, 9, 30));
      assertThat(row.getCell(2).getLocalDateTimeCellValue())
          .isEqualTo(LocalDateTime.of(2026, 5, 20, 9, 55));
      assertThat(row.getCell(3).getStringCellValue()).isEqualTo("Asia/Shanghai");
      assertThat(row.getCell(4).getNumericCellValue()).isEqualTo(2);
      assertThat(sheet.getRow(1).getCell(5).getStringCellValue()).isEqualTo("电动自行车厂");
      assertThat(sheet.getRow(1).getCell(6).getStringCellValue()).isEqualTo("江南大学");
      assertThat(sheet.getRow(1).getCell(7).getStringCellValue())
          .isEqualTo("CN 107123456 B 一种固态电解质及其制备方法\n202310000001 热失控预警, \"双阈值\"方法 及系统");
    }
  }

  @Test
  void gridHasARowForEachSlotAndAColumnForEachTableInUse() throws IOException {
    try (var book = read()) {
      var sheet = book.getSheet("桌次 Grid");
      assertThat(sheet.getLastRowNum()).isEqualTo(4);
      assertThat(sheet.getRow(0).getLastCellNum()).isEqualTo((short) 4);
      assertThat(sheet.getRow(0).getCell(3).getStringCellValue()).isEqualTo("2 号桌\nTable 2");
      assertThat(sheet.getRow(1).getCell(2).getStringCellValue()).isEqualTo("电动自行车厂\n↔ 江南大学");
      assertThat(sheet.getRow(2).getCell(2).getStringCellValue()).isEmpty();
      assertThat(sheet.getRow(2).getCell(3).getStringCellValue()).startsWith("电芯厂");
    }
  }

  @Test
  void meetingsWithoutAPlaceStandWithTheirReason() throws IOException {
    try (var book = read()) {
      var row = book.getSheet("未排 Unscheduled").getRow(1);
      assertThat(row.getCell(0).getStringCellValue()).isEqualTo("电动自行车厂");
      assertThat(row.getCell(1).getStringCellValue()).isEqualTo("先进电池研究所");
      assertThat(row.getCell(2).getStringCellValue()).isEqualTo("sample.no-slot 11:00");
    }
    var csv = csv();
    assertThat(csv).hasSize(4);
    assertThat(csv.get(3)).containsSequence("电动自行车厂", "先进电池研究所", "", "sample.no-slot 11:00");
  }

  @Test
  void csvHasTheSameMeetings() throws IOException {
    assertThat(csv().get(1))
        .startsWith(
            "1", "2026-05-20 09:00", "2026-05-20 09:25", "Asia/Shanghai", "1", "电动自行车厂", "江南大学");
  }

  @Test
  void noNeedIsNamedInATimetable() throws IOException {
    var text = new StringBuilder();
    csv().forEach(text::append);
    assertThat(text).doesNotContain("更安全的电动自行车电池").contains("一种固态电解质");
  }

  private static XSSFWorkbook read() throws IOException {
    var out = new ByteArrayOutputStream();
    TimetableXlsx.write(SampleRuns.event(), SampleRuns.timetable(), SampleRuns.PROVENANCE, out);
    return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
  }

  private static java.util.List<java.util.List<String>> csv() throws IOException {
    var out = new ByteArrayOutputStream();
    TimetableCsv.write(SampleRuns.dossier(), SampleRuns.timetable(), out);
    return MatchListCsvTest.read(out.toString(StandardCharsets.UTF_8));
  }
}
