package org.patentbridge.torture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Imports are killed at random moments, also in the middle of index commits, and finished
 * afterwards: the answers must be those of an import that nobody disturbed.
 *
 * <p>Runs for {@code -Dpatentbridge-torture.minutes} against the built program; {@code -Dseed}
 * replays a run.
 */
@Tag("torture")
class KilledImportTorture {

  private static final System.Logger LOG = System.getLogger(KilledImportTorture.class.getName());
  private static final int RECORDS = 6_000;
  private static final int LONGEST_LIFE_MILLIS = 9_000;

  @TempDir private Path folder;

  @Test
  void killedImportsLoseAndDoubleNothing() throws IOException, InterruptedException {
    assertThat(BuiltProgram.JAR).as("the launcher builds it first").exists();
    long seed = Long.getLong("seed", System.nanoTime());
    var random = new SplittableRandom(seed);
    var end =
        Instant.now().plus(Duration.ofMinutes(Long.getLong("patentbridge-torture.minutes", 1)));
    var inventory = inventory(random);
    var undisturbed = answersAfter(folder.resolve("undisturbed"), inventory);
    int kills = 0;
    int rounds = 0;
    while (rounds == 0 || Instant.now().isBefore(end)) {
      var data = folder.resolve("round-" + rounds++);
      for (int i = 1 + random.nextInt(4); i > 0; i--) {
        int life = 500 + random.nextInt(LONGEST_LIFE_MILLIS);
        var program = new BuiltProgram(data);
        kills += program.killed(life, "import", "patents", inventory.toString()) ? 1 : 0;
      }
      assertThat(answersAfter(data, inventory)).as("seed " + seed).isEqualTo(undisturbed);
    }
    LOG.log(
        System.Logger.Level.INFO,
        "torture: seed {0}, {1} rounds, {2} kills, 0 lost, 0 doubled, 0 different answers",
        String.valueOf(seed),
        rounds,
        kills);
    assertThat(kills).isPositive();
  }

  /** Patents with repeating words, so that answers rank many of them. */
  private Path inventory(SplittableRandom random) throws IOException {
    var words = List.of("电池", "涂层", "阀门", "传感器", "陶瓷", "轴承", "焊接", "灌溉", "芯片", "膜");
    var file = folder.resolve("inventory.jsonl");
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < RECORDS; i++) {
      var text = new StringBuilder();
      for (int w = 0; w < 40; w++) {
        text.append(words.get(random.nextInt(words.size())));
      }
      lines.add(
          "{\"publicationNumber\":\"CN %d B\",\"titleZh\":\"%s装置%d\",\"abstractZh\":\"%s\"}"
              .formatted(199_000_000 + i, words.get(i % words.size()), i, text));
    }
    return Files.write(file, lines, StandardCharsets.UTF_8);
  }

  /** Finishes the import, checks the index, and asks for what everybody would see. */
  private static String answersAfter(Path data, Path inventory)
      throws IOException, InterruptedException {
    new BuiltProgram(data).said("import", "patents", inventory.toString());
    new BuiltProgram(data).said("index", "check");
    var again = new BuiltProgram(data).said("import", "patents", inventory.toString(), "--json");
    assertThat(again).contains("\"unchanged\" : " + RECORDS);
    return new BuiltProgram(data).said("search", "电池涂层", "--limit", "200", "--json");
  }
}
