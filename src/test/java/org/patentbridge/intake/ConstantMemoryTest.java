package org.patentbridge.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.patentbridge.domain.patent.Patent;
import org.patentbridge.domain.problem.ListedProblems;
import org.patentbridge.domain.problem.Problem;
import org.patentbridge.domain.problem.Severity;
import org.patentbridge.domain.provenance.Digest;
import org.patentbridge.intake.format.Encoding;
import org.patentbridge.intake.format.InputPosition;
import org.patentbridge.intake.format.JsonRows;
import org.patentbridge.intake.format.Source;
import org.patentbridge.intake.record.ColumnNames;
import org.patentbridge.intake.record.PatentMaker;
import org.patentbridge.intake.record.Words;
import org.patentbridge.intake.template.ExampleRow;
import org.patentbridge.rulebook.RulebookReader;

/** Reading a file keeps fingerprints and the first problems, however long the file. */
class ConstantMemoryTest {

  private static final int RECORDS = 200_000;

  /** A slot is 16 bytes; at least three eighths of them are taken. */
  private static final long KEYS_BUDGET = 43L * RECORDS;

  private static final long REST_BUDGET = 3L << 20;

  @TempDir Path folder = Path.of("");

  /** Counts and looks at the reading now and then, as a long import would grow. */
  private static final class Watch implements IntakeListener<Patent> {
    private @Nullable Reading<Patent> reading;
    private long heard;
    private long refused;
    private long errors;
    private long most;
    private long reached;

    @Override
    public void taken(Patent record) {
      if (++heard % 20_000 == 0 && reading != null) {
        most = Math.max(most, Retained.bytesOf(reading, this));
      }
    }

    @Override
    public void refused(RefusedRow row) {
      refused++;
    }

    @Override
    public void noted(Problem problem) {
      errors += problem.isError() ? 1 : 0;
    }

    @Override
    public void reached(long bytes) {
      reached = bytes;
    }
  }

  /** Every tenth record is broken, every seventh warns, every thirteenth stands twice. */
  private Path stream() throws IOException {
    var file = folder.resolve("stream.jsonl");
    try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      for (int i = 0; i < RECORDS; i++) {
        int number = 190_000_000 + (i % 13 == 12 ? i - 1 : i);
        var wrong = i % 10 == 9 ? ",\"filed\":\"yesterday\"" : "";
        var odd = i % 7 == 6 ? ",\"odd" + i + "\":1" : "";
        out.write(
            "{\"publicationNumber\":\"CN %d B\",\"titleZh\":\"膜%d\"%s%s}\n"
                .formatted(number, i, wrong, odd));
      }
    }
    return file;
  }

  @Test
  void longFileIsReadUnderASmallBudgetOfRetainedBytes() throws IOException {
    var file = stream();
    var rules = new RulebookReader().read(Path.of("index-config"));
    var maker = new PatentMaker(rules.intake().caps());
    var watch = new Watch();
    var reading =
        new Reading<>(
                maker,
                new ColumnNames("patent", rules.columns(), maker.nested()),
                new Words("patent", rules),
                watch)
            .from("stream.jsonl", ExampleRow.of("patent", maker, rules, "stream.jsonl"));
    watch.reading = reading;
    var own = Retained.bytesOf(reading, watch);
    var position = new InputPosition(Files.size(file));
    var encoding = new Encoding(StandardCharsets.UTF_8, 0, false);
    reading.open(
        new OpenedFile(
            "stream.jsonl", "stream", "jsonl", "UTF-8", Digest.ofLines("stream"), Files.size(file)),
        position);

    new JsonRows().read(new Source(file, "stream.jsonl", encoding, position), reading);
    reading.end();

    assertThat(watch.heard + watch.refused).isEqualTo(RECORDS);
    assertThat(watch.refused).isGreaterThan(RECORDS / 10);
    assertThat(watch.most - own).isLessThan(KEYS_BUDGET + REST_BUDGET);
    assertThat(Retained.bytesOf(reading, watch) - own).isLessThan(KEYS_BUDGET + REST_BUDGET);
    assertThat(watch.reached).isEqualTo(Files.size(file));
    var report = reading.report();
    assertThat(report.errors()).isEqualTo(watch.errors).isGreaterThan(report.problems().size());
    assertThat(report.problems()).hasSizeLessThan(4 * ListedProblems.MAX_LISTED);
    assertThat(report.counts().of(Severity.ERROR) + report.counts().of(Severity.WARNING))
        .isEqualTo(report.problems().size() + report.unlisted());
  }

  @Test
  void keysAreFoundAgainWithTheirFirstLines() {
    long seed = System.nanoTime();
    var random = new SplittableRandom(seed);
    var keys = new SeenKeys();
    var known = new HashSet<String>();
    for (int line = 1; line <= 300_000; line++) {
      var key = "CN" + random.nextInt(200_000) + "B";
      assertThat(keys.firstLine(key, line).isEmpty()).as("seed %d", seed).isEqualTo(known.add(key));
    }
    keys.firstLine("the one", 7);
    assertThat(keys.firstLine("the one", 8)).hasValue(7);
  }

  @Test
  void fullTableLetsRecordsPassAndStillKnowsTheOldOnes() {
    var keys = new SeenKeys();
    for (int i = 0; i < SeenKeys.MAX_KEYS; i++) {
      keys.firstLine("k" + i, i + 1L);
    }
    assertThat(keys.isFull()).isTrue();
    assertThat(keys.firstLine("one more", 1)).isEmpty();
    assertThat(keys.firstLine("one more", 2)).isEmpty();
    assertThat(keys.firstLine("k17", 3)).hasValue(18);
    assertThat(Retained.bytesOf(keys)).isLessThan(130L << 20);
  }
}
