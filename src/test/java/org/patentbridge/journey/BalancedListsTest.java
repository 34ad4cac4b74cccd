package org.patentbridge.journey;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.patentbridge.domain.event.EventId;

/** Limits, quotas, exclusions and the dial over HTTP, and what is said about what they did. */
@QuarkusTest
@TestProfile(JourneyProfile.class)
class BalancedListsTest {

  private static final String EVENT = "/api/v1/events/balance-day";
  private static final String ORDER = "{\"asOf\": \"2026-11-23\", \"seed\": 1}";
  private static boolean loaded;

  @Inject World world;
  @Inject Shell shell;

  @BeforeEach
  void hydrogenSamplesAreThere() {
    if (!loaded) {
      world.empty();
      for (var file :
          List.of(
              "organizations/universities.csv",
              "organizations/hydrogen.csv",
              "patents/hydrogen.jsonl",
              "needs/hydrogen.csv")) {
        var kind = file.substring(0, file.indexOf('/'));
        assertThat(shell.run("import", kind, World.SAMPLES.resolve(file).toString()).code())
            .isZero();
      }
      loaded = true;
    }
    world.forgetRuns();
    made("\"scope\": \"everybody\", \"admitUnknown\": true, \"stability\": 0, \"quotas\": [],"
            + " \"exclusions\": [], \"exposure\": 0, \"seekerLimits\": {\"min\": 0, \"max\": 5}")
        .statusCode(201);
    world.forgetParticipants(new EventId("balance-day"));
  }

  private static ValidatableResponse made(String stated) {
    return given()
        .contentType(ContentType.JSON)
        .body(
            "{\"id\": \"balance-day\", \"template\": \"custom\", \"day\": \"2026-12-20\", "
                + stated
                + "}")
        .post("/api/v1/events")
        .then();
  }

  private static ValidatableResponse changed(String stated) {
    return given()
        .contentType(ContentType.JSON)
        .body("{" + stated + "}")
        .patch(EVENT)
        .then()
        .statusCode(200);
  }

  private static JsonPath run() {
    return RunsOverHttp.run(EVENT, ORDER);
  }

  private static List<Map<String, Object>> entries(JsonPath run) {
    return run.getList("lists.entries.flatten()");
  }

  @Test
  void changeOfAnEventNamesTheStateItWasMadeOn() {
    var before = given().get(EVENT).then().statusCode(200).extract().header("ETag");
    var after =
        given()
            .contentType(ContentType.JSON)
            .header("If-Match", before)
            .body("{\"tables\": 7}")
            .patch(EVENT)
            .then()
            .statusCode(200)
            .body("tables", equalTo(7))
            .body("slots", equalTo(12))
            .extract()
            .header("ETag");
    assertThat(after).isNotEqualTo(before);
    given()
        .contentType(ContentType.JSON)
        .header("If-Match", before)
        .body("{\"tables\": 9}")
        .patch(EVENT)
        .then()
        .statusCode(412)
        .body("code", equalTo("event-outdated"));
    given().get(EVENT).then().body("tables", equalTo(7));
  }

