package org.patentbridge.journey;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A person who knows the query language asks at both doors, errs, and is led on. */
@QuarkusTest
@TestProfile(JourneyProfile.class)
class AskingTest {

  private static final String PATENTS =
      """
      {"publicationNumber":"CN 196900001 B","applicationNumber":"CN202119600001.7","titleZh":"密封圈及其制备方法","abstractZh":"密封圈由三层橡胶构成。耐低温性能良好；外层含石墨。","ipc":["F16J 15/10"],"holders":["清华大学"],"filed":"2019-03-01","published":"2019-09-01","legalStatus":"granted","openLicence":{"declared":"2024-01-01","payment":"lump sum","feeYuan":"8000"}}
      {"publicationNumber":"CN 196900002 B","titleZh":"低温密封阀座","abstractZh":"阀座带有橡胶密封圈。","ipc":["F16K 1/42"],"holders":["Tsinghua University"],"filed":"2020-03-01","published":"2021-01-05","legalStatus":"granted","region":"江苏省苏州市","trl":"6"}
      {"publicationNumber":"CN 196900003 B","titleZh":"密封阀杆","abstractZh":"阀杆带有涂层。","ipc":["F16K 1/48"],"holders":["华为技术有限公司"],"filed":"2020-04-01","published":"2020-12-31","legalStatus":"lapsed"}
      {"publicationNumber":"CN 196900005 B","titleEn":"Low temperature seal ring","abstractEn":"The seal ring has three layers of rubber. Its outer layer holds graphite.","ipc":["F16J 15/10"],"holders":["UNIV TSINGHUA"],"filed":"2021-05-01","legalStatus":"granted"}
      """;

  @Inject World world;
  @Inject Shell shell;
  @TempDir Path folder = Path.of("");

  @BeforeEach
  void fourPatents() throws IOException {
    world.empty();
    var file = Files.writeString(folder.resolve("patents.jsonl"), PATENTS);
    var outcome = shell.run("import", "patents", file.toString());
    assertThat(outcome.code()).as(outcome.err()).isZero();
  }

  private static JsonPath found(String query, String... parameters) {
    var asking = given().queryParam("q", query);
    for (int i = 0; i < parameters.length; i += 2) {
      asking.queryParam(parameters[i], parameters[i + 1]);
    }
    return asking.get("/api/v1/patents/search").then().statusCode(200).extract().jsonPath();
  }

