package org.patentbridge.journey;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.patentbridge.domain.search.Facet;

/** A search shows passages, counts, families and pages, and finds what is like a patent. */
@QuarkusTest
@TestProfile(JourneyProfile.class)
class SearchTest {

  private static final String PATENTS =
      """
      {"publicationNumber":"CN 196900001 A","titleZh":"密封圈及其制备方法","abstractZh":"密封圈由三层橡胶构成。耐低温性能良好；外层含石墨。","ipc":["F16J 15/10"],"holders":["清华大学"],"filed":"2019-03-01","familyId":"F1","legalStatus":"pending"}
      {"publicationNumber":"CN 196900001 B","titleZh":"密封圈及其制备方法","abstractZh":"密封圈由三层橡胶构成。耐低温性能良好；外层含石墨。","ipc":["F16J 15/10"],"holders":["清华大学"],"filed":"2019-03-01","familyId":"F1","legalStatus":"granted","openLicence":{"declared":"2024-01-01","payment":"lump sum","feeYuan":"8000"}}
      {"publicationNumber":"CN 196900002 B","titleZh":"低温密封阀座","abstractZh":"阀座带有橡胶密封圈。","ipc":["F16K 1/42"],"holders":["Tsinghua University"],"filed":"2020-03-01","legalStatus":"granted","region":"江苏省苏州市","trl":"6"}
      {"publicationNumber":"CN 196900003 B","titleZh":"密封阀杆","abstractZh":"阀杆带有涂层。","ipc":["F16K 1/48"],"holders":["Acme Valve Works"],"filed":"2020-04-01","legalStatus":"lapsed"}
      {"publicationNumber":"CN 196900004 B","titleZh":"密封法兰","abstractZh":"法兰带有槽。","ipc":["F16L 23/02"],"holders":["Acme Valve Works"],"filed":"2021-04-01","legalStatus":"granted"}
      {"publicationNumber":"CN 196900005 B","titleZh":"Low temperature seal ring","titleEn":"Low temperature seal ring","abstractEn":"The seal ring has three layers of rubber. Its outer layer holds graphite.","ipc":["F16J 15/10"],"holders":["UNIV TSINGHUA"],"filed":"2021-05-01","legalStatus":"granted"}
      {"publicationNumber":"CN 196900006 B","titleZh":"玉米播种机","abstractZh":"播种机带有开沟器。","ipc":["A01C 7/06"],"holders":["农机公司"],"filed":"2021-05-01","legalStatus":"granted"}
      """;

  @Inject World world;
  @Inject Shell shell;
  @TempDir Path folder = Path.of("");

  @BeforeEach
  void sevenPatents() throws IOException {
    world.empty();
    handIn("patents.jsonl", PATENTS);
  }

  private void handIn(String name, String text) throws IOException {
    var file = Files.writeString(folder.resolve(name), text);
    var outcome = shell.run("import", "patents", file.toString());
    assertThat(outcome.code()).as(outcome.err()).isZero();
  }

  private static RequestSpecification asking(String text) {
    return given().queryParam("q", text);
  }

  private static JsonPath found(RequestSpecification question) {
    return question.get("/api/v1/patents/search").then().statusCode(200).extract().jsonPath();
  }

  private static int count(JsonPath page, String facet, String value) {
    var path = "facets.find { it.facet == '%s' }.values.find { it.value == '%s' }.count";
    return page.getInt(path.formatted(facet, value));
  }

  @Test
  void rowsShowThePassagesThatSpeakForThem() {
    var row = found(asking("低温 密封圈 橡胶").queryParam("limit", 1)).getMap("items[0]");
    var passages = (List<?>) row.get("passages");
    assertThat(passages).isNotEmpty().hasSizeLessThanOrEqualTo(3);
    var page = found(asking("石墨"));
    assertThat(page.getString("items[0].passages[0].text")).isEqualTo("外层含石墨。");
    assertThat(page.getString("items[0].passages[0].field")).isEqualTo("bodyZh");
    var body = "密封圈由三层橡胶构成。耐低温性能良好；外层含石墨。";
    int start = page.getInt("items[0].passages[0].marks[0].start");
    int end = page.getInt("items[0].passages[0].marks[0].end");
    assertThat(body.substring(start, end)).isEqualTo("石墨");
    assertThat(shell.run("search", "石墨").out()).contains("外层含⟦石墨⟧。");
  }