  @Test
  void contradictingGuaranteesAreAnAnswerAndCanBeLoosened() {
    changed("\"offeringCap\": 1, \"seekerLimits\": {\"min\": 5, \"max\": 5}");

    var none = run();

    assertThat(none.getString("status")).as(none.prettify()).isEqualTo("NO_SOLUTION");
    assertThat(none.getList("lists")).isEmpty();
    assertThat(none.getList("remarks.en", String.class))
        .anyMatch(r -> r.contains("guaranteed matches (min) is 5"))
        .anyMatch(r -> r.contains("smallest loosening"))
        .anyMatch(r -> r.contains("--loosen"))
        .noneMatch(r -> r.matches("^9[0-9A-Z]{17}:.*"));
    assertThat(none.getList("leftOvers")).hasSize(10);
    var told = shell.run("event", "run", "balance-day", "--as-of", "2026-11-23");
    assertThat(told.code()).isEqualTo(1);
    assertThat(told.out()).contains("no solution");

    var loosened = RunsOverHttp.run(EVENT, "{\"asOf\": \"2026-11-23\", \"loosen\": true}");

    assertThat(loosened.getString("status")).isEqualTo("LOOSENED");
    assertThat(loosened.getInt("optimum.loosened")).isPositive();
    assertThat(entries(loosened)).isNotEmpty();
    long missing =
        loosened.getList("leftOvers.got", Integer.class).stream().mapToInt(got -> 5 - got).sum();
    assertThat(missing).isGreaterThanOrEqualTo(loosened.getInt("optimum.loosened"));
    var offerings = entries(loosened).stream().map(e -> e.get("offering")).toList();
    assertThat(offerings).doesNotHaveDuplicates();
    var again =
        shell.run("event", "run", "balance-day", "--as-of", "2026-11-23", "--loosen", "--json");
    assertThat(again.code()).as(again.err()).isZero();
    assertThat(again.out()).contains(loosened.getString("id"));
  }

  @Test
  void dialTellsItsCostBeforeAndAfter() {
    changed("\"offeringCap\": 15");
    var free = run();
    assertThat(free.getMap("optimum.evenness")).isNull();
    changed("\"exposure\": 100");

    var even = run();

    assertThat(even.getInt("optimum.evenness.dial")).isEqualTo(100);
    assertThat(even.getDouble("optimum.evenness.off.points")).isEqualTo(free.getDouble("points"));
    assertThat(even.getDouble("optimum.evenness.on.points")).isEqualTo(even.getDouble("points"));
    assertThat(even.getDouble("optimum.evenness.costPoints")).isPositive();
    assertThat(even.getDouble("exposure.gini")).isLessThan(free.getDouble("exposure.gini"));
    assertThat(entries(even)).hasSameSizeAs(entries(free));
    var lines = shell.run("event", "run", "balance-day", "--as-of", "2026-11-23");
    assertThat(lines.out()).contains("Exposure dial at 100").contains("points given up");
  }

  @Test
  void quotaOfEachHolderIsKeptAndItsCostIsToldByWhyNot() {
    var free = run();
    changed("\"quotas\": [{\"of\": \"holder\", \"key\": \"each\", \"max\": 1}]");

    var capped = run();

    var holders = entries(capped).stream().map(e -> e.get("holder")).toList();
    assertThat(holders).isNotEmpty().doesNotHaveDuplicates();
    var gone =
        entries(free).stream()
            .filter(e -> entries(capped).stream().noneMatch(c -> samePair(c, e)))
            .findFirst()
            .orElseThrow();
    var why = whyNot(gone);
    assertThat(why.getString("cause")).isEqualTo("OUTBID");
    assertThat(why.getList("reasons.en", String.class))
        .anyMatch(r -> r.startsWith("The quota"))
        .anyMatch(r -> r.startsWith("Forced onto the lists"));
    assertThat(why.getDouble("costPoints")).isNotNegative();
    assertThat(why.getList("displaced")).isNotEmpty();
  }

  private static boolean samePair(Map<String, Object> one, Map<String, Object> other) {
    return Objects.equals(one.get("offering"), other.get("offering"))
        && Objects.equals(one.get("party"), other.get("party"));
  }

