package org.patentbridge.torture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.patentbridge.bench.NationalCorpus;

/**
 * The import of a national inventory is killed ten times at random moments, while it reads, saves,
 * indexes and swaps, and started again each time: what is in the end in database and index is what
 * an unbroken import leaves.
 *
 * <p>{@code -Dpatentbridge-torture.patents} says how large, {@code -Dpatentbridge-torture.kills}
 * how often; {@code -Dseed} replays the moments.
 */
@Tag("torture")
class KilledNationalImportTorture {

  private static final System.Logger LOG =
      System.getLogger(KilledNationalImportTorture.class.getName());
  private static final Path PROGRAM = Path.of("target/quarkus-app/quarkus-run.jar");
  private static final int PATENTS = Integer.getInteger("patentbridge-torture.patents", 20_000);
  private static final int KILLS = Integer.getInteger("patentbridge-torture.kills", 10);

  /** A third of the undisturbed time at most, so that most lives end in the midst of work. */
  private static final int SHARE_OF_TIME = 3;

  @TempDir private Path folder = Path.of("");

  @Test
  void killedImportEndsWithTheContentOfAnUnbrokenOne()
      throws IOException, InterruptedException, SQLException {
    assertThat(PROGRAM).as("the launcher builds it first").exists();
    long seed = Long.getLong("seed", System.nanoTime());
    var random = new SplittableRandom(seed);
    var inventory = folder.resolve("patents.csv");
    new NationalCorpus().writePatents(inventory, PATENTS);
    var undisturbed = folder.resolve("undisturbed");
    var start = Instant.now();
    finish(undisturbed, inventory);
    long longest = Duration.between(start, Instant.now()).toMillis() / SHARE_OF_TIME;
    var expected = ImportedContent.of(undisturbed);
    assertThat(expected.patents()).isEqualTo(PATENTS);
    assertThat(expected.documents()).isEqualTo(PATENTS);
    assertThat(expected.logged()).isEqualTo(expected.changes()).isEqualTo(PATENTS);

    int kills = 0;
    int imports = 1;
    var data = folder.resolve("killed-1");
    while (kills < KILLS) {
      if (killed(data, inventory, 500 + random.nextLong(longest))) {
        kills++;
      } else {
        check(data, expected, seed);
        data = folder.resolve("killed-" + ++imports);
      }
    }
    finish(data, inventory);
    check(data, expected, seed);
    LOG.log(
        System.Logger.Level.INFO,
        "torture: seed {0}, {1} patents, {2} kills in {3} imports, contents identical",
        String.valueOf(seed),
        String.valueOf(PATENTS),
        kills,
        imports);
  }

  private static void check(Path data, ImportedContent expected, long seed)
      throws IOException, SQLException {
    assertThat(ImportedContent.of(data)).as("seed %d, %s", seed, data).isEqualTo(expected);
  }

  private static boolean killed(Path data, Path inventory, long afterMillis)
      throws IOException, InterruptedException {
    var process = start(data, inventory);
    boolean ended = process.waitFor(afterMillis, TimeUnit.MILLISECONDS);
    process.destroyForcibly().waitFor();
    return !ended;
  }

  private static void finish(Path data, Path inventory) throws IOException, InterruptedException {
    var process = start(data, inventory);
    assertThat(process.waitFor()).as(() -> said(data)).isZero();
  }

  private static String said(Path data) {
    try {
      return Files.readString(data.resolveSibling("said.txt"), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      return unreadable.toString();
    }
  }

  private static Process start(Path data, Path inventory) throws IOException {
    List<String> all =
        new ArrayList<>(
            List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-Xmx2g",
                "--add-modules",
                "jdk.incubator.vector",
                "--enable-native-access=ALL-UNNAMED",
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-jar",
                PROGRAM.toString(),
                "--data",
                data.toString(),
                "import",
                "patents",
                inventory.toString()));
    return new ProcessBuilder(all)
        .redirectErrorStream(true)
        .redirectOutput(data.resolveSibling("said.txt").toFile())
        .start();
  }
}
