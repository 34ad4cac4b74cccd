package org.patentbridge.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.patentbridge.domain.patent.Patent;
import org.patentbridge.intake.format.DelimitedRecords;
import org.patentbridge.intake.format.Encodings;
import org.patentbridge.intake.format.Lines;

/** Tables as they leave spreadsheets, editors and databases. */
class DelimitedTest {

  private final Path folder;

  DelimitedTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private IntakeBench.Read<Patent> read(String text, Charset charset) throws IOException {
    return IntakeBench.read(
        Noun.PATENTS, Files.write(folder.resolve("table.csv"), text.getBytes(charset)));
  }

  private IntakeBench.Read<Patent> read(String text) throws IOException {
    return read(text, StandardCharsets.UTF_8);
  }

  private static List<String> titles(IntakeBench.Read<Patent> read) {
    return read.records().stream().map(p -> p.text().title()).toList();
  }

  @Test
  void quoteLeftOpenAtTheEndIsRefusedWhereItOpened() throws IOException {
    var read = read("标题,摘要\n卡箍,短\n接头,\"长\n还是这一行\n更多");

    assertThat(read.errors()).containsExactly("3 csv-quote-open", "4 row-too-short", "5 row-cut");
    assertThat(titles(read)).containsExactly("卡箍");
    assertThat(read.report().read()).isEqualTo(4);
  }

  @Test
  void quoteLeftOpenInTheMiddleDoesNotSwallowTheGoodRowsBehindIt() throws IOException {
    var read = read("标题,摘要\n卡箍,\"开着\n接头,\"好\"\n弯头,好\n");

    assertThat(read.errors()).containsExactly("2 csv-text-after-quote");
    assertThat(titles(read)).containsExactly("接头", "弯头");
  }

  @Test
  void lineOfTheOpenQuoteIsNamedAndNotTheLineOfItsRecord() throws IOException {
    var read = read("标题,摘要\n\"卡\n箍\",\"开着\n接头,好\n");

    assertThat(read.errors()).containsExactly("3 csv-quote-open");
    assertThat(titles(read)).containsExactly("接头");
  }

  @Test
  void lineBreaksAndSeparatorsInQuotesBelongToTheField() throws IOException {
    var read = read("标题,摘要\r\n\"卡箍, \"\"快装\"\"\",\"一\r\n二\"\r\n\r\n接头,三\r\n");

    assertThat(read.errors()).isEmpty();
    assertThat(read.records().getFirst().text().titleZh()).isEqualTo("卡箍, \"快装\"");
    assertThat(read.records().getFirst().text().bodyZh()).isEqualTo("一\n二");
    assertThat(read.records().get(1).origin().line()).isEqualTo(5);
  }

  @Test
  void separatorIsTheOneThatTheHeadingsUse() throws IOException {
    assertThat(titles(read("标题;摘要\n卡箍, 快装;短\n"))).containsExactly("卡箍, 快装");
    assertThat(titles(read("标题\t摘要\n卡箍; 快装\t短\n"))).containsExactly("卡箍; 快装");
    assertThat(titles(read("标题\n卡箍\n"))).containsExactly("卡箍");
  }

  @Test
  void blankCellsBehindTheHeadingsAreNothing() throws IOException {
    var read = read("标题,摘要,,\n卡箍,短,,\n接头,长\n");

    assertThat(read.errors()).isEmpty();
    assertThat(read.warnings()).isEmpty();
    assertThat(read.records()).hasSize(2);
  }

  @Test
  void misspeltColumnIsLeftOutWithAWarningThatNamesTheNearest() throws IOException {
    var read = read("标题,专利权认\n卡箍,某大学\n");

    assertThat(read.warnings()).containsExactly("1 column-misspelt 专利权认");
    assertThat(read.report().problems().problems().getFirst().arguments()).containsExactly("专利权人");
    assertThat(read.only().holders()).isEmpty();
  }

  @Test
  void missingRequiredColumnRefusesTheFileAndCountsItsRows() throws IOException {
    var read = read("摘要,IPC\n短,B25B 5/10\n长,B25B 5/12\n");

    assertThat(read.errors()).containsExactly("1 column-missing");
    assertThat(read.records()).isEmpty();
    assertThat(read.report().refused()).isEqualTo(2);
  }

  @Test
  void ofTwoColumnsForOneFieldTheFirstFilledOneCounts() throws IOException {
    var read = read("标题,公开号,授权公告号\n卡箍,CN196900001A,CN196900001B\n接头,,CN196900002B\n");

    assertThat(read.warnings()).containsExactly("1 column-twice 授权公告号");
    assertThat(read.records().stream().map(p -> p.id().value()))
        .containsExactly("CN196900001A", "CN196900002B");
  }

  @Test
  void headingsAloneAreAWarning() throws IOException {
    assertThat(read("标题,摘要\n").warnings()).containsExactly("0 no-records");
  }

  @Test
  void byteOrderMarksNameTheEncoding() throws IOException {
    for (Charset charset :
        List.of(
            StandardCharsets.UTF_8,
            StandardCharsets.UTF_16LE,
            StandardCharsets.UTF_16BE,
            Encodings.GB18030)) {
      var read = read("\ufeff标题\t摘要\n卡箍\t短\n", charset);
      assertThat(read.report().encoding()).isEqualTo(charset.name());
      assertThat(read.report().format()).isEqualTo("tsv");
      assertThat(titles(read)).containsExactly("卡箍");
    }
  }

  @Test
  void characterCutInHalfAtTheEndIsNamedAsACutFile() throws IOException {
    var whole = "标题,摘要\n卡箍,短\n接头,长".getBytes(StandardCharsets.UTF_8);
    var file =
        Files.write(folder.resolve("cut.csv"), java.util.Arrays.copyOf(whole, whole.length - 1));
    var read = IntakeBench.read(Noun.PATENTS, file);

    assertThat(read.report().encoding()).isEqualTo("UTF-8");
    assertThat(read.errors()).containsExactly("3 file-cut");
    assertThat(titles(read)).containsExactly("卡箍");
  }

  @Test
  void overlongLineIsRefusedAndTheNextOneIsRead() throws IOException {
    var read = read("标题,摘要\n卡箍," + "x".repeat(Lines.MAX_LENGTH) + "\n接头,长\n");

    assertThat(read.errors()).containsExactly("2 line-too-long");
    assertThat(titles(read)).containsExactly("接头");
  }

  @Test
  void fileOfNothingButOpenQuotesIsGivenUp() throws IOException {
    var read = read("标题,摘要\n" + "a,\"b\nc,d\n".repeat(DelimitedRecords.MAX_BROKEN + 5));

    assertThat(read.errors()).last().satisfies(e -> assertThat(e).endsWith(" csv-too-broken"));
  }
}
