package org.patentbridge.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.patentbridge.domain.patent.Patent;
import org.patentbridge.domain.problem.Severity;
import org.patentbridge.intake.format.Encodings;
import org.patentbridge.rulebook.RulebookReader;
import org.patentbridge.rulebook.TableLayout;

/** What every layout must do in every container; a new one adds a sample of three records. */
class LayoutContractTest {

  private static final int RECORDS = 3;
  private static final List<TableLayout> LAYOUTS =
      new RulebookReader().read(Path.of("index-config")).layouts();
  private static final List<String> CONTAINERS = List.of("csv", "tsv", "xlsx", "xls", "zip");

  private final Path folder;

  LayoutContractTest(@TempDir Path folder) {
    this.folder = folder;
  }

  /** A layout's sample in a container. */
  record Sample(String layout, String container) {

    byte[] csv() {
      return Containers.resource("layouts/" + layout + ".csv");
    }

    byte[] bytes() {
      return Containers.in(container, csv());
    }

    @Override
    public String toString() {
      return layout + " in " + container;
    }
  }

  static Stream<String> layouts() {
    return LAYOUTS.stream().map(TableLayout::id);
  }

  static Stream<Sample> samples() {
    return layouts().flatMap(id -> CONTAINERS.stream().map(c -> new Sample(id, c)));
  }

  static Stream<Sample> samplesOfPatents() {
    return samples().filter(sample -> nounOf(sample.layout()) == Noun.PATENTS);
  }

  private IntakeBench.Read<?> read(String layout, byte[] bytes, ReadOptions options)
      throws IOException {
    return IntakeBench.read(nounOf(layout), Files.write(folder.resolve("export"), bytes), options);
  }

  private IntakeBench.Read<?> read(String layout, byte[] bytes) throws IOException {
    return read(layout, bytes, ReadOptions.RECOGNISE);
  }

  /** The kind of record that a layout holds. */
  static Noun<?> nounOf(String layout) {
    var noun = LAYOUTS.stream().filter(l -> l.id().equals(layout)).findFirst().orElseThrow().noun();
    return IntakeFacts.nouns().stream()
        .filter(n -> n.name().equals(noun))
        .findFirst()
        .orElseThrow();
  }