  /** The last digits of the found numbers, in order. */
  private static String digits(JsonPath page) {
    return page.<String>getList("items.id").stream()
        .map(id -> id.substring("patent:CN19690000".length(), id.length() - 1))
        .reduce("", String::concat);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "标题:密封 与 (低温 或 石墨) | 12",
        "title:seal AND rubber | 5",
        "\"seal rings\" | ''",
        "\"seal ring\" -低温 | 5",
        "ipc:F16K NOT 法律状态:失效 | 2",
        "申请人:华为 | 3",
        "holder=清华大学 | 12",
        "year:2020..2021 AND ipc:F | 235",
        "filed:>=2020-04 | 35",
        "fee:<1万 | 1",
        "trl:>=5 OR open-licence:yes | 21",
        "region:江苏 | 2",
        "申请号:202119600001.7 | 1",
        "number:196900003 | 3",
        "密封圈 NEAR3 橡胶 | 12",
        "kind:offer | ''",
      })
  void queriesFindWhatMeetsThem(String query, String expected) {
    var digits = digits(found(query));
    assertThat(digits.chars().sorted().toArray())
        .as(query + ": " + digits)
        .isEqualTo(expected.chars().sorted().toArray());
  }

  @Test
  void withoutWordsTheNewestComeFirstAndWithWordsTheBest() {
    assertThat(digits(found("ipc:F"))).isEqualTo("5231");
    assertThat(digits(found("ipc:F AND 阀杆"))).isEqualTo("3");
    var page = found("status:granted AND (密封圈 OR seal)");
    assertThat(page.getString("query")).isEqualTo("status:granted AND (密封圈 OR seal)");
    assertThat(page.<Float>getList("items.relevance"))
        .isSortedAccordingTo((a, b) -> b.compareTo(a));
  }

  @Test
  void conditionsWithoutTextAreAnswered() {
    var page =
        given()
            .queryParam("region", "苏州")
            .queryParam("minTrl", "6")
            .get("/api/v1/patents/search")
            .then()
            .statusCode(200)
            .extract()
            .jsonPath();
    assertThat(digits(page)).isEqualTo("2");
    var lines = shell.run("search", "--year", "2018..2020", "--status", "有效", "--max-fee", "1万");
    assertThat(lines.code()).as(lines.err()).isZero();
    assertThat(lines.out()).contains("CN196900001B").doesNotContain("CN196900002B");
    assertThat(shell.run("search", "密封", "--licence", "open").out()).contains("CN196900001B");
  }

  @Test
  void numbersInAnyWrittenFormFindTheirPatent() {
    for (var number :
        List.of("CN196900001", "cn 196900001 b", "ZL202119600001.7", "202119600001.7")) {
      assertThat(digits(found(number))).as(number).isEqualTo("1");
    }
  }

  @Test
  void aPastedParagraphIsRankedAndSoSaid() {
    var page = found("标题：密封圈，要求：耐低温（-40℃）、ipc:Z 也可。");
    assertThat(page.getList("items")).isNotEmpty();
    assertThat(page.getString("query")).isNull();
    assertThat(page.getString("notes[0].en")).contains("plain text");
  }

  @Test
  void whatKeptEverythingOutIsNamed() {
    var page = found("密封圈 AND ipc:A01C");
    assertThat(page.getInt("found")).isZero();
    assertThat(page.getString("clues.find { it.clause == 'ipc:A01C' }.kind")).isEqualTo("WITHOUT");
    assertThat(page.getInt("clues.find { it.clause == 'ipc:A01C' }.found")).isEqualTo(2);
    assertThat(page.getString("clues[0].message.zh")).contains("ipc:A01C");
    var above = found("ipc:F16K1/99 AND 阀座");
    assertThat(above.getString("clues.find { it.kind == 'INSTEAD' }.instead"))
        .isEqualTo("ipc:F16K1");
    var slip = found("title:temperatur* AND grafite");
    assertThat(slip.getString("clues.find { it.kind == 'INSTEAD' }.instead")).isEqualTo("graphite");
    var filtered = found("密封", "year", "1999");
    assertThat(filtered.getString("clues[0].clause")).isEqualTo("year:1999");
    assertThat(filtered.getInt("clues[0].found")).isEqualTo(4);
    var both = found("kind:offer AND year:1999 AND 密封");
    assertThat(both.getList("clues.findAll { it.kind == 'FINDS_NOTHING' }.clause"))
        .containsExactly("kind:offer", "year:1999");
    var lines = shell.run("search", "密封圈 AND ipc:A01C", "--lang", "en");
    assertThat(lines.code()).isZero();
    assertThat(lines.out()).isEmpty();
    assertThat(lines.err()).contains("Nothing was found.", "Without ipc:A01C: 2 found.");
  }

  @Test
  void whatMakesNoSenseIsShownAtItsPlace() {
    given()
        .queryParam("q", "titel:电池 AND ipc:H01M")
        .header("Accept-Language", "en")
        .get("/api/v1/patents/search")
        .then()
        .statusCode(400)
        .body("code", equalTo("query-field"))
        .body("offset", equalTo(0))
        .body("length", equalTo(6))
        .body("detail", containsString("Maybe you meant: title."));
    var refused = shell.run("search", "标题:密封 AND status:asleep", "--lang", "en");
    assertThat(refused.code()).isEqualTo(2);
    assertThat(refused.err().lines().toList())
        .startsWith("标题:密封 AND status:asleep", " ".repeat(21) + "^^^^^^");
    assertThat(refused.err()).contains("no value of the field status");
  }
}
