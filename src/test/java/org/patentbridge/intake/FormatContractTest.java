package org.patentbridge.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.patentbridge.domain.problem.Severity;
import org.patentbridge.intake.format.Encodings;

/** What every format must do; a new one adds its sample here. */
class FormatContractTest {

  private static final int RECORDS = 3;

  /** Formats whose samples end with a record of so many lines. */
  private static final Set<String> TAGGED = Set.of("greenbook", "uspto-brs");

  private static final int TAGGED_RECORD = 20;

  private static final Set<String> BINARY = Set.of("xlsx", "xls", "zip");

  private final Path folder;

  FormatContractTest(@TempDir Path folder) {
    this.folder = folder;
  }

  /**
   * A format's sample of three records.
   *
   * @param noun what it holds
   */
  record Sample(String format, Noun<?> noun, byte[] bytes) {

    boolean isText() {
      return !BINARY.contains(format);
    }

    /** The line on which the last record begins. */
    long lastRecord() {
      return text().lines().count() - (TAGGED.contains(format) ? TAGGED_RECORD - 1 : 0);
    }

    /** An old workbook is filled up with nothing at its end. */
    int cutLength() {
      return format.equals("xls") ? bytes.length / 2 : bytes.length - 12;
    }

    String text() {
      return new String(bytes, StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
      return format;
    }
  }

  static Stream<Sample> samples() {
    return Stream.of(
        new Sample("csv", Noun.PATENTS, resource("patents.csv")),
        new Sample("tsv", Noun.PATENTS, resource("patents.tsv")),
        new Sample("xlsx", Noun.PATENTS, Containers.in("xlsx", resource("patents.csv"))),
        new Sample("xls", Noun.PATENTS, Containers.in("xls", resource("patents.csv"))),
        new Sample("zip", Noun.PATENTS, Containers.in("zip", resource("patents.csv"))),
        new Sample("jsonl", Noun.PATENTS, resource("patents.jsonl")),
        new Sample("zhibei-needs", Noun.NEEDS, resource("zhibei-needs.jsonl")),
        new Sample("zhibei-offers", Noun.OFFERS, resource("zhibei-offers.jsonl")),
        new Sample("bdci-patents", Noun.PATENTS, resource("bdci-patents.json")),
        new Sample("json", Noun.PATENTS, resource("patents.json")),
        new Sample("patsnap", Noun.PATENTS, resource("patsnap.json")),
        new Sample("uspto-odp", Noun.PATENTS, resource("uspto-odp.json")),
        new Sample("uspto-peds", Noun.PATENTS, resource("uspto-peds.json")),
        new Sample("uspto-public-search", Noun.PATENTS, resource("uspto-public-search.json")),
        new Sample("sbir-topics", Noun.NEEDS, resource("sbir-topics.jsonl")),
        new Sample("world-universities", Noun.ORGANIZATIONS, resource("world-universities.json")),
        new Sample("mysql-dump", Noun.PATENTS, resource("patents.sql")),
        new Sample("uspto-xml", Noun.PATENTS, resource("uspto.xml")),
        new Sample("uspto-pap", Noun.PATENTS, resource("pap.xml")),
        new Sample("uspto-sgml", Noun.PATENTS, resource("patdoc.sgm")),
        new Sample("epo-exchange", Noun.PATENTS, resource("exchange.xml")),
        new Sample("st36", Noun.PATENTS, resource("st36.xml")),
        new Sample("st96", Noun.PATENTS, resource("st96.xml")),
        new Sample("cnipa", Noun.PATENTS, resource("cnipa.xml")),
        new Sample("xml", Noun.PATENTS, resource("wrapped.xml")),
        new Sample("greenbook", Noun.PATENTS, resource("greenbook.txt")),
        new Sample("uspto-brs", Noun.PATENTS, resource("brs.txt")));
  }

  /** Formats whose records hang together, so that a broken one may take the rest with it. */
  private static final Set<String> JOINED =
      Set.of(
          "json",
          "patsnap",
          "uspto-odp",
          "uspto-peds",
          "uspto-public-search",
          "world-universities",
          "mysql-dump");

  static Stream<Sample> textsOfLines() {
    return texts().filter(sample -> !JOINED.contains(sample.format()));
  }

  static Stream<Sample> texts() {
    return samples().filter(Sample::isText);
  }

  private static byte[] resource(String name) {
    return Containers.resource(name);
  }

  private IntakeBench.Read<?> read(Sample sample, byte[] bytes) throws IOException {
    return IntakeBench.read(sample.noun(), written(bytes));
  }

  private Path written(byte[] bytes) throws IOException {
    return Files.write(folder.resolve("upload"), bytes);
  }

