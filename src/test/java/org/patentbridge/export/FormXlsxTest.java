package org.patentbridge.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** What a person who opens the form finds there. */
class FormXlsxTest {

  private static final List<String> CITIES =
      IntStream.range(0, 300).mapToObj(i -> "城市" + i).toList();

  private static final Form FORM =
      new Form(
          "专利",
          List.of(
              column("公开号", Form.Type.TEXT, List.of(), false, "007"),
              column("申请日", Form.Type.DATE, List.of(), false, "2024-01-31"),
              column("被引次数", Form.Type.NUMBER, List.of(), false, "4"),
              column("专利类型", Form.Type.TEXT, List.of("发明", "实用新型"), false, "发明"),
              column("地区", Form.Type.TEXT, CITIES, true, "")),
          "填写说明",
          List.of(List.of("列名", "要求"), List.of("公开号", "带国别")));

  private static Form.Column column(
      String heading, Form.Type type, List<String> choices, boolean open, String example) {
    return new Form.Column(
        heading,
        heading.equals("地区") ? "长".repeat(900) : "说明：" + heading,
        type,
        heading.equals("公开号"),
        choices,
        open,
        example);
  }

  private static byte[] bytes() throws IOException {
    var out = new ByteArrayOutputStream();
    FormXlsx.write(FORM, out);
    return out.toByteArray();
  }

  @Test
  void sameFormGivesTheSameBytes() throws IOException {
    assertThat(bytes()).isEqualTo(bytes());
  }

  @Test
  void tableComesFirstWithHeadingsNotesAndATypedExample() throws IOException {
    try (var book = new XSSFWorkbook(new ByteArrayInputStream(bytes()))) {
      var sheet = book.getSheetAt(0);
      assertThat(sheet.getSheetName()).isEqualTo("专利");
      assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
      assertThat(sheet.getRow(0).getCell(1).getStringCellValue()).isEqualTo("申请日");
      assertThat(sheet.getRow(0).getCell(1).getCellComment().getString().getString())
          .isEqualTo("说明：申请日");
      var example = sheet.getRow(1);
      assertThat(example.getCell(0).getStringCellValue()).isEqualTo("007");
      assertThat(example.getCell(1).getLocalDateTimeCellValue()).hasToString("2024-01-31T00:00");
      assertThat(example.getCell(2).getCellType()).isEqualTo(CellType.NUMERIC);
      assertThat(example.getCell(0).getCellStyle().getDataFormatString()).isEqualTo("@");
      assertThat(sheet.getColumnStyle(0).getDataFormatString()).isEqualTo("@");
      assertThat(sheet.getColumnStyle(1).getDataFormatString()).isEqualTo("yyyy-mm-dd");
      assertThat(book.getSheetAt(1).getRow(1).getCell(1).getStringCellValue()).isEqualTo("带国别");
    }
  }

  @Test
  void listsStandOnAHiddenSheetAndRefuseOrOnlyAsk() throws IOException {
    try (var book = new XSSFWorkbook(new ByteArrayInputStream(bytes()))) {
      assertThat(book.isSheetHidden(2)).isTrue();
      var validations = book.getSheetAt(0).getDataValidations();
      assertThat(validations).hasSize(2);
      var kinds = validations.getFirst();
      var area = kinds.getRegions().getCellRangeAddress(0);
      assertThat(area.getFirstColumn()).isEqualTo(3);
      assertThat(area.getFirstRow()).isEqualTo(1);
      assertThat(area.getLastRow()).isGreaterThanOrEqualTo(10_000);
      assertThat(kinds.getValidationConstraint().getFormula1()).contains("lists").contains("$D$2");
      assertThat(kinds.getErrorStyle()).isEqualTo(DataValidation.ErrorStyle.STOP);
      var cities = validations.getLast();
      assertThat(cities.getErrorStyle()).isEqualTo(DataValidation.ErrorStyle.INFO);
      assertThat(cities.getErrorBoxText()).hasSizeLessThanOrEqualTo(255);
      assertThat(cities.getValidationConstraint().getFormula1()).contains("$E$300");
      assertThat(book.getSheetAt(2).getRow(299).getCell(4).getStringCellValue()).isEqualTo("城市299");
    }
  }
}