  private static JsonPath whyNot(Map<String, Object> entry) {
    return given()
        .queryParam("party", entry.get("party"))
        .queryParam("patent", entry.get("offering"))
        .get(EVENT + "/why-not")
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  @Test
  void excludedHolderLeavesAllListsAndTheDifferenceSaysWhy() {
    var before = run();
    var first = entries(before).getFirst();
    var holder = String.valueOf(first.get("holder"));
    changed("\"exclusions\": [{\"parties\": [\"" + holder + "\"]}]");

    var after = run();

    assertThat(entries(after)).noneMatch(e -> holder.equals(e.get("holder")));
    var difference =
        given()
            .get(EVENT + "/runs/latest/difference")
            .then()
            .statusCode(200)
            .body("earlier", equalTo(before.getString("id")))
            .body("later", equalTo(after.getString("id")))
            .extract()
            .jsonPath();
    Set<Object> removed = new HashSet<>(difference.getList("removed.entry.holder"));
    assertThat(removed).contains(holder);
    assertThat(difference.getList("removed.because.en", String.class))
        .contains("the organizer of balance-day excluded one of the two parties");
    assertThat(difference.getInt("kept") + difference.getList("removed").size())
        .isEqualTo(entries(before).size());
    assertThat(difference.getInt("kept") + difference.getList("added").size())
        .isEqualTo(entries(after).size());
    var why = whyNot(first);
    assertThat(why.getString("cause")).isEqualTo("GATE");
    assertThat(why.getString("reasons[0].en")).contains("excluded one of the two parties");
    assertThat(shell.run("event", "compare", "balance-day").out()).contains("pairs kept");
  }

  @Test
  void whyNotFindsTheStepForEveryRecord() {
    changed("\"candidates\": 10, \"seekerLimits\": {\"min\": 0, \"max\": 2}");
    var run = run();
    var party = run.getString("lists[0].party");
    Map<String, Integer> causes = new HashMap<>();
    var ids = given().get("/api/v1/patents?limit=200").jsonPath().getList("items.id", String.class);
    for (String id : ids) {
      var why = whyNot(Map.of("party", party, "offering", "patent:" + id));
      causes.merge(why.getString("cause"), 1, Integer::sum);
      assertThat(why.getList("reasons")).as(id).isNotEmpty();
      assertThat(why.getList("reasons.zh", String.class)).as(id).noneMatch(String::isBlank);
    }
    assertThat(causes.keySet()).contains("LISTED", "GATE", "NO_CANDIDATE", "OUTBID");
    assertThat(causes.get("LISTED")).isEqualTo(2);
    assertThat(
            shell
                .run("event", "why-not", "balance-day", "--party", party, "--patent", ids.getLast())
                .out())
        .isNotBlank();
  }

  @Test
  void capacitiesAreChangedInTheSheetAndHandedInAgain() throws IOException {
    var parties =
        new TreeSet<>(
            given().get("/api/v1/needs?limit=50").jsonPath().<String>getList("items.owner"));
    var rows = new StringBuilder("参会单位,参会方,最少洽谈数,最多洽谈数,席位\n");
    parties.forEach(p -> rows.append(p).append(",需求方,,,\n"));
    handIn(rows.toString().getBytes(StandardCharsets.UTF_8), "text/csv");
    var before = given().get(EVENT).jsonPath().getList("participants");
    var sheet = given().get(EVENT + "/participants").then().statusCode(200).extract().asByteArray();

    handIn(sheet, "application/octet-stream");
    assertThat(given().get(EVENT).jsonPath().getList("participants")).isEqualTo(before);

    handIn(withMost(sheet, 3), "application/octet-stream");
    var after = given().get(EVENT).jsonPath();
    assertThat(after.getList("participants")).hasSameSizeAs(before);
    assertThat(after.getList("participants.limits.max", Integer.class)).containsOnly(3);
    assertThat(after.getList("participants.seats", Integer.class)).containsOnly(2);
  }

  private static void handIn(byte[] file, String type) {
    given()
        .contentType(type)
        .body(file)
        .queryParam("name", type.equals("text/csv") ? "p.csv" : "p.xlsx")
        .post(EVENT + "/participants")
        .then()
        .log()
        .ifValidationFails()
        .statusCode(200);
  }

  private static byte[] withMost(byte[] sheet, int most) throws IOException {
    try (var book = new XSSFWorkbook(new ByteArrayInputStream(sheet));
        var bytes = new ByteArrayOutputStream()) {
      for (Row row : book.getSheetAt(0)) {
        if (row.getRowNum() > 0) {
          row.createCell(3).setCellValue(most);
          row.createCell(4).setCellValue(2);
        }
      }
      book.write(bytes);
      return bytes.toByteArray();
    }
  }
}
