package org.patentbridge.journey;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.patentbridge.domain.event.EventId;
import org.patentbridge.usecase.ExportEvent;

/** The whole day of an organizer through HTTP only, then the files compared with the use case's. */
@QuarkusTest
@TestProfile(JourneyProfile.class)
class OrganizersDayTest {

  private static final String EVENT = "/api/v1/events/hydrogen-day-2026";
  private static final String RUN_OF_THE_DAY = "{\"asOf\": \"2026-11-23\", \"seed\": 7}";

  @Inject World world;
  @Inject ExportEvent exportEvent;

  @Test
  void anOrganizerGetsThroughTheDayOverHttp() {
    world.empty();
    importSamples();
    inventoryIsListedPageByPageAndSearched();
    needsAndOrganizationsAreListed();
    eventIsMadeAndPeopleAreEntered();
    var first = run();
    listsAreShown(first);
    meetingsArePlanned();
    filesHaveTheBytesOfTheUseCase();
    pinStaysAndBanNeverAppears(first);
    absenceNamesItsGate();
  }

  private static void importSamples() {
    takeIn("organizations", "organizations/universities.csv", 30);
    takeIn("organizations", "organizations/hydrogen.csv", 16);
    var patents = count(World.SAMPLES.resolve("patents/hydrogen.jsonl"));
    takeIn("patents", "patents/hydrogen.jsonl", patents);
    takeIn("needs", "needs/hydrogen.csv", 15);
    takeIn("mandates", "mandates/hydrogen.csv", 5);
    given()
        .queryParam("dryRun", true)
        .body(bytes(World.SAMPLES.resolve("patents/new-materials.jsonl")))
        .contentType(ContentType.BINARY)
        .post("/api/v1/imports/patents")
        .then()
        .statusCode(200)
        .body("taken", greaterThan(10));
    given().get("/api/v1/patents?limit=200").then().body("items", hasSize(patents));
  }

  private static void takeIn(String kind, String file, int records) {
    given()
        .queryParam("name", file)
        .body(bytes(World.SAMPLES.resolve(file)))
        .contentType(ContentType.BINARY)
        .post("/api/v1/imports/" + kind)
        .then()
        .statusCode(200)
        .contentType(ContentType.JSON)
        .body("taken", equalTo(records))
        .body("refused", equalTo(0))
        .body("source", equalTo(file));
  }

  private static void inventoryIsListedPageByPageAndSearched() {
    var seen = pages("/api/v1/patents?limit=20");
    assertThat(seen).doesNotHaveDuplicates().isSorted().hasSizeGreaterThan(40);
    given().get("/api/v1/patents/{id}", "CN 196000037 B").then().statusCode(200);
    given()
        .queryParam("q", "70 MPa 阀座 密封")
        .queryParam("ipc", "F16K")
        .queryParam("limit", 5)
        .get("/api/v1/patents/search")
        .then()
        .statusCode(200)
        .body("items.id", hasItem("patent:CN196000037B"));
    given()
        .queryParam("q", "CN196000037B")
        .get("/api/v1/patents/search")
        .then()
        .body("items.id", equalTo(List.of("patent:CN196000037B")));
  }

  private static void needsAndOrganizationsAreListed() {
    assertThat(pages("/api/v1/needs?limit=4")).hasSize(15).doesNotHaveDuplicates();
    given().get("/api/v1/needs/N-06-01").then().statusCode(200).body("id", equalTo("N-06-01"));
    var organizations = pages("/api/v1/organizations?limit=7");
    assertThat(organizations).hasSize(46).doesNotHaveDuplicates();
    given()
        .get("/api/v1/organizations/{id}", organizations.getFirst())
        .then()
        .statusCode(200)
        .body("id", equalTo(organizations.getFirst()));
  }

