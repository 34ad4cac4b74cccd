package org.patentbridge.journey;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.patentbridge.domain.event.EventId;
import org.patentbridge.domain.match.MatchRun;
import org.patentbridge.usecase.GetEvent;
import org.patentbridge.usecase.GetRun;
import org.patentbridge.usecase.GetTimetable;

/**
 * An event of real needs, offers and patents, made, run, seated and exported by commands and over
 * HTTP: a seeded hundred in {@code test}, all of them in {@code torture}.
 */
@QuarkusTest
@TestProfile(JourneyProfile.class)
class RealNeedsEventTest {

  private static final Path REAL = Path.of("..", "shared", "data");
  private static final Path NEEDS = REAL.resolve("needs/zhibei/needs.jsonl");
  private static final String ORDER = "{\"asOf\": \"2026-11-23\", \"seed\": 1}";
  private static final int ALL = 999;

  @Inject World world;
  @Inject Shell shell;
  @Inject GetEvent getEvent;
  @Inject GetRun getRun;
  @Inject GetTimetable getTimetable;
  @TempDir Path folder = Path.of("");

  private String done(String... arguments) {
    var outcome = shell.run(arguments);
    assertThat(outcome.code()).as("%s: %s", List.of(arguments), outcome.err()).isZero();
    return outcome.out();
  }

  @Test
  void hundredRealNeedsGetThroughTheDay() throws IOException {
    assumeThat(Files.exists(NEEDS)).as("real data beside the project").isTrue();
    long seed = 20_261_123;
    var lines = new ArrayList<>(Files.readAllLines(NEEDS, StandardCharsets.UTF_8));
    Collections.shuffle(lines, new Random(seed));
    var some = Files.write(folder.resolve("needs.jsonl"), lines.subList(0, 100));
    day(some, 90);
  }

  @Test
  @Tag("torture")
  void thousandRealNeedsGetThroughTheDay() throws IOException {
    assumeThat(Files.exists(NEEDS)).as("real data beside the project").isTrue();
    day(NEEDS, ALL);
  }

  private void day(Path needs, int atLeast) throws IOException {
    world.empty();
    shell.run("import", "needs", needs.toString());
    done("import", "offers", REAL.resolve("needs/zhibei/achievements.jsonl").toString());
    shell.run(
        "import",
        "patents",
        REAL.resolve("patents/cn_patents_bdci2022/expand_train_1.json").toString());
    done(
        "event",
        "create",
        "real-needs",
        "--template",
        "custom",
        "--day",
        "2026-12-20",
        "--everybody",
        "--admit-unknown",
        "--tables",
        "200",
        "--exposure",
        "20");
    var overHttp = RunsOverHttp.run("/api/v1/events/real-needs", ORDER);
    var byCommand = done("event", "run", "real-needs", "--as-of", "2026-11-23", "--json");
    assertThat(byCommand).contains("\"id\" : \"" + overHttp.getString("id") + "\"");
    given().post("/api/v1/events/real-needs/timetable").then().statusCode(200);
    done("event", "export", "real-needs", "--out", folder.resolve("out").toString());
    lawsHold(atLeast);
  }

  private void lawsHold(int atLeast) throws IOException {
    var id = new EventId("real-needs");
    var event = getEvent.run(World.ORGANIZER, id);
    MatchRun run = getRun.run(World.ORGANIZER, id, null);
    assertThat(run.counts().seekers()).isGreaterThanOrEqualTo(atLeast);
    assertThat(run.lists()).hasSizeGreaterThan(atLeast * 9 / 10);
    Laws.scoresAreSums(run);
    Laws.capacitiesAreKept(event, run);
    Laws.nobodyVanishes(event, run);
    Laws.timetableIsKept(event, run, getTimetable.run(World.ORGANIZER, id));
    Laws.cellsAreSums(Files.readAllBytes(folder.resolve("out/match-list-real-needs.xlsx")), run);
  }
}
