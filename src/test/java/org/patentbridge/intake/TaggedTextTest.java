package org.patentbridge.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.patentbridge.domain.patent.Patent;
import org.patentbridge.domain.problem.Severity;
import org.patentbridge.intake.correction.CorrectionsFile;

/** Where records of tagged lines end, and which lines belong to none. */
class TaggedTextTest {

  private final Path folder;

  TaggedTextTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private static String text(String sample) {
    return new String(Containers.resource(sample), StandardCharsets.UTF_8);
  }

  private IntakeBench.Read<Patent> read(String text) throws IOException {
    return IntakeBench.read(Noun.PATENTS, Files.writeString(folder.resolve("upload"), text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"greenbook.txt", "brs.txt"})
  void completeLastRecordNeedsNoLineEnd(String sample) throws IOException {
    var whole = text(sample);
    var open = read(whole.stripTrailing());

    assertThat(open.errors()).isEmpty();
    assertThat(open.records()).isEqualTo(read(whole).records());
    assertThat(read(whole + "  ").errors()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "greenbook.txt, Side view",
    "greenbook.txt, A funnel",
    "greenbook.txt, XCL  D12300",
    "brs.txt, DSRC U",
    "brs.txt, works.",
    "brs.txt, TTL Buoy"
  })
  void recordThatIsCutIsRefused(String sample, String lastWords) throws IOException {
    var whole = text(sample);
    int end = whole.lastIndexOf(lastWords) + lastWords.length();
    var read = read(whole.substring(0, end));

    assertThat(read.errors()).containsExactly(firstLineOfLast(whole) + " file-cut-record");
    assertThat(read.records()).hasSize(2);
  }

  private static long firstLineOfLast(String sample) {
    return sample.lines().count() - 19;
  }

  @Test
  void sentenceOfTheDescriptionIsNoEndOfARecord() throws IOException {
    var described = text("greenbook.txt") + "DETD\nPAR  The funnel is round.";

    assertThat(read(described).errors()).containsExactly("42 file-cut-record");
    assertThat(read(described + "\nDCLM\nPAR  A funnel, as shown.").records()).hasSize(3);
  }

  @Test
  void abstractIsNoEndWhereOtherRecordsHaveClaims() throws IOException {
    var claimed =
        text("greenbook.txt").replaceFirst("PATN\nWKU {2}RE", "CLMS\nPAR  1. A ramp.\n$0");

    assertThat(read(claimed).records()).hasSize(3);
    assertThat(read(claimed.stripTrailing()).errors()).containsExactly("44 file-cut-record");
  }

  @ParameterizedTest
  @ValueSource(strings = {"greenbook.txt", "brs.txt"})
  void lineWithoutATagIsNamedInCorrectionsAndJoinsNoOtherRecord(String sample) throws IOException {
    var lines = new ArrayList<>(text(sample).lines().toList());
    lines.add(3, "{\"torn\": 1");
    lines.replaceAll(line -> line.replace("TTL  Ferry funnel", "").replace("TTL Buoy", ""));
    var file = Files.write(folder.resolve("torn.txt"), lines);
    var back = corrections(file, "back.txt");

    assertThat(Files.readString(back)).contains("{\"torn\": 1");
    assertThat(Files.readAllLines(back)).doesNotContain("{\"torn\": 1");
    var again = IntakeBench.read(Noun.PATENTS, back);
    assertThat(again.problems(Severity.ERROR))
        .singleElement()
        .satisfies(error -> assertThat(error.code()).isEqualTo("value-missing"));
    var third = corrections(back, "third.txt");
    assertThat(reasons(third)).hasSize(2);
  }

  private static List<String> reasons(Path file) throws IOException {
    return Files.readAllLines(file).stream().filter(line -> line.startsWith("-- ")).toList();
  }

  private Path corrections(Path file, String name) {
    try (var corrections = CorrectionsFile.at(folder.resolve(name))) {
      var report =
          IntakeBench.intake()
              .read(
                  Noun.PATENTS,
                  file,
                  ReadOptions.RECOGNISE,
                  new IntakeListener<>() {
                    @Override
                    public void taken(Patent patent) {}

                    @Override
                    public void refused(RefusedRow row) {
                      corrections.refused(row);
                    }
                  });
      return corrections.finish(report, file).orElseThrow();
    }
  }
}
