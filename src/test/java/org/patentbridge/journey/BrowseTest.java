package org.patentbridge.journey;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.patentbridge.domain.access.ForbiddenException;
import org.patentbridge.domain.access.Role;
import org.patentbridge.domain.access.Viewer;
import org.patentbridge.domain.event.EventId;
import org.patentbridge.domain.organization.OrganizationId;
import org.patentbridge.domain.wish.Wish;
import org.patentbridge.domain.wish.Wishes;
import org.patentbridge.usecase.ListKeptRows;
import org.patentbridge.usecase.ListMeetingRequests;

/** An investor goes through a chain, compares, keeps rows with notes, and asks for meetings. */
@QuarkusTest
@TestProfile(JourneyProfile.class)
class BrowseTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String FUND = "913205005K01150850";
  private static final String OTHER_FUND = "914403005K0116459U";
  private static final String PATENT = "patent:CN191000029B";
  private static final String ROWS = "/api/v1/chains/power-battery/rows";

  @Inject World world;
  @Inject Shell shell;
  @Inject Wishes wishes;
  @Inject ListKeptRows listKeptRows;
  @Inject ListMeetingRequests listMeetingRequests;

  private String done(String... arguments) {
    var outcome = shell.run(arguments);
    assertThat(outcome.code()).as(outcome.err()).isZero();
    return outcome.out();
  }

  private List<String> browse(String... more) {
    List<String> line =
        new ArrayList<>(
            List.of("browse", "rows", "--chain", "power-battery", "--month", "2026-12"));
    line.addAll(List.of(more));
    return line;
  }

  private JsonNode rows(String... more) throws IOException {
    var line = browse(more);
    line.add("--json");
    return JSON.readTree(done(line.toArray(String[]::new))).get("rows");
  }

  @Test
  void linkAndKindAndOrderAreAsAsked() throws IOException {
    world.played();
    var patents = rows("--link", "cathode", "--kind", "patent");
    assertThat(patents).isNotEmpty();
    assertThat(patents)
        .allSatisfy(
            r -> {
              assertThat(r.get("link").asText()).isEqualTo("power-battery/cathode");
              assertThat(r.get("kind").asText()).isEqualTo("patent");
            });
    assertThat(patents).extracting(r -> r.get("rank").asInt()).isSorted();
    assertThat(rows("--kind", "company", "--sort", "name"))
        .extracting(r -> r.at("/card/name/zh").asText())
        .isSorted()
        .hasSizeGreaterThan(8);
    given()
        .get(ROWS + "?link=cathode&kind=patent&month=2026-12")
        .then()
        .statusCode(200)
        .body("rows", hasSize(patents.size()))
        .body("rows.kind", everyItem(is("patent")));
    given().get(ROWS + "?kind=tulip").then().statusCode(400).body("code", equalTo("row-kind"));
    given().get(ROWS + "?sort=tulip").then().statusCode(400).body("code", equalTo("row-sort"));
    given().get(ROWS + "?link=tulip").then().statusCode(404);
    assertThat(done(browse("--excluded").toArray(String[]::new))).contains("excluded:");
  }

  @Test
  void twoToFourRowsOfOneKindAreLaidSideBySide() throws IOException {
    world.played();
    var ids = rows("--link", "cathode", "--kind", "patent").findValuesAsText("id");
    var question = new StringBuilder(ROWS + "/compare?month=2026-12");
    ids.stream().limit(4).forEach(id -> question.append("&row=").append(id));
    given().get(question.toString()).then().statusCode(200).body("$", hasSize(4));
    given().get(question + "&row=" + ids.get(4)).then().statusCode(400);
    given().get(ROWS + "/compare?row=" + ids.getFirst()).then().statusCode(400);
    given().get(ROWS + "/compare?row=patent:CN1&row=" + ids.getFirst()).then().statusCode(404);
    assertThat(done("browse", "compare", "--chain", "power-battery", ids.get(0), ids.get(1)))
        .contains("Freshness", "Coverage".toLowerCase(java.util.Locale.ROOT));
    var mixed =
        shell.run(
            "browse", "compare", "--chain", "power-battery", ids.getFirst(), "company:" + FUND);
    assertThat(mixed.code()).isEqualTo(2);
  }

  @Test
  void keptRowsAreTheOwnersAlone() throws IOException {
    world.played();
    done(
        "browse",
        "keep",
        "--chain",
        "power-battery",
        "--investor",
        FUND,
        PATENT,
        "--note",
        "先看中试数据");
    var kept = JSON.readTree(done("browse", "kept", "--investor", FUND, "--json"));
    assertThat(kept).hasSize(1);
    assertThat(kept.at("/0/note").asText()).isEqualTo("先看中试数据");
    assertThat(kept.at("/0/now/row/rank").asInt()).isPositive();
    assertThat(JSON.readTree(done("browse", "kept", "--investor", OTHER_FUND, "--json"))).isEmpty();
    assertThat(JSON.readTree(done("browse", "kept", "--json"))).isEmpty();
    var partner = new Viewer("partner", Role.INVESTOR, new OrganizationId(FUND));
    assertThat(listKeptRows.run(partner, null)).hasSize(1);
    assertThatThrownBy(() -> listKeptRows.run(partner, OTHER_FUND))
        .isInstanceOf(ForbiddenException.class);
    assertThatThrownBy(() -> listKeptRows.run(Viewer.ANYBODY, null))
        .isInstanceOf(ForbiddenException.class);
    given()
        .contentType("application/json")
        .body("{\"note\":\"约见\"}")
        .put("/api/v1/kept-rows/power-battery/" + PATENT + "?investor=" + FUND)
        .then()
        .statusCode(200)
        .body("note", equalTo("约见"));
    given().get("/api/v1/kept-rows?investor=" + FUND).then().body("$", hasSize(1));
    done("browse", "drop", "--chain", "power-battery", "--investor", FUND, PATENT);
    given()
        .delete("/api/v1/kept-rows/power-battery/" + PATENT + "?investor=" + FUND)
        .then()
        .statusCode(404);
  }

  @Test
  void requestCountsAsAWishAtTheEventOfTheMonth() {
    world.played();
    var event = new EventId("power-battery-2026-12");
    var before = wishes.listOf(event).size();
    var said =
        done(
            "browse",
            "ask",
            "--chain",
            "power-battery",
            "--month",
            "2026-12",
            "--investor",
            FUND,
            PATENT,
            "--note",
            "领投意向");
    assertThat(said).contains("power-battery-2026-12");
    var all = wishes.listOf(event);
    assertThat(all).hasSize(before + 1);
    assertThat(all)
        .filteredOn(w -> w.note().equals("领投意向"))
        .singleElement()
        .satisfies(
            w -> {
              assertThat(w.seeker()).isEqualTo(new OrganizationId(FUND));
              assertThat(w.offering()).hasToString(PATENT);
            });
    assertThat(done("browse", "asked", "--investor", FUND)).contains(PATENT, "领投意向");
    world.empty();
  }

  @Test
  void organizerArrangesAMeetingAboutAnAnonymousNeed() throws IOException {
    world.played();
    var event = new EventId("power-battery-2026-12");
    var before = wishes.listOf(event);
    var hidden =
        rows("--investor", FUND, "--kind", "need").findValuesAsText("id").stream()
            .filter(id -> id.startsWith("need:anonymous-"))
            .findFirst()
            .orElseThrow();
    given()
        .contentType("application/json")
        .body(
            "{\"chain\":\"power-battery\",\"month\":\"2026-12\",\"row\":\"%s\",\"investor\":\"%s\"}"
                .formatted(hidden, FUND))
        .post("/api/v1/meeting-requests")
        .then()
        .statusCode(201)
        .body("row", equalTo(hidden))
        .body("event", equalTo(null));
    assertThat(wishes.listOf(event)).extracting(Wish::key).isEqualTo(keys(before));
    given().get("/api/v1/meeting-requests?investor=" + FUND).then().body("$", hasSize(1));
    var other = new Viewer("other", Role.INVESTOR, new OrganizationId(OTHER_FUND));
    assertThat(listMeetingRequests.run(other, null)).isEmpty();
    assertThat(listMeetingRequests.run(World.ORGANIZER, null)).hasSize(1);
    var nobody = shell.run("browse", "ask", "--chain", "power-battery", PATENT);
    assertThat(nobody.code()).isEqualTo(2);
    world.empty();
  }

  private static List<String> keys(List<Wish> all) {
    return all.stream().map(Wish::key).toList();
  }
}
