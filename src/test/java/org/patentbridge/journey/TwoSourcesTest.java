package org.patentbridge.journey;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A university's inventory and an extract of the register speak of the same patents. */
@QuarkusTest
@TestProfile(JourneyProfile.class)
class TwoSourcesTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String MEMBRANE = "CN195000001B";

  @Inject World world;
  @Inject Shell shell;
  @TempDir Path folder = Path.of("");
  private Path inventory = Path.of("");
  private Path register = Path.of("");

  @BeforeEach
  void start() throws IOException {
    world.empty();
    inventory =
        written(
            "east-lake-university.csv",
            """
            公开号,标题,专利权人,法律状态,法律状态日期,成熟度
            CN195000001B,一种固态电解质膜,东湖理工大学,有效,2025-06-30,6
            CN195000002B,一种阀座,东湖理工大学,有效,2026-03-01,4
            CN195000003B,一种轴承,东湖理工大学,有效,2026-03-01,5
            """);
    register =
        written(
            "status.csv",
            """
            公开号,标题,专利权人,法律状态,法律状态日期
            CN195000001B,一种固态电解质膜及其制备方法,东湖理工大学,失效,2026-03-01
            CN195000002B,一种阀座,东湖理工大学,失效,2026-03-01
            """);
  }

  private Path written(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  @Test
  void registerWinsWhereItKnowsBetterAndTheInventoryCannotTakeItBack() throws IOException {
    counts(imported(inventory), 3, 0, 0);
    var second = imported(register, "--source", "register");
    counts(second, 0, 2, 0);
    assertThat(second.get("problems")).hasSize(1);
    var differ = second.get("problems").get(0);
    assertThat(differ.get("code").asText()).isEqualTo("sources-differ");
    assertThat(differ.get("severity").asText()).isEqualTo("WARNING");
    assertThat(differ.toString())
        .contains("status.csv", "legalStatus", "LAPSED", "GRANTED", "east-lake-university.csv:3");
    counts(imported(inventory), 0, 0, 3);
    counts(imported(register, "--source", "register"), 0, 0, 2);
    membraneIsLapsedAndSaysWhy();
  }

  private void membraneIsLapsedAndSaysWhy() throws IOException {
    var shown = JSON.readTree(done("patents", "show", "CN 195000001 B", "--json").out());
    assertThat(shown.get("record").get("status").get("state").asText()).isEqualTo("LAPSED");
    assertThat(shown.get("record").get("trl").asInt()).isEqualTo(6);
    assertThat(shown.get("sources"))
        .extracting(s -> s.get("name").asText())
        .containsExactly("east-lake-university", "register");
    assertThat(shown.get("sources").get(0).get("values").get("legalStatus").asText())
        .isEqualTo("GRANTED");
    assertThat(shown.get("sources").get(0).get("kind").asText()).isEqualTo("inventory");
    var status = choice(shown, "legalStatus");
    assertThat(status.get("source").asText()).isEqualTo("register");
    assertThat(status.get("contradictory").asBoolean()).isFalse();
    assertThat(status.get("because").get("zh").asText()).contains("register", "2026-03-01");
    assertThat(choice(shown, "trl").get("source").asText()).isEqualTo("east-lake-university");
    var overHttp =
        given().get("/api/v1/patents/" + MEMBRANE + "/sources").then().statusCode(200).extract();
    assertThat(JSON.readTree(overHttp.asString())).isEqualTo(shown);
    var told = done("patents", "show", MEMBRANE).out();
    assertThat(told)
        .contains(
            "register (register)", "Legal status: LAPSED", "states: GRANTED (as of 2025-06-30)");
    assertThat(done("patents", "show", "CN195000002B").out()).contains("cannot both be right");
    assertThat(shell.run("patents", "show", "CN195999999B").code()).isEqualTo(1);
  }

  @Test
  void orderOfTheTwoFilesDoesNotMatter() throws IOException {
    imported(inventory);
    imported(register, "--source", "register");
    var oneWay = answers();
    world.empty();
    imported(register, "--source", "register");
    var last = imported(inventory);
    counts(last, 1, 2, 0);
    assertThat(last.get("problems")).hasSize(1);
    assertThat(answers()).isEqualTo(oneWay);
  }

  @Test
  void nothingChangedIsSaidInWords() {
    done("import", "patents", inventory.toString());
    assertThat(done("import", "patents", inventory.toString()).out())
        .contains("Nothing changed", "3 good records");
  }

  @Test
  void renamedFileIsNoChangeAndMovedLinesAreNone() throws IOException {
    imported(inventory);
    var lines = Files.readAllLines(inventory);
    var moved = new ArrayList<>(List.of(lines.get(0), lines.get(3), lines.get(2), lines.get(1)));
    var renamed = written("a copy.csv", String.join("\n", moved) + "\n");
    counts(imported(renamed), 0, 0, 3);
    counts(imported(renamed, "--source", "East-Lake-University"), 0, 0, 3);
    var shown = JSON.readTree(done("patents", "show", MEMBRANE, "--json").out());
    assertThat(shown.get("sources")).hasSize(2);
    assertThat(choice(shown, "legalStatus").get("disputed").asBoolean()).isFalse();
  }

  @Test
  void sameOffersFromARenamedFileAreUnchanged() throws IOException {
    var offers = "成果编号,标题\nhust:1,一种涂层\n";
    done("import", "offers", written("o.csv", offers).toString());
    var again = json("import", "offers", written("p.csv", "\n" + offers).toString());
    assertThat(again.get("unchanged").asInt()).isEqualTo(1);
  }

  @Test
  void sourceIsNamedOverHttpToo() {
    var taken =
        given()
            .contentType("text/csv; charset=UTF-8")
            .queryParam("name", "s.csv")
            .queryParam("source", "register")
            .body("公开号,标题\nCN195000009B,一种泵\n".getBytes(java.nio.charset.StandardCharsets.UTF_8))
            .post("/api/v1/imports/patents")
            .then()
            .statusCode(200)
            .extract();
    assertThat(taken.<Integer>path("added")).isEqualTo(1);
    var shown =
        given().get("/api/v1/patents/CN195000009B/sources").then().statusCode(200).extract();
    assertThat(shown.<String>path("sources[0].name")).isEqualTo("register");
    given().get("/api/v1/patents/CN195999999B/sources").then().statusCode(404);
    given()
        .contentType("text/csv; charset=UTF-8")
        .queryParam("source", "x".repeat(90))
        .body("标题\n一种泵\n".getBytes(java.nio.charset.StandardCharsets.UTF_8))
        .post("/api/v1/imports/patents")
        .then()
        .statusCode(400);
  }

  private List<JsonNode> answers() throws IOException {
    var all = new ArrayList<JsonNode>();
    for (int i = 1; i <= 3; i++) {
      all.add(JSON.readTree(done("patents", "show", "CN19500000" + i + "B", "--json").out()));
    }
    all.add(JSON.readTree(done("search", "固态电解质膜", "--json").out()));
    return all;
  }

  private static JsonNode choice(JsonNode shown, String field) {
    for (JsonNode choice : shown.get("choices")) {
      if (choice.get("field").asText().equals(field)) {
        return choice;
      }
    }
    throw new AssertionError("no choice on " + field);
  }

  private static void counts(JsonNode file, int added, int changed, int unchanged) {
    assertThat(file.get("added").asInt()).as("added").isEqualTo(added);
    assertThat(file.get("changed").asInt()).as("changed").isEqualTo(changed);
    assertThat(file.get("unchanged").asInt()).as("unchanged").isEqualTo(unchanged);
  }

  private JsonNode imported(Path file, String... more) throws IOException {
    var all = new ArrayList<>(List.of("import", "patents", file.toString()));
    all.addAll(List.of(more));
    return json(all.toArray(String[]::new));
  }

  private JsonNode json(String... command) throws IOException {
    var all = new ArrayList<>(List.of(command));
    all.add("--json");
    return JSON.readTree(done(all.toArray(String[]::new)).out()).get(0);
  }

  private Shell.Outcome done(String... arguments) {
    var outcome = shell.run(arguments);
    assertThat(outcome.code()).as(outcome.err()).isZero();
    return outcome;
  }
}