  @Test
  void aFamilyIsOneRowUnlessItsMembersAreAskedFor() {
    var together = found(asking("密封圈"));
    assertThat(together.getList("items.id")).containsOnlyOnce("patent:CN196900001A");
    assertThat(together.getList("items[0].family")).containsExactly("patent:CN196900001B");
    assertThat(together.getList("items.id")).doesNotContain("patent:CN196900001B");
    var apart = found(asking("密封圈").queryParam("allMembers", true));
    assertThat(apart.getList("items.id")).contains("patent:CN196900001A", "patent:CN196900001B");
    assertThat(apart.getList("items[0].family")).isEmpty();
    assertThat(shell.run("search", "密封圈").out()).contains("CN196900001B");
    assertThat(found(asking("密封圈").queryParam("status", "GRANTED")).getList("items.id"))
        .contains("patent:CN196900001B");
  }

  @Test
  void facetsCountWhatTheFilterThenFinds() {
    var page = found(asking("密封").queryParam("facets", true));
    assertThat(page.getInt("found")).as("one of them by its English").isEqualTo(5);
    assertThat(page.getBoolean("cutOff")).isFalse();
    assertThat(count(page, "class", "F16K")).isEqualTo(2);
    assertThat(count(page, "class", "F")).isEqualTo(5);
    assertThat(count(page, "holder", "Acme Valve Works")).isEqualTo(2);
    assertThat(count(page, "holder", "清华大学")).isEqualTo(2);
    assertThat(count(page, "status", "GRANTED")).isEqualTo(4);
    assertThat(count(page, "status", "PENDING")).isEqualTo(1);
    assertThat(count(page, "region", "320500")).isEqualTo(1);
    assertThat(count(page, "region", "320000")).isEqualTo(1);
    assertThat(count(page, "licence", "OPEN")).isEqualTo(1);
    assertThat(count(page, "fee", "0-10000")).isEqualTo(1);
    assertThat(count(page, "trl", "6")).isEqualTo(1);
    assertThat(count(page, "year", "2020")).isEqualTo(2);
    for (var facet : Facet.values()) {
      var values = "facets.find { it.facet == '%s' }.values.value".formatted(facet.word());
      for (String value : page.<String>getList(values)) {
        var chosen =
            found(asking("密封").queryParam(facet == Facet.CLASS ? "ipc" : facet.word(), value));
        assertThat(chosen.getInt("found")).as(value).isEqualTo(count(page, facet.word(), value));
      }
    }
  }

  @Test
  void whatAFacetChoseDoesNotNarrowItsOwnCounts() {
    var page = found(asking("密封").queryParam("facets", true).queryParam("status", "LAPSED"));
    assertThat(page.getInt("found")).isEqualTo(1);
    assertThat(count(page, "status", "GRANTED")).isEqualTo(4);
    assertThat(count(page, "class", "F16K")).isEqualTo(1);
    var values = "facets.find { it.facet == 'status' }.values";
    assertThat(page.getList(values + ".findAll { it.selected }.value")).containsExactly("LAPSED");
    assertThat(page.getString(values + ".find { it.value == 'LAPSED' }.name.zh")).isEqualTo("已失效");
    assertThat(page.getList("facets.find { it.facet == 'class' }.values.value"))
        .containsExactly("F", "F16", "F16K");
    assertThat(page.getString("facets.find { it.facet == 'class' }.values[0].name.en"))
        .startsWith("Mechanical engineering");
    assertThat(shell.run("search", "密封", "--facets", "--lang", "en").out())
        .contains("Legal status (status)", "granted");
  }