  /** Follows the Link headers; every page but the last is full. */
  private static List<String> pages(String first) {
    List<String> ids = new ArrayList<>();
    var next = first;
    while (next != null) {
      var page = given().urlEncodingEnabled(false).get(next).then().statusCode(200).extract();
      ids.addAll(page.jsonPath().getList("items.id", String.class));
      var link = page.header("Link");
      if (link == null) {
        assertThat(page.jsonPath().getString("next")).isNull();
        next = null;
      } else {
        assertThat(link).contains("rel=\"next\"").contains(page.jsonPath().getString("next"));
        next = link.substring(link.indexOf('<') + 1, link.indexOf('>'));
      }
    }
    return ids;
  }

  private static void eventIsMadeAndPeopleAreEntered() {
    given()
        .contentType(ContentType.JSON)
        .body(
            Map.of(
                "id", "hydrogen-day-2026",
                "template", "ip-services-tour",
                "nameEn", "Hydrogen day",
                "day", "2026-12-20",
                "scope", "EVERYBODY",
                "tables", 8))
        .post("/api/v1/events")
        .then()
        .statusCode(201)
        .header("Location", containsString(EVENT))
        .body("nameEn", equalTo("Hydrogen day"))
        .body("tables", equalTo(8));
    var owner = given().get("/api/v1/needs/N-06-01").jsonPath().getString("owner");
    given()
        .contentType("text/csv; charset=UTF-8")
        .body("参会单位,参会方,最少洽谈数,最多洽谈数,席位\n" + owner + ",需求方,1,2,\n")
        .post(EVENT + "/participants")
        .then()
        .log()
        .ifValidationFails()
        .statusCode(200)
        .body("taken", equalTo(1));
    given().get(EVENT).then().statusCode(200).body("participants.party", hasItem(owner));
    given().get("/api/v1/events").then().statusCode(200).body("id", hasItem("hydrogen-day-2026"));
    given().get(EVENT + "/runs").then().statusCode(200).body("$", hasSize(0));
  }

  private static JsonPath run() {
    var run = RunsOverHttp.run(EVENT, RUN_OF_THE_DAY);
    assertThat(run.getString("status")).isEqualTo("COMPLETED");
    return run;
  }

  private static void listsAreShown(JsonPath run) {
    var id = run.getString("id");
    given().get(EVENT + "/runs").then().body("$", equalTo(List.of(id)));
    given().get(EVENT + "/runs/" + id).then().statusCode(200).body("id", equalTo(id));
    given()
        .get(EVENT + "/runs/latest")
        .then()
        .body("id", equalTo(id))
        .body("provenance.seed", equalTo(7))
        .body("provenance.asOf", equalTo("2026-11-23"));
    assertThat(run.getList("lists")).isNotEmpty();
    given()
        .queryParam("need", "N-06-01")
        .queryParam("asOf", "2026-11-23")
        .get("/api/v1/matches")
        .then()
        .statusCode(200)
        .body("entries", hasSize(greaterThan(2)));
    given()
        .contentType(ContentType.JSON)
        .body("{\"text\": \"氢气阀门密封\", \"limit\": 3, \"asOf\": \"2026-11-23\"}")
        .post("/api/v1/matches")
        .then()
        .statusCode(200)
        .body("entries", hasSize(3));
  }

  private static void meetingsArePlanned() {
    var planned = given().post(EVENT + "/timetable").then().statusCode(200).extract().jsonPath();
    var kept = given().get(EVENT + "/timetable").then().statusCode(200).extract().jsonPath();
    assertThat(kept.getMap("")).isEqualTo(planned.getMap("timetable"));
    assertThat(planned.getList("difference.added"))
        .hasSameSizeAs(planned.getList("timetable.meetings"));
  }

