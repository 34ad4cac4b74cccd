package org.patentbridge.export;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.patentbridge.domain.match.MatchRun;

class MatchListCsvTest {

  private static final String NOTICE = "声明（不构成法律意见） Notice (not legal advice)";

  @Test
  void fileBeginsWithAByteOrderMarkAndEndsItsRecordsWithCrlf() throws IOException {
    var text = write(SampleRuns.run());
    assertThat(text).startsWith("\uFEFF\"排名 Rank\",\"企业 Enterprise\"").endsWith("\"\r\n");
  }

  @Test
  void whatIsReadBackIsWhatTheTableHolds() throws IOException {
    var run = SampleRuns.run();
    var read = read(write(run));
    var table = Stamp.of(SampleRuns.dossier(run)).on(MatchTable.of(run));
    assertThat(read).hasSize(4);
    int row = 1;
    for (List<Cell> cells : table.rows()) {
      assertThat(read.get(row++))
          .isEqualTo(
              cells.stream()
                  .map(c -> c instanceof Cell.Text(String text) ? CsvFile.safe(text) : c.written())
                  .toList());
    }
  }

  @Test
  void numbersDatesAndSharesAreWrittenPlainly() throws IOException {
    var row = read(write(SampleRuns.run())).get(1);
    assertThat(row).contains("72.750", "2026-04-30", "100.0%", "CN 107123456 B");
  }

  @Test
  void everyRowSaysItsRunItsMomentAndThatItIsNoAdvice() throws IOException {
    var read = read(write(SampleRuns.run()));
    assertThat(read.getFirst()).endsWith("运行编号 Run id", "生成时间（当地时间） Made (local time)", NOTICE);
    assertThat(read.stream().skip(1))
        .hasSize(3)
        .allSatisfy(row -> assertThat(row).contains(SampleRuns.run().id().value()))
        .allSatisfy(row -> assertThat(row).contains("2026-05-20 02:30"))
        .allSatisfy(row -> assertThat(row.getLast()).contains("not legal advice"));
  }

  @Test
  void hostileAndLongTextsAreMarkedAsTexts() throws IOException {
    var row = read(write(SampleRuns.run())).get(3);
    assertThat(row)
        .contains(
            "'=HYPERLINK(\"http://example.invalid\")",
            "'-20 ℃ 低温电解液 😀",
            "'@低温电解液",
            "'+先进电池研究所",
            "'911101080000000002",
            "'000123");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+cmd|' /C calc'!A0",
        "-2+3",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        "\n=1",
        "-",
        "＝1"
      })
  void textThatStartsAFormulaGetsAnApostrophe(String text) {
    assertThat(CsvFile.safe(text)).isEqualTo("'" + text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"-12.5", "-3", "+7", "-4.5%", "0.5", "12345678901", "a=b", "", "CN1", "3-1"})
  void numbersAndPlainTextsStayAsTheyAre(String text) {
    assertThat(CsvFile.safe(text)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({"123456789012", "+8613800138000", "007", "12E34"})
  void digitsThatASpreadsheetWouldChangeGetAnApostrophe(String text) {
    assertThat(CsvFile.safe(text)).isEqualTo("'" + text);
  }

  @Test
  void noRowIsLostOfThreeThousand() throws IOException {
    var run = SampleRuns.ofRows(3_000);
    var read = read(write(run));
    assertThat(read).hasSize(3_001);
    assertThat(read.stream().skip(1).map(r -> r.get(6)).toList())
        .isEqualTo(run.entries().stream().map(e -> e.card().offeringTitle()).toList());
  }

  @Test
  void everyPartyLeftOverAppears() throws IOException {
    var out = new ByteArrayOutputStream();
    MatchListCsv.writeLeftOver(SampleRuns.dossier(), out);
    assertThat(read(out.toString(StandardCharsets.UTF_8)))
        .extracting(r -> r.get(0), r -> r.get(4))
        .contains(
            org.assertj.core.groups.Tuple.tuple("冷门材料厂", "sample.no-candidate 3"),
            org.assertj.core.groups.Tuple.tuple("电芯厂", "Lapsed"));
  }

  private static String write(MatchRun run) throws IOException {
    var out = new ByteArrayOutputStream();
    MatchListCsv.write(SampleRuns.dossier(run), out);
    return out.toString(StandardCharsets.UTF_8);
  }

  static List<List<String>> read(String text) throws IOException {
    try (var reader = CsvReader.builder().detectBomHeader(false).ofCsvRecord(text.substring(1))) {
      return reader.stream().map(CsvRecord::getFields).toList();
    }
  }
}