  /** All that a record says but for where it was read. */
  private static List<String> said(IntakeBench.Read<?> read) {
    return read.records().stream().map(p -> p.toString().replaceFirst("origin=.*", "")).toList();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void honestExportIsRecognisedAndTakenWithoutAWord(Sample sample) throws IOException {
    var read = read(sample.layout(), sample.bytes());

    assertThat(read.report().layout()).isEqualTo(sample.layout());
    assertThat(read.report().format()).isEqualTo(sample.container());
    assertThat(read.errors()).isEmpty();
    assertThat(read.warnings()).isEmpty();
    assertThat(read.records()).hasSize(RECORDS);
    assertThat(read.records())
        .allMatch(r -> !(r instanceof Patent patent) || patent.numbers().publication() != null);
  }

  @ParameterizedTest
  @MethodSource("samples")
  void sameRecordsComeOutOfEveryContainer(Sample sample) throws IOException {
    assertThat(said(read(sample.layout(), sample.bytes())))
        .isEqualTo(said(read(sample.layout(), sample.csv())));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void layoutThatTheUserNamesIsTaken(Sample sample) throws IOException {
    var read =
        read(sample.layout(), sample.bytes(), ReadOptions.RECOGNISE.withFormat(sample.layout()));

    assertThat(read.report().layout()).isEqualTo(sample.layout());
    assertThat(read.records()).hasSize(RECORDS);
  }

  @ParameterizedTest
  @MethodSource("samplesOfPatents")
  void layoutThatTheFileDoesNotHaveIsRefused(Sample sample) throws IOException {
    var other = sample.layout().equals("espacenet") ? "derwent" : "espacenet";
    var file = Files.write(folder.resolve("export"), sample.bytes());
    var read = IntakeBench.read(Noun.PATENTS, file, ReadOptions.RECOGNISE.withFormat(other));

    assertThat(read.records()).isEmpty();
    assertThat(read.errors()).containsExactly("0 layout-not-found");
    assertThat(read.problems(Severity.ERROR).getFirst().arguments().getLast())
        .contains(other.equals("derwent") ? "inpadoc_family_member_numbers" : "Inventor(s)");
  }

  @ParameterizedTest
  @MethodSource("layouts")
  void bannerAboveTheHeadingsIsNamedAndSkipped(String layout) throws IOException {
    var banner = "\"Query: (hose, clamp; lock)\"\r\n,,,\r\nas of 2031-03-03\r\n\r\n,,\r\n";
    var csv = new String(new Sample(layout, "csv").csv(), StandardCharsets.UTF_8);
    var read = read(layout, (banner + csv).getBytes(StandardCharsets.UTF_8));

    assertThat(read.report().layout()).isEqualTo(layout);
    assertThat(read.errors()).isEmpty();
    assertThat(said(read)).isEqualTo(said(read(layout, csv.getBytes(StandardCharsets.UTF_8))));
    assertThat(read.problems(Severity.NOTE))
        .filteredOn(note -> note.code().equals("rows-above-headings"))
        .singleElement()
        .satisfies(note -> assertThat(note.place().line()).isEqualTo(1))
        .satisfies(note -> assertThat(note.value()).startsWith("Query: (hose"));
  }

  @ParameterizedTest
  @MethodSource("layouts")
  void lineEndsOfOldMacintoshProgramsEndRows(String layout) throws IOException {
    var csv = new String(new Sample(layout, "csv").csv(), StandardCharsets.UTF_8);
    var macintosh = csv.replace("\n", "\r").getBytes(StandardCharsets.UTF_8);

    assertThat(said(read(layout, macintosh)))
        .isEqualTo(said(read(layout, new Sample(layout, "csv").csv())));
  }

  @ParameterizedTest
  @MethodSource("layouts")
  void chineseEncodingIsReadWithTheUsersWord(String layout) throws IOException {
    var csv = new String(new Sample(layout, "csv").csv(), StandardCharsets.UTF_8);
    var options = ReadOptions.RECOGNISE.withEncoding(Encodings.GB18030);
    var read = read(layout, csv.getBytes(Encodings.GB18030), options);

    assertThat(said(read)).isEqualTo(said(read(layout, new Sample(layout, "csv").csv())));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void fileForcedIntoAPlainTableIsReadByItsColumnsAlone(Sample sample) throws IOException {
    var read =
        read(sample.layout(), sample.bytes(), ReadOptions.RECOGNISE.withFormat(sample.container()));

    assertThat(read.report().layout())
        .isEqualTo(sample.container().equals("zip") ? sample.layout() : "");
  }

  @ParameterizedTest
  @MethodSource("layouts")
  void layoutOfAnotherKindOfRecordIsRefused(String layout) throws IOException {
    var other = nounOf(layout) == Noun.PATENTS ? Noun.OFFERS : Noun.PATENTS;
    var file = Files.write(folder.resolve("export"), new Sample(layout, "csv").csv());
    var read = IntakeBench.read(other, file, ReadOptions.RECOGNISE.withFormat(layout));

    assertThat(read.records()).isEmpty();
    assertThat(read.errors()).containsExactly("0 format-other-noun");
  }

  @Test
  void columnThatAPersonAddedToAnExportIsUnderstoodAndAnUnknownOneIsNamed() throws IOException {
    var csv = new String(new Sample("patentscope", "csv").csv(), StandardCharsets.UTF_8);
    var lines = csv.lines().toList();
    var more =
        Stream.of(lines.get(0) + ",技术成熟度,备忘", lines.get(1) + ",7,看看", lines.get(2) + ",9级,")
            .toList();
    var file = Files.writeString(folder.resolve("export"), String.join("\n", more));
    var read = IntakeBench.read(Noun.PATENTS, file);

    assertThat(read.records().getFirst().readiness().trl()).hasToString("7");
    assertThat(read.warnings()).containsExactly("1 column-unknown 备忘");
  }
}