  private void filesHaveTheBytesOfTheUseCase() {
    var shelf = new World.Shelf();
    var all = ExportEvent.Request.all(new EventId("hydrogen-day-2026"));
    var written = exportEvent.run(World.ORGANIZER, all, shelf).files();
    assertThat(written).hasSizeGreaterThanOrEqualTo(15);
    for (var file : written) {
      var answer = given().get(EVENT + "/exports/" + address(file.name())).then().statusCode(200);
      var name = answer.extract().header("Content-Disposition").split("\"")[1];
      assertThat(name).isEqualTo(file.name());
      assertThat(answer.extract().contentType()).startsWith(file.mediaType());
      assertThat(answer.extract().asByteArray()).as(name).isEqualTo(shelf.files.get(name));
    }
    given().get(EVENT + "/exports/match-list.ics").then().statusCode(400);
    given().get(EVENT + "/exports/tables.pdf?reader=999").then().statusCode(404);
    given()
        .get(EVENT + "/exports/tables.ics?reader=1")
        .then()
        .statusCode(200)
        .header("Content-Type", startsWith("text/calendar"));
  }

  /** Kind and form of a file as an address names them; an archive of a form is asked for by it. */
  private static String address(String name) {
    return name.replace("-hydrogen-day-2026", "").replaceAll("\\.(ics|xlsx)\\.zip$", ".$1");
  }

  private static void pinStaysAndBanNeverAppears(JsonPath before) {
    var listed = before.getString("lists[0].entries[0].offering");
    var party = before.getString("lists[0].party");
    var pinnable = passedButNotListed(before, party);
    rule(party, listed, "ban").statusCode(200).body("pairRules.kind", equalTo(List.of("BAN")));
    rule(party, pinnable, "pin").body("pairRules.kind", hasItems("PIN", "BAN"));

    var after = run();

    assertThat(offeringsOf(after, party)).contains(pinnable).doesNotContain(listed);
    assertThat(offeringsOf(run(), party)).isEqualTo(offeringsOf(after, party));
    given().get(EVENT + "/exports/match-list.csv").then().body(not(containsString("\u0000")));
    given()
        .delete(EVENT + "/pairs/{party}/{offering}", party, listed)
        .then()
        .statusCode(200)
        .body("pairRules.kind", equalTo(List.of("PIN")));
    given().get(EVENT + "/runs").then().body("$", hasSize(2));
    given()
        .post(EVENT + "/timetable")
        .then()
        .statusCode(200)
        .body("timetable.revision", equalTo(1));
  }

  private static ValidatableResponse rule(String party, String offering, String kind) {
    return given().put(EVENT + "/pairs/{a}/{b}/{c}", party, offering, kind).then();
  }

  private static List<String> offeringsOf(JsonPath run, String party) {
    return run.param("party", party)
        .getList("lists.find { it.party == party }.entries.offering", String.class);
  }

  /** Something that passed the gates for one of the party's needs and is not on its list. */
  private static String passedButNotListed(JsonPath run, String party) {
    var need =
        run.param("party", party)
            .getString("lists.find { it.party == party }.entries[0].seeker")
            .substring("need:".length());
    var found =
        given()
            .queryParam("need", need)
            .queryParam("asOf", "2026-11-23")
            .queryParam("limit", 100)
            .get("/api/v1/matches")
            .jsonPath()
            .getList("entries.offering", String.class);
    var listed = offeringsOf(run, party);
    return found.stream().filter(o -> !listed.contains(o)).toList().getLast();
  }

  private static void absenceNamesItsGate() {
    var lapsed =
        given()
            .get("/api/v1/patents?limit=200")
            .jsonPath()
            .getString("items.find { it.status.state == 'LAPSED' }.id");
    given()
        .queryParam("need", "N-06-01")
        .queryParam("patent", lapsed)
        .queryParam("asOf", "2026-11-23")
        .get("/api/v1/matches/why-not")
        .then()
        .statusCode(200)
        .body("rank", equalTo(0))
        .body("gates.find { it.answer == 'CLOSED' }.gate", equalTo("legal-status"));
  }

  private static int count(Path file) {
    try (var lines = Files.lines(file)) {
      return (int) lines.filter(l -> !l.isBlank()).count();
    } catch (IOException unreadable) {
      throw new UncheckedIOException("cannot read " + file, unreadable);
    }
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException("cannot read " + file, unreadable);
    }
  }
}
