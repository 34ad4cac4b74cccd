package org.patentbridge.journey;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The organizer's hall: hours, breaks, rooms and persons, and what changes on the day itself. */
@QuarkusTest
@TestProfile(JourneyProfile.class)
class DayOfTheEventTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String EVENT = "hall-day";
  private static final String ADDRESS = "/api/v1/events/" + EVENT;

  @Inject World world;
  @Inject Shell shell;
  @TempDir Path folder = Path.of("");

  @BeforeEach
  void hydrogenDayWithLists() {
    world.empty();
    done("import", "organizations", sample("organizations/universities.csv"));
    done("import", "organizations", sample("organizations/hydrogen.csv"));
    done("import", "patents", sample("patents/hydrogen.jsonl"));
    done("import", "needs", sample("needs/hydrogen.csv"));
    done(
        "event",
        "create",
        EVENT,
        "--template",
        "ip-services-tour",
        "--day",
        "2026-12-20",
        "--everybody",
        "--first-slot",
        "09:00",
        "--slot-minutes",
        "20",
        "--pause-minutes",
        "10",
        "--slots",
        "12",
        "--tables",
        "6");
    done("event", "run", EVENT, "--as-of", "2026-11-23");
  }

  @Test
  void breaksRoomsAndRestAreKeptAndTheBestComeFirst() throws IOException {
    var plain = schedule();
    assertThat(plain.get("timetable").get("meetings")).hasSizeGreaterThan(6);
    done(
        "event",
        "change",
        EVENT,
        "--break",
        "10:00-10:45",
        "--room",
        "A厅=1..3",
        "--room",
        "B厅=4..6",
        "--close-table",
        "2=09:00-09:50",
        "--seekers-in-a-row",
        "2",
        "--best-first");

    var planned = schedule();

    var meetings = planned.get("timetable").get("meetings");
    assertThat(meetings).isNotEmpty();
    Map<String, Set<Boolean>> roomsOf = new HashMap<>();
    Map<String, Set<Integer>> slotsOf = new HashMap<>();
    for (JsonNode meeting : meetings) {
      var time = OffsetDateTime.parse(meeting.get("start").asText()).toLocalTime().toString();
      int table = meeting.get("table").asInt();
      assertThat(time).isNotIn("10:00", "10:30");
      assertThat(table + " " + time).isNotIn("2 09:00", "2 09:30");
      roomsOf.computeIfAbsent(meeting.get("holder").asText(), h -> new HashSet<>()).add(table > 3);
      slotsOf
          .computeIfAbsent(meeting.get("seeker").asText(), s -> new HashSet<>())
          .add(slot(meeting));
    }
    assertThat(roomsOf.values()).allSatisfy(rooms -> assertThat(rooms).hasSize(1));
    assertThat(slotsOf.values())
        .allSatisfy(
            slots ->
                assertThat(
                        slots.stream().filter(s -> slots.contains(s + 1) && slots.contains(s + 2)))
                    .isEmpty());
    given().get(ADDRESS).then().body("hall.breaks", equalTo(List.of("10:00-10:45")));
    assertThat(
            planned.get("difference").get("kept").asInt()
                + planned.get("difference").get("moved").size()
                + planned.get("difference").get("cancelled").size())
        .as("every meeting of the first timetable is accounted for")
        .isEqualTo(plain.get("timetable").get("meetings").size());
  }

  @Test
  void lateComersInventorsAndClosedHallsStandInTheSheetOfParticipants() throws IOException {
    var meetings = schedule().get("timetable").get("meetings");
    var busiest = busiestHolder(meetings);
    var offerings = new ArrayList<String>();
    for (JsonNode meeting : meetings) {
      if (meeting.get("holder").asText().equals(busiest)) {
        meeting.get("agenda").forEach(o -> offerings.add(o.asText()));
      }
    }
    var sheet = folder.resolve("participants.csv");
    Files.writeString(
        sheet,
        "参会单位,参会方,席位,到场时间,代表\n%s,供给方,3,10:00-12:00；13:30-14:50,王工：%s\n"
            .formatted(busiest, String.join("，", new HashSet<>(offerings))));
    done("event", "participants", EVENT, sheet.toString());

    var planned = schedule();

    Set<Integer> taken = new HashSet<>();
    for (JsonNode meeting : planned.get("timetable").get("meetings")) {
      if (meeting.get("holder").asText().equals(busiest)) {
        var time = OffsetDateTime.parse(meeting.get("start").asText()).toLocalTime();
        assertThat(time.toString()).isBetween("10:00", "14:30").isNotIn("12:00", "12:30", "13:00");
        assertThat(taken.add(slot(meeting))).as("one person sits in one meeting").isTrue();
      }
    }
    assertThat(taken).isNotEmpty();
    var written = folder.resolve("written.xlsx");
    done("event", "participants", EVENT, written.toString(), "--write");
    done("event", "participants", EVENT, written.toString());
    given()
        .get(ADDRESS)
        .then()
        .body("participants[0].present", equalTo(List.of("10:00-12:00", "13:30-14:50")))
        .body("participants[0].seats", equalTo(3));
    assertThat(schedule().get("difference").get("moved"))
        .as("the sheet came back as it went out")
        .isEmpty();
    var wrong = folder.resolve("wrong.csv");
    Files.writeString(wrong, "参会单位,参会方,到场时间\n%s,供给方,上午\n".formatted(busiest));
    var refused = shell.run("event", "participants", EVENT, wrong.toString());
    assertThat(refused.code()).isEqualTo(3);
    assertThat(refused.err()).contains("wrong.csv").contains("上午");
  }

  @Test
  void noShowsAndWalkInsTouchOnlyWhatTheyMust() throws IOException {
    var before = schedule();
    var gone = busiestHolder(before.get("timetable").get("meetings"));
    done("event", "attend", EVENT, "holder", gone, "--absent");

    var trial = replan("--now", "09:30", "--trial");
    var told = replan("--now", "09:30");

    assertThat(told).isEqualTo(trial);
    var placeBefore = places(before.get("timetable").get("meetings"));
    var placeAfter = places(told.get("timetable").get("meetings"));
    for (JsonNode meeting : before.get("timetable").get("meetings")) {
      var id = meeting.get("id").asText();
      boolean touched = meeting.get("holder").asText().equals(gone) && slot(meeting) >= 1;
      if (touched) {
        assertThat(placeAfter).doesNotContainKey(id);
      } else if (placeBefore.containsKey(id)) {
        assertThat(placeAfter).containsEntry(id, placeBefore.get(id));
      }
    }
    assertThat(told.get("difference").get("cancelled")).isNotEmpty();
    told.get("difference")
        .get("cancelled")
        .forEach(c -> assertThat(c.get("reason").get("zh").asText()).isNotBlank());
    assertThat(told.get("timetable").get("revision").asInt()).isEqualTo(1);

    JsonPath back =
        given()
            .contentType(ContentType.JSON)
            .body("{\"present\": [\"11:00-15:00\"], \"seats\": 2}")
            .put(ADDRESS + "/participants/holder/{party}/attendance", gone)
            .then()
            .statusCode(200)
            .body("participants.party", hasItem(gone))
            .extract()
            .jsonPath();
    assertThat(back.getList("participants")).hasSize(1);
    var again =
        given()
            .post(ADDRESS + "/timetable/changes?now=10:30")
            .then()
            .statusCode(200)
            .extract()
            .jsonPath();
    assertThat(again.getList("difference.added")).isNotEmpty();
    assertThat(again.getList("difference.cancelled")).isEmpty();
    assertThat(again.getList("difference.moved")).isEmpty();
    assertThat(again.getList("difference.added.start", String.class))
        .allSatisfy(s -> assertThat(s.substring(11, 16)).isGreaterThanOrEqualTo("11:00"));
    given().post(ADDRESS + "/timetable/changes?now=soon").then().statusCode(400);
    given().post("/api/v1/events/nothing/timetable/changes").then().statusCode(404);
  }

  private static Map<String, String> places(JsonNode meetings) {
    Map<String, String> places = new TreeMap<>();
    meetings.forEach(
        m -> places.put(m.get("id").asText(), m.get("start").asText() + m.get("table").asInt()));
    return places;
  }

  private static int slot(JsonNode meeting) {
    var time = OffsetDateTime.parse(meeting.get("start").asText()).toLocalTime();
    return (time.toSecondOfDay() / 60 - 540) / 30;
  }

  private static String busiestHolder(JsonNode meetings) {
    Map<String, Integer> counts = new TreeMap<>();
    meetings.forEach(m -> counts.merge(m.get("holder").asText(), 1, Integer::sum));
    return counts.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
  }

  private JsonNode schedule() throws IOException {
    return JSON.readTree(done("event", "schedule", EVENT, "--json").out());
  }

  private JsonNode replan(String... options) throws IOException {
    var line = new ArrayList<>(List.of("event", "replan", EVENT, "--json"));
    line.addAll(List.of(options));
    return JSON.readTree(done(line.toArray(String[]::new)).out());
  }

  private static String sample(String name) {
    return World.SAMPLES.resolve(name).toString();
  }

  private Shell.Outcome done(String... line) {
    var ended = shell.run(line);
    assertThat(ended.code()).as(String.join(" ", line) + "\n" + ended.err()).isZero();
    return ended;
  }
}
