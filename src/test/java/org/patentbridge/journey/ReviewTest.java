package org.patentbridge.journey;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.patentbridge.domain.access.Viewer;
import org.patentbridge.domain.event.EventId;
import org.patentbridge.usecase.UndoPublication;

/** From wishes to published lists and back, at both doors; hard rules hold at every step. */
@QuarkusTest
@TestProfile(JourneyProfile.class)
class ReviewTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String SPRING = "/api/v1/events/spring-stop";
  private static final String DAY = "2026-11-23";

  @Inject World world;
  @Inject Shell shell;
  @Inject UndoPublication undoPublication;
  @TempDir Path folder = Path.of("");

  @BeforeEach
  void hydrogenStopWithLists() {
    world.empty();
    done("import", "organizations", sample("organizations/universities.csv"));
    done("import", "organizations", sample("organizations/hydrogen.csv"));
    done("import", "patents", sample("patents/hydrogen.jsonl"));
    done("import", "needs", sample("needs/hydrogen.csv"));
    create("spring-stop", "2026-12-20", "--approval");
    run("spring-stop");
  }

  private void create(String event, String day, String... more) {
    List<String> all =
        new ArrayList<>(
            List.of(
                "event",
                "create",
                event,
                "--template",
                "ip-services-tour",
                "--day",
                day,
                "--everybody"));
    all.addAll(Arrays.asList(more));
    done(all.toArray(String[]::new));
  }

  private JsonPath run(String event) {
    done("event", "run", event, "--as-of", DAY, "--as", "李雷");
    return lists(event);
  }

  private static JsonPath lists(String event) {
    return given().get("/api/v1/events/" + event + "/runs/latest").then().extract().jsonPath();
  }

  @Test
  void organizerReviewsPublishesAndUndoesAtBothDoors() throws IOException {
    refusedEditsNameTheirRule();
    done("event", "schedule", "spring-stop");
    publicationNeedsASecondPerson();
    assertThat(holderSheets()).contains("匿名需求方");
    var first = publishedOverHttp(1);
    assertThat(holderSheets()).doesNotContain("匿名需求方");
    assertThat(first.getList("meetings.sequence", Integer.class)).containsOnly(0);
    assertThat(first.getList("meetings.status")).containsOnly("CONFIRMED");
    publishingTheSameAgainChangesNothing();

    var gone = rowThatIsAMeetingOfItsOwn();
    done(
        "event",
        "edit",
        "spring-stop",
        "remove",
        "--seeker",
        gone.seeker(),
        "--patent",
        gone.offering(),
        "--because",
        "the firm cannot come",
        "--override",
        "one less",
        "--as",
        "李雷");
    reviewTellsTheDifference(gone);
    assertThat(shell.run("event", "publish", "spring-stop", "--as-of", DAY).code())
        .as("an edit voids the approval and the timetable is of other lists")
        .isEqualTo(1);
    done("event", "schedule", "spring-stop");
    done("event", "approve", "spring-stop", "--as", "韩梅梅");
    var second = json(done("event", "publish", "spring-stop", "--as-of", DAY, "--json"));
    assertThat(second.get("publication").get("version").asInt()).isEqualTo(2);
    assertThat(sequences(second, "CONFIRMED")).isNotEmpty().containsOnly(1);
    assertThat(sequences(second, "CANCELLED")).containsExactly(1);
    calendarsTellAndTakeBack();

    undoneOverHttp();
    filesAreThoseOfThePublication(gone);
  }

  private static String holderSheets() {
    return given().get(SPRING + "/exports/holders.csv").then().statusCode(200).extract().asString();
  }

  /** Both parties of the meeting that was called off get a calendar that takes it back. */
  private static void calendarsTellAndTakeBack() throws IOException {
    var archive = given().get(SPRING + "/exports/cancelled.ics").then().statusCode(200).extract();
    List<String> calendars = new ArrayList<>();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(archive.asByteArray()))) {
      while (zip.getNextEntry() != null) {
        calendars.add(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    assertThat(calendars)
        .hasSize(2)
        .allSatisfy(
            c -> assertThat(c).contains("METHOD:CANCEL", "SEQUENCE:1\r\n", "STATUS:CANCELLED"));
    assertThat(given().get(SPRING + "/exports/timetable.ics").asString())
        .contains("METHOD:PUBLISH", "SEQUENCE:1\r\n")
        .doesNotContain("SEQUENCE:0", "CANCELLED");
  }

  private static List<Integer> sequences(JsonNode outcome, String status) {
    List<Integer> sequences = new ArrayList<>();
    outcome
        .get("meetings")
        .forEach(
            m -> {
              if (m.get("status").asText().equals(status)) {
                sequences.add(m.get("sequence").asInt());
              }
            });
    return sequences;
  }

  private record Row(String seeker, String offering, String number) {}

  /** A row whose parties have nothing else to talk about. */
  private static Row rowThatIsAMeetingOfItsOwn() {
    var whole = given().get(SPRING + "/publications/standing").jsonPath();
    var meetings = whole.getList("meetings.findAll { it.agenda.size() == 1 }.agenda", List.class);
    var offering = String.valueOf(meetings.getFirst().getFirst());
    var party =
        whole
            .param("offering", offering)
            .getString("meetings.find { it.agenda == [offering] }.seeker");
    Map<String, String> row =
        whole
            .param("offering", offering)
            .param("party", party)
            .getMap("rows.find { it.offering == offering && it.party == party }");
    return new Row(String.valueOf(row.get("seeker")), offering, String.valueOf(row.get("number")));
  }

  private void refusedEditsNameTheirRule() {
    var listed = lists("spring-stop");
    var seeker = listed.getString("lists[0].entries[0].seeker");
    var offering = listed.getString("lists[0].entries[0].offering");
    edit(Map.of("kind", "ADD", "seeker", seeker, "offering", offering, "because", "again"))
        .statusCode(422)
        .body("errors[0].code", equalTo("edit-forbidden"))
        .body("errors[0].message.en", containsString("stands on the party's list already"));
    var lapsed =
        given()
            .get("/api/v1/patents?limit=200")
            .jsonPath()
            .getString("items.find { it.status.state == 'LAPSED' }.id");
    edit(Map.of(
            "kind",
            "ADD",
            "seeker",
            seeker,
            "offering",
            "patent:" + lapsed,
            "because",
            "wanted",
            "override",
            "the organizer insists"))
        .statusCode(422)
        .body("errors.code", hasItem("edit-forbidden"));
    given()
        .put(SPRING + "/pairs/{p}/{o}/pin", listed.getString("lists[0].party"), offering)
        .then()
        .statusCode(200);
    edit(Map.of("kind", "REMOVE", "seeker", seeker, "offering", offering, "because", "no"))
        .statusCode(422)
        .body("errors.message.en", hasItem(containsString("pinned")));
    given().delete(SPRING + "/pairs/{p}/{o}", listed.getString("lists[0].party"), offering);
    given().get(SPRING + "/drafts/latest").then().body("state", equalTo(0));
  }

  private static ValidatableResponse edit(Map<String, ?> step) {
    return given()
        .contentType(ContentType.JSON)
        .queryParam("as", "李雷")
        .body(step)
        .post(SPRING + "/drafts/latest/edits")
        .then();
  }

  private void publicationNeedsASecondPerson() {
    publish().statusCode(409).body("code", equalTo("approval-missing"));
    var own = shell.run("event", "approve", "spring-stop", "--as", "李雷");
    assertThat(own.code()).isEqualTo(1);
    assertThat(own.err()).contains("李雷").contains("second person");
    given()
        .contentType(ContentType.JSON)
        .queryParam("as", "韩梅梅")
        .body("{\"note\": \"looked through\"}")
        .post(SPRING + "/drafts/latest/approval")
        .then()
        .statusCode(200)
        .body("by", equalTo("韩梅梅"))
        .body("state", equalTo(0));
  }

  private static ValidatableResponse publish() {
    return given()
        .contentType(ContentType.JSON)
        .queryParam("as", "李雷")
        .body("{\"asOf\": \"" + DAY + "\"}")
        .post(SPRING + "/publications")
        .then();
  }

  private static JsonPath publishedOverHttp(int version) {
    return publish()
        .statusCode(200)
        .body("publication.version", equalTo(version))
        .body("publication.by", equalTo("李雷"))
        .body("publication.approval.by", equalTo("韩梅梅"))
        .body("meetings.size()", greaterThan(0))
        .extract()
        .jsonPath();
  }

  private static void publishingTheSameAgainChangesNothing() {
    publish()
        .statusCode(200)
        .body("changed", equalTo(false))
        .body("publication.version", equalTo(1));
    given().get(SPRING + "/publications").then().body("size()", equalTo(1));
  }

  private void reviewTellsTheDifference(Row gone) {
    given()
        .get(SPRING + "/drafts/latest")
        .then()
        .body("state", equalTo(1))
        .body("against", equalTo("publication 1"))
        .body("removed.offering", equalTo(List.of(gone.offering())))
        .body("added.size()", equalTo(0))
        .body("edits[0].by", equalTo("李雷"))
        .body("edits[0].because", equalTo("the firm cannot come"))
        .body("approval", equalTo(null));
    var told = done("event", "review", "spring-stop").out();
    assertThat(told).contains("1 removed", gone.number(), "the firm cannot come", "Nobody has");
  }

  private void undoneOverHttp() {
    given().delete(SPRING + "/publications/standing").then().statusCode(400);
    given()
        .queryParam("as", "李雷")
        .queryParam("because", "the firm comes after all")
        .delete(SPRING + "/publications/standing")
        .then()
        .statusCode(200)
        .body("publication.version", equalTo(2))
        .body("standing", equalTo(1))
        .body("meetings.sequence", everyItem(equalTo(2)))
        .body("meetings.status", everyItem(equalTo("CONFIRMED")));
    var history = done("event", "history", "spring-stop").out();
    assertThat(history.lines()).hasSize(2);
    assertThat(history).contains("Version 2", "the firm comes after all", "Version 1");
  }

  private void filesAreThoseOfThePublication(Row gone) {
    var file = given().get(SPRING + "/exports/match-list.csv").then().statusCode(200).extract();
    assertThat(file.asString()).as("version 1 holds again").contains(gone.number());
    assertThat(given().get(SPRING + "/exports/timetable.ics").asString())
        .contains("SEQUENCE:2\r\n")
        .doesNotContain("SEQUENCE:1\r\n");
    given().get(SPRING + "/exports/cancelled.ics").then().statusCode(404);
  }

  @Test
  void earlierStateComesBackAndNothingIsForgotten() {
    var listed = lists("spring-stop");
    var seeker = listed.getString("lists[0].entries[0].seeker");
    var offering = listed.getString("lists[0].entries[0].offering");
    var remove =
        Map.of(
            "kind",
            "REMOVE",
            "seeker",
            seeker,
            "offering",
            offering,
            "because",
            "a try",
            "override",
            "a try");
    edit(remove).statusCode(200).body("state", equalTo(1));
    edit(remove).statusCode(404);
    var before = given().get(SPRING + "/drafts/latest").jsonPath();
    assertThat(before.getList("removed.offering")).containsExactly(offering);
    edit(Map.of("kind", "RESTORE", "state", 0, "because", "a mistake"))
        .statusCode(200)
        .body("state", equalTo(2));
    given()
        .get(SPRING + "/drafts/latest")
        .then()
        .body("removed.size()", equalTo(0))
        .body("edits.kind", equalTo(List.of("REMOVE", "RESTORE")));
    edit(Map.of("kind", "RESTORE", "state", 7, "because", "?")).statusCode(404);
    edit(Map.of("kind", "NOTE", "note", "x", "because", " ")).statusCode(400);
  }

  @Test
  void noOfOneSideAndALapsedPatentStopWhatWasPublished() throws IOException {
    done("event", "schedule", "spring-stop");
    done("event", "approve", "spring-stop", "--as", "韩梅梅");
    done("event", "publish", "spring-stop", "--as-of", DAY);
    assertThat(done("event", "check", "spring-stop", "--as-of", DAY).out()).contains("; 0 may");
    var rows = given().get(SPRING + "/publications/standing").jsonPath();
    var party = rows.getString("rows[0].party");
    var refused = rows.getString("rows[0].offering");
    var lapsed =
        rows.param("refused", refused).getString("rows.find { it.offering != refused }.offering");

    done(
        "event",
        "wish",
        "spring-stop",
        "seeker",
        party,
        "no-thanks",
        "--patent",
        refused,
        "--note",
        "we have it");
    lapse(lapsed.substring("patent:".length()));

    given()
        .queryParam("asOf", DAY)
        .get(SPRING + "/check")
        .then()
        .statusCode(200)
        .body("version", equalTo(1))
        .body("changed.stopped.gate", hasItem("no-thanks"))
        .body("changed.stopped.gate", hasItem("legal-status"))
        .body("changed[0].table", greaterThan(0));
    var check = shell.run("event", "check", "spring-stop", "--as-of", DAY);
    assertThat(check.code()).isEqualTo(1);
    assertThat(check.out()).contains("said no thanks (we have it)");
    filesWithhold(rows, party, refused, lapsed);
    newPublicationIsRefusedOrGoesWithoutThem();
  }

  /** The same inventory with one patent that has lapsed since. */
  private void lapse(String id) throws IOException {
    var lines = new ArrayList<String>();
    for (String line : Files.readAllLines(World.SAMPLES.resolve("patents/hydrogen.jsonl"))) {
      var record = (com.fasterxml.jackson.databind.node.ObjectNode) JSON.readTree(line);
      if (record.get("publicationNumber").asText().replace(" ", "").equals(id)) {
        record.put("legalStatus", "LAPSED");
      }
      lines.add(JSON.writeValueAsString(record));
    }
    var file = Files.write(folder.resolve("hydrogen.jsonl"), lines);
    done("import", "patents", file.toString());
  }

  private static void filesWithhold(JsonPath rows, String party, String refused, String lapsed) {
    var csv = given().get(SPRING + "/exports/match-list.csv").then().statusCode(200).extract();
    var dead = rows.param("lapsed", lapsed).getString("rows.find { it.offering == lapsed }.number");
    assertThat(csv.asString()).doesNotContain(dead);
    var ofParty =
        rows.param("party", party)
            .param("refused", refused)
            .getString("rows.find { it.offering == refused && it.party == party }.partyName");
    var number =
        rows.param("refused", refused).getString("rows.find { it.offering == refused }.number");
    assertThat(csv.asString().lines().filter(l -> l.contains(number)))
        .noneMatch(l -> l.contains(ofParty));
  }

  private void newPublicationIsRefusedOrGoesWithoutThem() throws IOException {
    publish()
        .statusCode(422)
        .body("errors.code", hasItem("publish-forbidden"))
        .body("errors.message.en", hasItem(containsString("said no thanks")));
    var sent =
        json(done("event", "publish", "spring-stop", "--as-of", DAY, "--without-them", "--json"));
    assertThat(sent.get("publication").get("version").asInt()).isEqualTo(2);
    assertThat(sent.get("publication").get("withheld")).hasSizeGreaterThan(1);
    assertThat(done("event", "check", "spring-stop", "--as-of", DAY).out()).contains("; 0 may");
  }

  @Test
  void wishesOfBothSidesReachTheListsAndTheirReasons() throws IOException {
    var listed = lists("spring-stop");
    var party = listed.getString("lists[0].party");
    var unwanted = listed.getString("lists[0].entries[0].offering");
    var wanted = listed.getString("lists[0].entries[1].offering");
    var holder =
        given()
            .get("/api/v1/patents/" + wanted.substring("patent:".length()))
            .jsonPath()
            .getString("holders[0].party");
    var table =
        Files.writeString(
            folder.resolve("wishes.csv"),
            "提出单位,参会方,对方单位,专利,意愿,备注\n"
                + "%s,需求方,,%s,谢绝,\n%s,需求方,,%s,必须见,急需\n%s,供给方,%s,,希望见,\n某某,需求方,,%s,谢绝,\n"
                    .formatted(party, unwanted, party, wanted, holder, party, wanted));
    var entered = shell.run("event", "wishes", "spring-stop", table.toString());
    assertThat(entered.code()).isEqualTo(3);
    assertThat(entered.err()).contains("wishes.csv:5").contains("某某");
    given().get(SPRING + "/wishes").then().body("word", hasItem("MUST_MEET"));

    var after = run("spring-stop").param("party", party);

    assertThat(after.getList("lists.find { it.party == party }.entries.offering"))
        .contains(wanted)
        .doesNotContain(unwanted);
    var part =
        after
            .param("wanted", wanted)
            .getMap(
                "lists.find { it.party == party }.entries.find { it.offering == wanted }"
                    + ".score.parts.find { it.feature == 'wish' }");
    assertThat(part.toString())
        .contains("seeker: must-meet (急需)", "holder: meet", "both sides ask for it");
    assertThat(part.get("value")).hasToString("0.85");
    assertThat(after.getList("gates.gate")).contains("no-thanks");
    wishIsTakenBack(party, unwanted);
  }

  private static void wishIsTakenBack(String party, String unwanted) {
    given()
        .contentType(ContentType.JSON)
        .body(Map.of("by", "SEEKER", "party", party, "offering", unwanted))
        .put(SPRING + "/wishes")
        .then()
        .statusCode(200)
        .body("word", equalTo(List.of("MEET", "MUST_MEET")));
    given()
        .contentType(ContentType.JSON)
        .body(Map.of("by", "HOLDER", "party", party, "offering", unwanted, "word", "MEET"))
        .put(SPRING + "/wishes")
        .then()
        .statusCode(400)
        .body("code", equalTo("wish-of-whom"));
  }

  @Test
  void laterEventOfTheSeriesRemembersWhatWasMetAndRefused() throws IOException {
    done("event", "approve", "spring-stop", "--as", "韩梅梅");
    done("event", "publish", "spring-stop", "--as-of", DAY);
    var rows = given().get(SPRING + "/publications/standing").jsonPath();
    var party = rows.getString("rows[0].party");
    List<String> offered =
        rows.param("party", party).getList("rows.findAll { it.party == party }.offering");
    var answers =
        Files.writeString(
            folder.resolve("answers.csv"),
            "参会单位,专利,是否洽谈,未采纳原因\n%s,%s,是,\n%s,%s,否,不在关注范围\n"
                .formatted(party, offered.get(0), party, offered.get(1)));
    done("event", "answers", "spring-stop", answers.toString());
    create("autumn-stop", "2027-01-20");
    given()
        .get("/api/v1/events/autumn-stop/series")
        .then()
        .body("series", equalTo("ip-services-tour"))
        .body("earlier", equalTo(List.of("spring-stop")));

    var remembered = run("autumn-stop").param("party", party);

    List<String> now =
        remembered.getList("lists.find { it.party == party }.entries.offering", String.class);
    assertThat(now).doesNotContain(offered.get(0), offered.get(1));
    assertThat(remembered.getList("gates.gate")).contains("met-before", "refused-before");
    var again = offered.stream().filter(now::contains).collect(Collectors.toList());
    for (String offering : again) {
      assertThat(
              remembered
                  .param("again", offering)
                  .getString(
                      "lists.find { it.party == party }.entries.find { it.offering == again }"
                          + ".score.parts.find { it.feature == 'series' }.because.en"))
          .contains("was recommended on 2026-12-20 at spring-stop");
    }
    done("event", "series", "autumn-stop", "another-series");
    assertThat(
            run("autumn-stop")
                .param("party", party)
                .getList("lists.find { it.party == party }.entries.offering", String.class))
        .as("another series remembers nothing")
        .contains(offered.get(0));
  }

  @Test
  void onlyAnOrganizerTouchesPublications() {
    org.assertj.core.api.Assertions.assertThatThrownBy(
            () -> undoPublication.run(Viewer.ANYBODY, new EventId("spring-stop"), "why"))
        .isInstanceOf(org.patentbridge.domain.access.ForbiddenException.class);
  }

  private Shell.Outcome done(String... arguments) {
    var outcome = shell.run(arguments);
    assertThat(outcome.code()).as(outcome.err() + outcome.out()).isZero();
    return outcome;
  }

  private static JsonNode json(Shell.Outcome outcome) throws IOException {
    return JSON.readTree(outcome.out());
  }

  private static String sample(String name) {
    return World.SAMPLES.resolve(name).toString();
  }
}
