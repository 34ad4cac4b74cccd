package org.patentbridge.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class XlsxFileTest {

  private static final Column WORD = new Column("word", "词", "Word", 12);

  @Test
  void tableLongerThanASheetGoesOnInTheNext() throws IOException {
    var file = new XlsxFile("t", Instant.EPOCH, 10);
    assertThat(file.add(table(25))).isEqualTo(3);
    assertThat(file.add(new Table("short", List.of(WORD), 0, rows(10)))).isEqualTo(1);
    try (var book = read(file)) {
      assertThat(book.getNumberOfSheets()).isEqualTo(4);
      assertThat(book.getSheetName(2)).isEqualTo("清单 List 3");
      var words = new ArrayList<String>();
      for (int s = 0; s < 3; s++) {
        var sheet = book.getSheetAt(s);
        assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("词\nWord");
        for (int r = 1; r <= sheet.getLastRowNum(); r++) {
          words.add(sheet.getRow(r).getCell(0).getStringCellValue());
        }
      }
      assertThat(words).isEqualTo(IntStream.range(0, 25).mapToObj(i -> "w" + i).toList());
    }
  }

  @Test
  void textTooLongForACellIsCountedAndEndsWithAnEllipsis() throws IOException {
    var file = new XlsxFile("t", Instant.EPOCH);
    // Varied, since the reader takes what compresses too well for a bomb.
    var random = new Random(7);
    var emoji =
        IntStream.range(0, 20_000)
            .mapToObj(i -> Character.toString(0x1F300 + random.nextInt(0x200)))
            .collect(Collectors.joining("", "x", ""));
    file.add(new Table("long", List.of(WORD), 0, List.of(List.of(Cell.of(emoji)))));
    assertThat(file.clipped()).isEqualTo(1);
    try (var book = read(file)) {
      assertThat(book.getSheetAt(0).getRow(1).getCell(0).getStringCellValue())
          .isEqualTo(emoji.substring(0, XlsxFile.MAX_TEXT - 2) + "…");
    }
  }

  @Test
  void textThatXmlCannotHoldLeavesTheFileReadable() throws IOException {
    var file = new XlsxFile("a < b & c", Instant.EPOCH);
    var row = List.of(Cell.of("half \uD83D pair, bell \u0007, <b>&amp;"));
    file.add(new Table("odd", List.of(WORD), 0, List.of(row)));
    try (var book = read(file)) {
      assertThat(book.getSheetAt(0).getRow(1).getCell(0).getStringCellValue())
          .startsWith("half ")
          .endsWith("<b>&amp;")
          .doesNotContain("\u0007");
    }
  }

  private static XSSFWorkbook read(XlsxFile file) throws IOException {
    var out = new ByteArrayOutputStream();
    file.writeTo(out);
    return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
  }

  private static Table table(int rows) {
    return new Table("清单 List", List.of(WORD), 0, rows(rows));
  }

  private static List<List<Cell>> rows(int rows) {
    return IntStream.range(0, rows).mapToObj(i -> List.of(Cell.of("w" + i))).toList();
  }
}