  @Test
  void everyFormatOfTheTableHasASample() {
    Set<String> sampled = samples().map(Sample::format).collect(Collectors.toSet());
    LayoutContractTest.layouts().forEach(sampled::add);
    assertThat(sampled).containsExactlyInAnyOrderElementsOf(IntakeBench.intake().formats());
  }

  @ParameterizedTest
  @MethodSource("samples")
  void goodFileIsRecognisedAndTakenWhole(Sample sample) throws IOException {
    var read = read(sample, sample.bytes());

    assertThat(read.report().format()).isEqualTo(sample.format());
    assertThat(read.errors()).isEmpty();
    assertThat(read.warnings()).isEmpty();
    assertThat(read.records()).hasSize(RECORDS);
    assertThat(read.report().read()).isEqualTo(RECORDS);
    assertThat(read.report().digest()).isNotNull();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void formatThatTheUserNamesIsTaken(Sample sample) throws IOException {
    var options = ReadOptions.RECOGNISE.withFormat(sample.format());
    var read = IntakeBench.read(sample.noun(), written(sample.bytes()), options);

    assertThat(read.report().format()).isEqualTo(sample.format());
    assertThat(read.records()).hasSize(RECORDS);
  }

  @ParameterizedTest
  @MethodSource("samples")
  void emptyFileIsRefusedAsEmpty(Sample sample) throws IOException {
    var read = read(sample, new byte[0]);

    assertThat(read.errors()).containsExactly("0 file-empty");
    assertThat(read.report().read()).isZero();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void fileThatIsCutOffIsNamedAndItsWholeRowsStand(Sample sample) throws IOException {
    var cut = Arrays.copyOf(sample.bytes(), sample.cutLength());
    var read = read(sample, cut);

    assertThat(read.errors())
        .singleElement()
        .satisfies(
            e -> assertThat(e).containsAnyOf("file-cut", "row-cut", sample.format() + "-broken"));
    assertThat(read.records()).hasSize(sample.isText() ? RECORDS - 1 : 0);
    if (sample.isText()) {
      assertThat(read.problems(Severity.ERROR).getLast().place().line())
          .as("the line on which the last record begins")
          .isIn(sample.lastRecord(), 5L);
      assertThat(read.report().refused()).isOne();
    }
  }

  @ParameterizedTest
  @MethodSource("textsOfLines")
  void brokenRowInTheMiddleCostsOnlyItself(Sample sample) throws IOException {
    var lines = sample.text().lines().collect(Collectors.toList());
    lines.add(2, "{\"broken\": \"row");
    var broken = String.join("\n", lines) + "\n";
    var read = read(sample, broken.getBytes(StandardCharsets.UTF_8));

    assertThat(read.errors()).singleElement().satisfies(e -> assertThat(e).startsWith("3 "));
    assertThat(read.records()).hasSize(RECORDS);
    assertThat(read.report().refused()).isOne();
  }

  @ParameterizedTest
  @MethodSource("texts")
  void sameRecordsComeOutOfTheChineseEncoding(Sample sample) throws IOException {
    var chinese = read(sample, sample.text().getBytes(Encodings.GB18030));
    var unicode = read(sample, sample.bytes());

    assertThat(chinese.report().encoding()).isEqualTo("GB18030");
    assertThat(List.<Object>copyOf(chinese.records()))
        .isEqualTo(List.<Object>copyOf(unicode.records()));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void bytesOfNoEncodingAreRefusedWithTheirLine(Sample sample) throws IOException {
    var bytes = new ByteArrayOutputStream();
    bytes.writeBytes(sample.bytes());
    bytes.writeBytes(new byte[] {(byte) 0xff, (byte) 0xff, '\n'});
    long line = sample.text().chars().filter(c -> c == '\n').count() + 1;
    var read = read(sample, bytes.toByteArray());

    assertThat(read.errors()).containsExactly(line + " encoding-unknown");
    assertThat(read.records()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("texts")
  void encodingThatTheUserNamesWronglyIsRefused(Sample sample) throws IOException {
    var options = ReadOptions.RECOGNISE.withEncoding(Charset.forName("US-ASCII"));
    var read = IntakeBench.read(sample.noun(), written(sample.bytes()), options);

    assertThat(read.errors())
        .singleElement()
        .satisfies(e -> assertThat(e).endsWith(" encoding-mismatch"));
    assertThat(read.records()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void recordKindThatTheFormatDoesNotHoldIsRefused(Sample sample) throws IOException {
    var read = IntakeBench.read(Noun.MANDATES, written(sample.bytes()));

    assertThat(read.records()).isEmpty();
    assertThat(read.report().problems().hasErrors()).isTrue();
  }
}
