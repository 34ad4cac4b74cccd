package org.patentbridge.journey;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.patentbridge.domain.access.ForbiddenException;
import org.patentbridge.domain.access.Viewer;
import org.patentbridge.domain.organization.NameVerdict;
import org.patentbridge.usecase.DecideNames;
import org.patentbridge.usecase.ListNameProposals;
import org.patentbridge.usecase.Progress;

/** Names of one university meet; names that look alike wait for the organizer's word. */
@QuarkusTest
@TestProfile(JourneyProfile.class)
class NamesTest {

  private static final String PATENTS =
      """
      公开号,标题,摘要,IPC,申请人
      CN 196810001 B,一种测试用密封圈,密封圈由三层构成,F16J 15/10,清华大学
      CN 196810002 B,一种测试用阀座,密封阀座带有金属骨架,F16K 1/42,Tsinghua University
      CN 196810003 B,一种测试用阀杆,密封阀杆带有涂层,F16K 1/48,清華大學
      CN 196810004 B,一种测试用法兰,密封法兰带有槽,F16L 23/02,UNIV TSINGHUA
      CN 196810005 B,一种测试用垫片,密封垫片分两层,F16J 15/06,清华大学深圳研究生院
      """;
  private static final String ORGANIZATIONS = "机构名称,类型\n清华大学,大学\n";

  @Inject World world;
  @Inject Shell shell;
  @Inject DecideNames decideNames;
  @Inject ListNameProposals listNameProposals;
  @TempDir Path folder = Path.of("");

  @BeforeEach
  void universityWithFivePatents() throws IOException {
    world.empty();
    handIn("organizations", ORGANIZATIONS);
    handIn("patents", PATENTS);
  }

  private void handIn(String kind, String text) throws IOException {
    var file = Files.writeString(folder.resolve(kind + ".csv"), text);
    var outcome = shell.run("import", kind, file.toString());
    assertThat(outcome.code()).as(outcome.err()).isZero();
  }

  private JsonNode names() throws IOException {
    return new ObjectMapper().readTree(shell.run("organizations", "names", "--json").out());
  }

  private static List<String> namesOf(JsonNode merged) {
    List<String> names = new ArrayList<>();
    merged.get("readings").forEach(r -> names.add(r.get("name").asText()));
    return names;
  }

  private static String party(String number) {
    return given()
        .get("/api/v1/patents/" + number)
        .then()
        .statusCode(200)
        .extract()
        .path("holders[0].party");
  }

  @Test
  void holdersKeepTheirRawNameAndShowPartyAndEvidence() {
    given()
        .get("/api/v1/patents/CN196810002B")
        .then()
        .statusCode(200)
        .body("holders[0].name", equalTo("Tsinghua University"))
        .body("holders[0].step", equalTo("ALIAS"))
        .body("holders[0].evidence", equalTo("清华大学"))
        .body("holders[0].because.en", containsString("清华大学"));
    assertThat(party("CN196810001B"))
        .isEqualTo(party("CN196810002B"))
        .isEqualTo(party("CN196810003B"))
        .isNotEqualTo(party("CN196810004B"))
        .isNotEqualTo(party("CN196810005B"));
    given()
        .get("/api/v1/organizations/" + party("CN196810001B"))
        .then()
        .statusCode(200)
        .body("name", equalTo("清华大学"))
        .body("spellings.name", hasItems("清华大学", "Tsinghua University"));
  }

  @Test
  void searchByHolderFindsEveryCertainSpellingAndNoOther() {
    for (var name : List.of("清华大学", "TSINGHUA UNIVERSITY", "清華大學")) {
      assertThat(shell.run("search", "密封", "--holder", name).out())
          .as(name)
          .contains("CN196810001B", "CN196810002B", "CN196810003B")
          .doesNotContain("CN196810004B", "CN196810005B");
    }
  }

  @Test
  void alikeNamesAreListedWithTheirEvidenceAndCountOnlyWhenDecided() throws IOException {
    var before = names();
    assertThat(before.get("merged")).hasSize(1);
    assertThat(namesOf(before.get("merged").get(0)))
        .containsExactly("清华大学", "清華大學", "Tsinghua University");
    assertThat(before.get("proposals").findValuesAsText("otherName"))
        .containsExactlyInAnyOrder("UNIV TSINGHUA", "清华大学深圳研究生院");

    var same = shell.run("organizations", "same", "UNIV TSINGHUA", "清华大学");
    assertThat(same.code()).as(same.err()).isZero();
    assertThat(shell.run("organizations", "different", "清华大学深圳研究生院", "清华大学").code()).isZero();

    assertThat(names().get("proposals")).isEmpty();
    assertThat(party("CN196810004B")).isEqualTo(party("CN196810001B"));
    assertThat(party("CN196810005B")).isNotEqualTo(party("CN196810001B"));
    given()
        .get("/api/v1/patents/CN196810004B")
        .then()
        .body("holders[0].name", equalTo("UNIV TSINGHUA"))
        .body("holders[0].step", equalTo("DECIDED"))
        .body("holders[0].because.en", containsString("local-administrator"));
    assertThat(shell.run("search", "密封", "--holder", "清华大学").out()).contains("CN196810004B");
  }

  @Test
  void decisionOverHttpIsAnsweredAndTheContraryIsRefused() {
    given()
        .get("/api/v1/organizations/names?limit=1")
        .then()
        .statusCode(200)
        .body("items.size()", equalTo(1));
    decide("UNIV TSINGHUA", "清华大学", "SAME").statusCode(200).body("verdict", equalTo("SAME"));
    decide("清华大学深圳研究生院", "清华大学", "DIFFERENT").statusCode(200);
    decide("UNIV TSINGHUA", "清华大学深圳研究生院", "SAME")
        .statusCode(400)
        .body("code", equalTo("names-contradiction"));
    decide("清華大學", "Tsinghua University", "DIFFERENT")
        .statusCode(400)
        .body("code", equalTo("names-one-party"));
    decide("UNIV TSINGHUA", "清华大学", "PERHAPS").statusCode(400);
  }

  private static ValidatableResponse decide(String one, String other, String verdict) {
    return given()
        .contentType(ContentType.JSON)
        .body(
            "{\"one\": \"%s\", \"other\": \"%s\", \"verdict\": \"%s\"}"
                .formatted(one, other, verdict))
        .put("/api/v1/organizations/names")
        .then();
  }

  @Test
  void onlyAnOrganizerSeesProposalsAndDecides() {
    var request = new DecideNames.Request("UNIV TSINGHUA", "清华大学", NameVerdict.SAME);
    assertThatThrownBy(() -> decideNames.run(Viewer.ANYBODY, request))
        .isInstanceOf(ForbiddenException.class);
    assertThatThrownBy(() -> listNameProposals.run(Viewer.ANYBODY, Progress.NONE))
        .isInstanceOf(ForbiddenException.class);
    assertThat(party("CN196810004B")).isNotEqualTo(party("CN196810001B"));
  }
}