  @Test
  void pagesJoinedAreTheWholeAndTheirCursorHoldsForNothingElse() throws IOException {
    var whole = found(asking("密封").queryParam("limit", 200)).getList("items.id");
    List<Object> joined = new ArrayList<>();
    var address = "/api/v1/patents/search?q=密封&limit=1";
    while (address != null) {
      var response = given().urlEncodingEnabled(false).get(address);
      joined.addAll(response.jsonPath().getList("items.id"));
      var link = response.getHeader("Link");
      address = link == null ? null : link.substring(link.indexOf('<') + 1, link.indexOf('>'));
    }
    assertThat(joined).isEqualTo(whole).hasSize(5);

    String cursor = found(asking("密封").queryParam("limit", 2)).get("next");
    refused(asking("密封圈").queryParam("cursor", cursor), 400, "cursor-other-search");
    refused(
        asking("密封").queryParam("cursor", cursor).queryParam("status", "GRANTED"),
        400,
        "cursor-other-search");
    refused(asking("密封").queryParam("cursor", "cursor"), 400, "cursor");
    assertThat(shell.run("search", "密封", "--limit", "2", "--after", cursor).out())
        .contains(String.valueOf(whole.get(2)).replace("patent:", ""))
        .doesNotContain(String.valueOf(whole.get(0)).replace("patent:", ""));
    handIn("late.jsonl", PATENTS.lines().toList().get(3).replace("196900003", "196900009"));
    refused(asking("密封").queryParam("cursor", cursor), 409, "cursor-outdated");
  }

  private static void refused(RequestSpecification question, int status, String code) {
    question
        .header("Accept-Language", "en")
        .get("/api/v1/patents/search")
        .then()
        .statusCode(status)
        .body("code", equalTo(code))
        .body("detail", containsString("Maybe"));
  }

  @Test
  void similarPatentsAreOfOtherFamiliesAndSayWhatTheyShare() {
    var page =
        given()
            .get("/api/v1/patents/CN196900001B/similar")
            .then()
            .statusCode(200)
            .body("next", nullValue())
            .body("items.id", not(containsString("CN196900001")))
            .extract()
            .jsonPath();
    assertThat(page.getString("items[0].id")).as("the same in English").endsWith("900005B");
    assertThat(page.getString("items[1].id")).isEqualTo("patent:CN196900002B");
    assertThat(page.getList("items[1].terms")).contains("密封圈");
    assertThat(page.getList("items.id"))
        .doesNotContain("patent:CN196900001A", "patent:CN196900001B");
    given()
        .queryParam("ipc", "F16L")
        .get("/api/v1/patents/CN196900001B/similar")
        .then()
        .body("items.id", equalTo(List.of("patent:CN196900004B")));
    given().get("/api/v1/patents/CN199999999B/similar").then().statusCode(404);
    var lines = shell.run("patents", "similar", "CN 196900001 B", "--lang", "en").out();
    assertThat(lines).contains("CN196900002B").contains("shared words: ");
    assertThat(shell.run("patents", "similar", "CN199999999B").code()).isEqualTo(1);
  }

  @Test
  void aNumberFindsItsPatentAlone() {
    var page = found(asking("CN 196900002 B").queryParam("facets", true));
    assertThat(page.getList("items.id")).containsExactly("patent:CN196900002B");
    assertThat(page.getInt("found")).isEqualTo(1);
  }

  @Test
  void aClassSymbolFindsTheClassAndSaysSo() {
    var page = found(asking("f16j 15/10"));
    assertThat(page.getList("items.id"))
        .containsExactlyInAnyOrder("patent:CN196900001A", "patent:CN196900005B");
    assertThat(page.getList("notes.en", String.class)).anyMatch(n -> n.contains("F16J15/10"));
    assertThat(found(asking("F16")).getInt("found")).as("no class symbol, no such word").isZero();
    assertThat(shell.run("search", "F16K", "--lang", "en").out()).contains("CN196900002B");
  }
}
