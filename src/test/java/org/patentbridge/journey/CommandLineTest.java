package org.patentbridge.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A working day on the command line; results go to one stream, all else to the other. */
@QuarkusTest
@TestProfile(JourneyProfile.class)
class CommandLineTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @Inject World world;
  @Inject Shell shell;
  @TempDir Path folder = Path.of("");

  @Test
  void anOrganizerGetsThroughTheDayOnTheCommandLine() throws Exception {
    world.empty();
    importSamples();
    searchesAndMatches();
    absenceIsExplained();
    eventIsRunAndWritten();
    indexIsInspected();
  }

  private Shell.Outcome done(String... arguments) {
    var outcome = shell.run(arguments);
    assertThat(outcome.code()).as(outcome.err()).isZero();
    return outcome;
  }

  private void importSamples() throws Exception {
    var organizations =
        done(
            "import",
            "organizations",
            sample("organizations/universities.csv"),
            sample("organizations/hydrogen.csv"));
    assertThat(organizations.out().lines()).hasSize(2);
    assertThat(organizations.err()).isEmpty();
    var patents = json(done("import", "patents", "--json", sample("patents/hydrogen.jsonl")));
    assertThat(patents.get(0).get("refused").asInt()).isZero();
    assertThat(patents.get(0).get("added").asInt()).isEqualTo(patents.get(0).get("taken").asInt());
    var again = json(done("import", "patents", "--json", sample("patents/hydrogen.jsonl")));
    assertThat(again.get(0).get("unchanged").asInt())
        .isEqualTo(patents.get(0).get("taken").asInt());
    done("import", "needs", sample("needs/hydrogen.csv"));
  }

  private void searchesAndMatches() throws Exception {
    var found = json(done("search", "70 MPa 阀座 密封", "--limit", "3", "--json"));
    assertThat(found.get("items")).hasSize(3);
    assertThat(done("search", "70 MPa 阀座 密封").out()).contains("CN196000037B");
    var nothing = done("search", "qwxyz");
    assertThat(nothing.out()).isEmpty();
    assertThat(nothing.err()).isNotBlank();
    var explained = done("match", "--need", "N-06-01", "--explain", "--as-of", "2026-11-23");
    assertThat(explained.out()).contains("CN 196000037 B").contains(" / ");
    assertThat(explained.err()).isEmpty();
    var list = json(done("match", "--need", "N-06-01", "--json", "--as-of", "2026-11-23"));
    assertThat(list.get("entries"))
        .isNotEmpty()
        .allSatisfy(CommandLineTest::pointsAreTheSumOfTheirParts)
        .allSatisfy(CommandLineTest::relevanceIsTheSumOfItsParts);
    farFieldIsApart(list);
    var title = list.get("entries").get(0).get("title").asText();
    var named = json(done("match", "--text", title, "--limit", "2", "--json"));
    assertThat(named.get("strength").get("strong").asBoolean()).as(title).isTrue();
    var typed = json(done("match", "--text", "氢气阀门密封", "--limit", "2", "--json"));
    assertThat(typed.get("entries")).hasSize(2);
    var hopeless = json(done("match", "--text", "给宠物猫拍摄婚礼纪录片，现场要放许多氢气球", "--json"));
    assertThat(hopeless.get("strength").get("strong").asBoolean()).isFalse();
    assertThat(hopeless.get("entries")).isNotEmpty();
    assertThat(done("match", "--text", "给宠物猫拍摄婚礼纪录片，现场要放许多氢气球").out())
        .startsWith("No strong match");
  }

  private static void pointsAreTheSumOfTheirParts(JsonNode row) {
    long parts = 0;
    for (JsonNode part : row.get("score").get("parts")) {
      parts += Math.round(part.get("earned").asDouble() * 1_000);
    }
    assertThat(parts).isEqualTo(Math.round(row.get("score").get("points").asDouble() * 1_000));
  }

  private static void relevanceIsTheSumOfItsParts(JsonNode row) {
    double sum = 0;
    for (JsonNode part : row.get("evidence").get("parts")) {
      sum += part.get("share").asDouble();
    }
    assertThat(sum).isEqualTo(row.get("evidence").get("relevance").asDouble()).isPositive();
  }

  /** Nothing of the lane stands in the ranking, and none of its classes is the need's home. */
  private static void farFieldIsApart(JsonNode found) {
    assertThat(found.get("farField")).hasSizeBetween(1, 5);
    for (JsonNode far : found.get("farField")) {
      assertThat(far.get("entry").get("evidence").get("classes")).isEmpty();
      assertThat(far.get("because").get("en").asText()).startsWith("classed in");
      for (JsonNode listed : found.get("entries")) {
        assertThat(listed.get("offering")).isNotEqualTo(far.get("entry").get("offering"));
      }
    }
  }

  private void absenceIsExplained() throws Exception {
    var question = List.of("why-not", "--need", "N-06-01", "--as-of", "2026-11-23", "--patent");
    var lapsed = with(question, firstLapsed());
    assertThat(done(lapsed).out()).contains("Legal status").contains("closed");
    var listed = json(done(with(question, "CN 196000037 B", "--json")));
    assertThat(listed.get("rank").asInt()).isPositive();
    var unknown = done(with(question, "CN 199999999 B"));
    assertThat(unknown.out()).contains("Nothing is kept here as CN 199999999 B");
    assertThat(json(done(with(question, "CN 199999999 B", "--json"))).get("why").asText())
        .isEqualTo("UNKNOWN");
    var typed =
        json(
            done(
                "why-not",
                "--text",
                "qwxyz",
                "--patent",
                "CN 196000037 B",
                "--json",
                "--as-of",
                "2026-11-23"));
    assertThat(typed.get("why").asText()).isEqualTo("NO_WORD");
    assertThat(typed.get("evidence").get("lacking").get(0).asText()).isEqualTo("qwxyz");
    var below = json(done(with(question, "CN 196000037 B", "--limit", "1", "--json")));
    assertThat(below.get("distance").asDouble())
        .isEqualTo(
            Math.max(0, below.get("cut").asDouble() - below.get("score").get("points").asDouble()),
            org.assertj.core.api.Assertions.within(1e-9));
  }

  private static String firstLapsed() throws Exception {
    for (String line : Files.readAllLines(World.SAMPLES.resolve("patents/hydrogen.jsonl"))) {
      if (line.contains("失效")
          || line.contains("终止")
          || line.contains("LAPSED")
          || line.contains("lapsed")) {
        return JSON.readTree(line).get("publicationNumber").asText();
      }
    }
    throw new AssertionError("no lapsed patent among the samples");
  }

  private void eventIsRunAndWritten() throws Exception {
    var made =
        done(
            "event",
            "create",
            "valve-day",
            "--template",
            "ip-services-tour",
            "--day",
            "2026-12-20",
            "--everybody");
    assertThat(made.out().strip()).isEqualTo("valve-day");
    assertThat(done("event", "list").out()).contains("valve-day");
    var table = Files.writeString(folder.resolve("p.csv"), "参会单位,参会方\n913205005K01000199,需求方\n");
    var entered = shell.run("event", "participants", "valve-day", table.toString());
    assertThat(entered.code()).isEqualTo(3);
    assertThat(entered.err()).contains("p.csv:2").contains("913205005K01000199");
    var run = json(done("event", "run", "valve-day", "--as-of", "2026-11-23", "--json"));
    assertThat(run.get("status").asText()).isEqualTo("COMPLETED");
    assertThat(done("event", "run", "valve-day", "--as-of", "2026-11-23").out())
        .contains(run.get("id").asText());
    assertThat(done("event", "schedule", "valve-day").out()).isNotBlank();
    var out = folder.resolve("out");
    var written =
        done("event", "export", "valve-day", "--out", out.toString()).out().lines().toList();
    assertThat(written)
        .hasSizeGreaterThan(5)
        .allSatisfy(f -> assertThat(Path.of(f)).isNotEmptyFile());
    try (var files = Files.list(out)) {
      assertThat(files).hasSameSizeAs(written);
    }
    assertThat(shell.run("event", "run", "no-such-event").code()).isEqualTo(1);
  }

  private void indexIsInspected() {
    assertThat(done("index", "status").out()).isNotBlank();
    done("index", "rebuild");
    var checked = done("index", "check");
    assertThat(checked.err()).isEmpty();
    assertThat(checked.out()).contains("build-");
  }

  @Test
  void rulesCheckPassesWithAllExamples() {
    var checked = done("rules", "check");
    assertThat(checked.err()).isEmpty();
    assertThat(checked.out()).containsPattern("[1-9][0-9]+");
  }

  @Test
  void evaluatePrintsOneObjectWithAllMetrics() throws Exception {
    var run = folder.resolve("a.run");
    var measured =
        json(
            done(
                "evaluate",
                "--collection",
                sample("judgments/tuning"),
                "--json",
                "--run",
                run.toString()));
    assertThat(measured.isObject()).isTrue();
    assertThat(measured.get("queries").asInt()).isPositive();
    for (String kind : List.of("metrics", "metricsJudgedOnly")) {
      for (String metric : List.of("nDCG@10", "MAP", "Recall@100", "MRR@10")) {
        assertThat(measured.get(kind).get(metric).asDouble()).as(kind + metric).isBetween(0.3, 1.0);
      }
    }
    assertThat(run).isNotEmptyFile();
  }

  @Test
  void writtenRunIsScoredAsTheRankingWasAndComparedWithIt() throws Exception {
    var collection = sample("judgments/tuning");
    var run = folder.resolve("b.run").toString();
    var measured = json(done("evaluate", "--collection", collection, "--json", "--run", run));
    var scored = json(done("evaluate", "--collection", collection, "--json", "--score-run", run));
    assertThat(scored.get("metrics")).isEqualTo(measured.get("metrics"));
    assertThat(scored.get("metricsJudgedOnly")).isEqualTo(measured.get("metricsJudgedOnly"));

    var same =
        json(done("evaluate", "--collection", collection, "--json", "--against-run", run))
            .get("metrics")
            .get("MAP");
    assertThat(same.get("difference").asDouble()).isZero();
    assertThat(same.get("p").asDouble()).isEqualTo(1);
    assertThat(same.get("ties").asInt()).isEqualTo(measured.get("queries").asInt());
  }

  @Test
  void rulesAreComparedQueryAgainstQuery() throws Exception {
    var collection = sample("judgments/tuning");
    var others = Files.createDirectory(folder.resolve("rules"));
    Files.writeString(
        others.resolve("ranking.yaml"),
        """
        concept-weight: 0
        feedback-records: 1
        feedback-sharpness: 0
        related-weight: 0
        translated-weight: 0
        embedding-weight: 0
        strong-match:
          start: 0
          reached: 1
          weight: 1
          least: 0.5
          because: the words alone are measured
        far-field:
          candidates: 0
          nearness: 0.5
          because: the words alone are measured
        because: words alone
        """);
    var with =
        json(done("evaluate", "--collection", collection, "--json")).get("metrics").get("MAP");
    var without =
        json(done("evaluate", "--collection", collection, "--json", "--rules", others.toString()))
            .get("metrics")
            .get("MAP");
    var compared =
        json(done("evaluate", "--collection", collection, "--json", "--against", others.toString()))
            .get("metrics")
            .get("MAP");
    assertThat(compared.get("second")).isEqualTo(with);
    assertThat(compared.get("first")).isEqualTo(without);
    assertThat(
            compared.get("wins").asInt()
                + compared.get("losses").asInt()
                + compared.get("ties").asInt())
        .isEqualTo(compared.get("queries").asInt());
    assertThat(done("evaluate", "--collection", collection, "--against", others.toString()).out())
        .contains("MAP", "p ", " : ");
  }

  @Test
  void halvesOfTheQueriesMakeUpTheWhole() throws Exception {
    var collection = sample("judgments/tuning");
    int whole = 0;
    for (var half : List.of("tuning", "reporting")) {
      var part = json(done("evaluate", "--collection", collection, "--json", "--half", half));
      assertThat(part.get("queries").asInt()).isPositive();
      whole += part.get("queries").asInt();
    }
    assertThat(json(done("evaluate", "--collection", collection, "--json")).get("queries").asInt())
        .isEqualTo(whole);
  }

  @Test
  void evaluateTakesADictionaryAndNamesItsBadLines() throws Exception {
    var terms = Files.writeString(folder.resolve("own.csv"), "zh,en\n茶叶,tea\n");
    var collection = sample("judgments/tuning");
    var plain = json(done("evaluate", "--collection", collection, "--json"));
    var added =
        json(done("evaluate", "--collection", collection, "--json", "--terms", terms.toString()));
    assertThat(added.get("profile").asText()).isNotEqualTo(plain.get("profile").asText());
    Files.writeString(terms, "zh,en\ntea,茶叶\n");
    var refused = shell.run("evaluate", "--collection", collection, "--terms", terms.toString());
    assertThat(refused.code()).isEqualTo(3);
    assertThat(refused.err()).contains("own.csv", "2", "tea");
  }

  private static String sample(String name) {
    return World.SAMPLES.resolve(name).toString();
  }

  private static String[] with(List<String> question, String... more) {
    var all = new ArrayList<>(question);
    all.addAll(List.of(more));
    return all.toArray(String[]::new);
  }

  /** One JSON value and nothing else; warnings go to the other stream. */
  private static JsonNode json(Shell.Outcome outcome) throws JsonProcessingException {
    assertThat(outcome.err()).doesNotContain(" error: ");
    return JSON.readTree(outcome.out());
  }
}
