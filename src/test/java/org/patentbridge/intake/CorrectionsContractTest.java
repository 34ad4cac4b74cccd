package org.patentbridge.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.patentbridge.domain.problem.Problem;
import org.patentbridge.intake.correction.CorrectionsFile;
import org.patentbridge.intake.format.Raw;
import org.patentbridge.intake.format.Recognition;
import org.patentbridge.intake.format.Row;
import org.patentbridge.intake.format.RowSink;
import org.patentbridge.rulebook.RulebookReader;

/**
 * What every format owes to corrections: a row that is given back as it stood is read again as the
 * same record.
 */
@Execution(ExecutionMode.CONCURRENT)
class CorrectionsContractTest {

  private final Path folder;

  CorrectionsContractTest(@TempDir Path folder) {
    this.folder = folder;
  }

  /** A file of three sound records. */
  record Sample(String name, Noun<?> noun, byte[] bytes) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Sample> samples() {
    return Stream.concat(
        FormatContractTest.samples().map(s -> new Sample(s.format(), s.noun(), s.bytes())),
        LayoutContractTest.samples()
            .map(s -> new Sample(s.toString(), LayoutContractTest.nounOf(s.layout()), s.bytes())));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void rowsThatAreGivenBackAreReadAgainAsTheSameRecords(Sample sample) throws IOException {
    var ending = sample.name().matches(".*\\bzip") ? ".zip" : ".txt";
    var file = Files.write(folder.resolve("sample" + ending), sample.bytes());
    var sound = IntakeBench.read(sample.noun(), file);

    var once = allGivenBack(sample.noun(), file, sound.report(), "back");
    assertSame(sound, IntakeBench.read(sample.noun(), once));
    var report = IntakeBench.read(sample.noun(), once).report();
    var twice = allGivenBack(sample.noun(), once, report, "back2");
    assertSame(sound, IntakeBench.read(sample.noun(), twice));
  }

  private static void assertSame(IntakeBench.Read<?> sound, IntakeBench.Read<?> again) {
    assertThat(again.errors()).isEmpty();
    assertThat(again.warnings()).isEqualTo(sound.warnings());
    assertThat(texts(again)).isEqualTo(texts(sound));
  }

  /** Everything that records say but where they were read, and ids that come of it. */
  private static List<String> texts(IntakeBench.Read<?> read) {
    return read.records().stream()
        .map(r -> r.toString().replaceAll("origin=Origin\\[[^]]*\\]", ""))
        .map(text -> text.replaceAll("\\b(sample|back2?)[a-z./]*:", "…:"))
        .toList();
  }

  /** Corrections of a file of which every row was refused for nothing. */
  private Path allGivenBack(Noun<?> noun, Path file, IntakeReport report, String name)
      throws IOException {
    var layouts = new RulebookReader().read(Path.of("index-config")).layouts();
    var found =
        new Recognition(noun.name(), layouts, new Recognition.Wish(null, null)).of(file, "sample");
    var ending = file.toString().endsWith(".zip") ? ".zip" : ".txt";
    try (var corrections = CorrectionsFile.at(folder.resolve(name + ending))) {
      found.format().reader().read(found.source(), new Refusing(corrections));
      return corrections.finish(report, file).orElseThrow();
    }
  }

  /** Refuses every row. */
  private static final class Refusing implements RowSink {

    private final CorrectionsFile corrections;
    private String part = "sample";

    Refusing(CorrectionsFile corrections) {
      this.corrections = corrections;
    }

    @Override
    public void header(Headings headings) {
      corrections.headings(headings.names());
    }

    @Override
    public void part(String name) {
      part = name;
    }

    @Override
    public void row(Row row) {
      refuse(
          Problem.error(
              "value-missing",
              org.patentbridge.domain.problem.Place.of(part, row.line()),
              "nothing"),
          row.raw());
    }

    @Override
    public void refuse(Problem problem, Raw raw) {
      var problems = new ArrayList<>(List.of(problem));
      corrections.refused(new RefusedRow(problem.place().line(), raw, problems));
    }

    @Override
    public void note(Problem problem) {
      assertThat(problem.isError()).isFalse();
    }
  }
}
