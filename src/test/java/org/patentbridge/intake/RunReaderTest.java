package org.patentbridge.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.patentbridge.domain.evaluation.Judgment;
import org.patentbridge.domain.evaluation.Measurement;
import org.patentbridge.domain.evaluation.Ranking;
import org.patentbridge.domain.problem.BadInputException;
import org.patentbridge.evaluation.Evaluator;
import org.patentbridge.export.TrecRun;

/** Runs of any system, as the usual programme reads them. */
class RunReaderTest {

  private static final double ROUNDING = 1e-12;

  @TempDir Path folder = Path.of("");

  @Test
  void scoresDecideAndNotRanksOrTheOrderOfLines() throws IOException {
    assertThat(
            read(
                """
                q1 Q0 d1 1 0.5 x
                q1\tQ0  d2 9 7.25e1 x

                q2 Q0 d1 1 -3 x
                q1 Q0 d3 2 -1 x
                """))
        .containsExactly(
            new Ranking("q1", List.of("d2", "d1", "d3")), new Ranking("q2", List.of("d1")));
  }

  @Test
  void ofEqualScoresTheLaterIdIsFirst() throws IOException {
    assertThat(read("q Q0 a 1 1 x\nq Q0 c 2 1 x\nq Q0 b 3 1 x\nq Q0 0 4 2 x\n"))
        .containsExactly(new Ranking("q", List.of("0", "c", "b", "a")));
  }

  /**
   * By hand: three relevant documents, found at the places 1, 3 and not at all; precisions 1 and
   * 2/3, so MAP = (1 + 2/3 + 0) / 3 = 5/9; by grades 2, 1, 1 the gains are 3, 1, 1, so nDCG = (3 +
   * 1/2) / (3 + 1/log2(3) + 1/2).
   */
  @Test
  void exampleReckonedByHandComesOutSo() throws IOException {
    var rankings = read("q Q0 good 0 9.9 x\nq Q0 bad 0 9.8 x\nq Q0 fair 0 9.7 x\n");
    var judgments =
        List.of(
            new Judgment("q", "good", 2),
            new Judgment("q", "bad", 0),
            new Judgment("q", "fair", 1),
            new Judgment("q", "missed", 1));
    var report =
        new Evaluator(1).evaluate(new Evaluator.Subject("toy", "x", 4), judgments, rankings);

    assertThat(report.metrics())
        .extracting(Measurement::mean)
        .satisfiesExactly(
            ndcg -> near(ndcg, 3.5 / (3.5 + 1 / 1.584962500721156)),
            map -> near(map, 5 / 9.0),
            recall -> near(recall, 2 / 3.0),
            mrr -> near(mrr, 1));
  }

  @Test
  void whatIsWrittenIsReadBackPackedOrNot() throws IOException {
    var rankings =
        List.of(new Ranking("问1", List.of("b", "文档", "a")), new Ranking("q", List.of("z")));
    var plain = folder.resolve("a.run");
    try (var out = Files.newOutputStream(plain)) {
      TrecRun.write(rankings, "us", out);
    }
    var packed = folder.resolve("a.run.gz");
    try (var out = new GZIPOutputStream(Files.newOutputStream(packed))) {
      TrecRun.write(rankings, "us", out);
    }
    assertThat(new RunReader().read(plain)).isEqualTo(rankings);
    assertThat(new RunReader().read(packed)).isEqualTo(rankings);
  }

  @Test
  void everyBadLineIsNamed() {
    assertThat(
            problems(
                """
                q Q0 d1 1 2 x
                q Q0 d2 1 many x
                q 0 d3 1
                q Q0 d1 2 1 x
                q Q0 d4 2 NaN x
                """))
        .containsExactly(
            "a.run:2 trec-score many",
            "a.run:3 trec-columns q 0 d3 1",
            "a.run:4 ranking-duplicate-document d1",
            "a.run:5 trec-score NaN");
  }

  @Test
  void emptyMissingAndForeignFilesAreNamed() throws IOException {
    assertThat(problems("\n")).containsExactly("a.run:1 file-empty a.run");
    var missing =
        catchThrowableOfType(
            BadInputException.class, () -> new RunReader().read(folder.resolve("none")));
    assertThat(missing.report().problems().getFirst().code()).isEqualTo("file-missing");
    Files.write(folder.resolve("a.run"), "q Q0 池 1 1 x\n".getBytes("GB18030"));
    var foreign =
        catchThrowableOfType(
            BadInputException.class, () -> new RunReader().read(folder.resolve("a.run")));
    assertThat(foreign.report().problems().getFirst().code()).isEqualTo("encoding-mismatch");
  }

  private List<String> problems(String text) {
    var refused = catchThrowableOfType(BadInputException.class, () -> read(text));
    return refused.report().problems().stream()
        .map(p -> p.place() + " " + p.code() + " " + p.value())
        .toList();
  }

  private List<Ranking> read(String text) throws IOException {
    var file = folder.resolve("a.run");
    Files.writeString(file, text, StandardCharsets.UTF_8);
    return new RunReader().read(file);
  }

  private static void near(double actual, double expected) {
    assertThat(actual).isCloseTo(expected, org.assertj.core.api.Assertions.within(ROUNDING));
  }
}
