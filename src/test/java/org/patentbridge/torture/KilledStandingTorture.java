package org.patentbridge.torture;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The process that imports, matches standing needs and makes digests is killed at random moments;
 * what persons are told must be what an undisturbed one tells them, each news once.
 *
 * <p>Runs for {@code -Dpatentbridge-torture.minutes} against the built program; {@code -Dseed}
 * replays a run.
 */
@Tag("torture")
class KilledStandingTorture {

  private static final System.Logger LOG = System.getLogger(KilledStandingTorture.class.getName());
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<String> WORDS =
      List.of("电池", "涂层", "阀门", "传感器", "陶瓷", "轴承", "焊接", "灌溉", "芯片", "薄膜");
  private static final int KNOWN = 200;
  private static final int NEWS = 1_500;
  private static final int NEEDS = 12;
  private static final LocalDate DAY = LocalDate.of(2026, 12, 1);
  private static final String ANNA = "anna@example.org";
  private static final String BO = "bo@example.org";

  /** A program starts within seconds; the later half of these falls into its work. */
  private static final int EARLIEST_MILLIS = 500;

  private static final int LONGEST_LIFE_MILLIS = 9_000;

  @TempDir private Path folder;

  /**
   * What is told in a world.
   *
   * @param news by person and digest, in the order of the digests
   */
  private record Told(List<String> news) {}

  @Test
  void killedMatchingMissesAndDoublesNothing() throws IOException, InterruptedException {
    assertThat(BuiltProgram.JAR).as("the launcher builds it first").exists();
    long seed = Long.getLong("seed", System.nanoTime());
    var random = new SplittableRandom(seed);
    var end =
        Instant.now().plus(Duration.ofMinutes(Long.getLong("patentbridge-torture.minutes", 1)));
    var files = files(random);
    var undisturbed = told(files, folder.resolve("undisturbed"), null).told();
    assertThat(undisturbed.news()).as("seed " + seed).hasSizeGreaterThan(20);
    int kills = 0;
    int rounds = 0;
    while (rounds == 0 || Instant.now().isBefore(end)) {
      var round = told(files, folder.resolve("round-" + rounds++), random);
      kills += round.kills();
      assertThat(round.told()).as("seed " + seed).isEqualTo(undisturbed);
    }
    LOG.log(
        System.Logger.Level.INFO,
        "standing needs: seed {0}, {1} rounds, {2} kills, {3} news each time, 0 missed, 0 doubled",
        String.valueOf(seed),
        rounds,
        kills,
        undisturbed.news().size());
    assertThat(kills).isPositive();
  }

  /** One world from its beginning, with what was killed in it. */
  private record Round(Told told, int kills) {}

  private Round told(List<Path> files, Path data, SplittableRandom random)
      throws IOException, InterruptedException {
    var program = new BuiltProgram(data);
    program.said("import", "needs", files.get(0).toString());
    program.said("import", "patents", files.get(1).toString());
    for (var person : List.of(ANNA, BO)) {
      program.said("account", "create", person, "--role", "SME", "--organization", "name:试验公司");
      for (int i = person.equals(ANNA) ? 0 : 1; i < NEEDS; i += 2) {
        program.said("standing", "follow", "K-" + i, "--least", "20", "--person", person);
      }
    }
    int kills = 0;
    for (int i = 2; i < files.size(); i++) {
      var day = DAY.plusDays(i).toString();
      String[] load = {"import", "patents", files.get(i).toString()};
      String[] match = {"standing", "match", "--day", day};
      for (var command : List.of(load, match)) {
        for (int k = random == null ? 0 : 1 + random.nextInt(3); k > 0; k--) {
          int life = EARLIEST_MILLIS + random.nextInt(LONGEST_LIFE_MILLIS);
          kills += program.killed(life, command) ? 1 : 0;
        }
        program.said(command);
      }
    }
    List<String> news = new ArrayList<>();
    for (var person : List.of(ANNA, BO)) {
      for (var digest :
          JSON.readTree(program.said("standing", "digests", "--person", person, "--json"))) {
        var lines = new ArrayList<String>();
        digest.path("lines").forEach(l -> lines.add(l.path("standing") + " " + l.path("patent")));
        lines.stream()
            .sorted()
            .map(l -> person + " " + digest.path("day") + " " + l)
            .forEach(news::add);
      }
    }
    return new Round(new Told(news), kills);
  }

  /** Needs, patents that are known, new ones, and some of the new ones with other words. */
  private List<Path> files(SplittableRandom random) throws IOException {
    var needs = new ArrayList<>(List.of("需求编号,企业名称,标题,问题描述,保密级别"));
    for (int i = 0; i < NEEDS; i++) {
      needs.add("K-%d,试验公司,%s,%s,仅组织方".formatted(i, words(random, 2), words(random, 4)));
    }
    return List.of(
        written("needs.csv", needs),
        written("known.jsonl", patents(random, 0, KNOWN)),
        written("new.jsonl", patents(random, KNOWN, NEWS)),
        written("changed.jsonl", patents(random, KNOWN, NEWS / 2)));
  }

  private static List<String> patents(SplittableRandom random, int from, int count) {
    var lines = new ArrayList<String>();
    for (int i = from; i < from + count; i++) {
      lines.add(
          "{\"publicationNumber\":\"CN %d B\",\"titleZh\":\"%s\",\"abstractZh\":\"%s\"}"
              .formatted(199_200_000 + i, words(random, 2), words(random, 6)));
    }
    return lines;
  }

  private static String words(SplittableRandom random, int count) {
    var text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append(WORDS.get(random.nextInt(1 + random.nextInt(WORDS.size()))));
    }
    return text.toString();
  }

  private Path written(String name, List<String> lines) throws IOException {
    return Files.write(folder.resolve(name), lines, StandardCharsets.UTF_8);
  }
}
