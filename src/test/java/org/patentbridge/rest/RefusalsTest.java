package org.patentbridge.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.patentbridge.journey.JourneyProfile;

/** Whatever is wrong with a request, the answer is a problem document that says so. */
@QuarkusTest
@TestProfile(JourneyProfile.class)
class RefusalsTest {

  private static final String LONG_ID = "x".repeat(3_000);

  private static ValidatableResponse problem(Response response, int status, String code) {
    return response
        .then()
        .statusCode(status)
        .contentType("application/problem+json")
        .body("status", equalTo(status))
        .body("code", equalTo(code))
        .body("type", equalTo("/problems/" + code))
        .body("title", notNullValue())
        .body("detail", notNullValue())
        .body("instance", startsWith("/api"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/patents/CN999999999B",
        "/api/v1/needs/N-99-99",
        "/api/v1/needs/N-99-99/completeness",
        "/api/v1/organizations/nobody",
        "/api/v1/events/no-such-event",
        "/api/v1/events/no-such-event/runs",
        "/api/v1/events/no-such-event/runs/latest",
        "/api/v1/events/no-such-event/timetable",
        "/api/v1/events/no-such-event/exports/match-list.csv",
        "/api/v1/matches?need=N-99-99",
        "/api/v1/matches/why-not?need=N-99-99&patent=CN999999999B",
      })
  void whatIsNotThereIsNotFound(String path) {
    problem(given().get(path), 404, "not-found");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/v1/nothing", "/api/nothing", "/api", "/api/v1/patents/a/b/c/d"})
  void unknownPathIsAProblemToo(String path) {
    problem(given().get(path), 404, "http-404");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/patents?limit=0",
        "/api/v1/patents?limit=201",
        "/api/v1/needs?limit=-1",
        "/api/v1/organizations?limit=0",
        "/api/v1/patents/search?q=x&limit=1000000",
        "/api/v1/matches",
        "/api/v1/matches/why-not?need=N-01-01",
      })
  void whatIsOutOfRangeOrMissingIsNamed(String path) {
    problem(given().get(path), 400, "invalid-request");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/patents?limit=abc",
        "/api/v1/patents?limit=99999999999999999999",
        "/api/v1/matches?need=N-01-01&asOf=yesterday",
      })
  void whatCannotBeReadIsNoMissingPage(String path) {
    problem(given().get(path), 400, "request-parameter");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/matches?need=N-01-01&asOf=%2B999999999-12-31",
        "/api/v1/matches/why-not?need=N-01-01&patent=CN1B&asOf=-999999999-01-01",
      })
  void dayBeyondAllCalendarsIsRefused(String path) {
    problem(given().urlEncodingEnabled(false).get(path), 400, "day");
  }

  @Test
  void aSearchForNothingOrForValuesThatDoNotExistIsRefused() {
    problem(given().get("/api/v1/patents/search"), 400, "query-missing");
    problem(given().get("/api/v1/patents/search?q="), 400, "query-missing");
    problem(given().get("/api/v1/patents/search?q=x&status=SLEEPING"), 400, "query-value");
    problem(given().get("/api/v1/patents/search?year=soon"), 400, "query-range");
    problem(given().get("/api/v1/patents/search?ipc=Z99"), 400, "ipc");
  }

  @Test
  void aQueryThatMakesNoSenseIsRefusedWithItsPlace() {
    var refused = given().queryParam("q", "标题:(电池 OR 隔膜").get("/api/v1/patents/search");
    problem(refused, 400, "query-bracket-open")
        .body("offset", equalTo(3))
        .body("length", equalTo(1));
    given().queryParam("q", "(".repeat(7_000)).get("/api/v1/patents/search").then().statusCode(200);
    problem(
        given().queryParam("q", "a AND " + "(".repeat(1_900)).get("/api/v1/patents/search"),
        400,
        "query-too-deep");
  }

  @ParameterizedTest
  @ValueSource(strings = {"!!!", "AA==x", "4pyT4pyT$", "AAAA", "gICAgA"})
  void forgedCursorIsRefused(String cursor) {
    for (String list : List.of("patents", "needs", "organizations")) {
      problem(given().queryParam("cursor", cursor).get("/api/v1/" + list), 400, "cursor");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"patents", "needs", "organizations", "events"})
  void idWithANulByteIsRefused(String noun) {
    problem(
        given().urlEncodingEnabled(false).get("/api/v1/" + noun + "/a%00b"), 400, "request-text");
    problem(
        given().urlEncodingEnabled(false).get("/api/v1/matches?need=a%00b"), 400, "request-text");
  }

  @ParameterizedTest
  @ValueSource(strings = {"patents", "needs", "organizations", "events"})
  void veryLongIdIsRefused(String noun) {
    given().get("/api/v1/" + noun + "/" + LONG_ID).then().statusCode(400);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{",
        "[]",
        "\"x\"",
        "{\"text\": {\"a\": 1}}",
        "{\"limit\": 99999999999}",
        "nul",
        ""
      })
  void malformedJsonIsRefused(String body) {
    var answer = given().contentType(ContentType.JSON).body(body).post("/api/v1/matches");
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(400);
    assertThat(answer.contentType()).isEqualTo("application/problem+json");
    assertThat(answer.jsonPath().getString("code")).isIn("invalid-json", "invalid-request");
  }

  @Test
  void figuresThatNoEventCanHaveAreRefused() {
    event("\"tables\": 0", "tables", "event-figure");
    event("\"tables\": 2147483647", "tables", "event-figure");
    event("\"slots\": -5", "slots", "event-figure");
    event("\"slots\": 2147483647", "slots", "event-figure");
    problem(made("\"slots\": 99999999999"), 400, "invalid-json");
    problem(made("\"day\": \"+999999999-12-31\""), 400, "day");
    event("\"day\": \"tomorrow\"", "day", "event-day");
    event("\"firstSlot\": \"noon\"", "firstSlot", "event-time");
    event("\"offeringCap\": 0", "offeringCap", "event-figure");
    event("\"exposure\": 101", "exposure", "event-figure");
    event("\"stability\": -1", "stability", "event-figure");
    event("\"seekerLimits\": {\"min\": 5, \"max\": 1}", "seekerLimits", "limits");
    event("\"seekerLimits\": {\"min\": 5}", "seekerLimits.max", "event-missing");
    event("\"region\": \"moon\"", "region", "region-code");
    event("\"chain\": \"A B\"", "chain", "chain-id");
    event("\"scope\": \"NOBODY\"", "scope", "event-scope");
    event("\"profile\": \"by-luck\"", "profile", "event-profile");
    event("\"quotas\": [{\"of\": \"moon\", \"key\": \"each\"}]", "quotas[1]", "quota-of");
    event(
        "\"quotas\": [{\"of\": \"chain-link\", \"key\": \"tea/moon\"}]", "quotas[1]", "event-link");
    event("\"exclusions\": [{}]", "exclusions[1]", "exclusion");
    event("\"exclusions\": [{\"parties\": [\"Nobody Ltd\"]}]", "exclusions[1]", "unknown-party");
  }

  private static void event(String wrong, String field, String code) {
    problem(made(wrong), 422, "bad-input")
        .body("errors.code", equalTo(List.of(code)))
        .body("errors[0].field", equalTo(field));
  }

  private static Response made(String wrong) {
    return given()
        .contentType(ContentType.JSON)
        .body(
            "{\"id\": \"wrong-event\", \"template\": \"ip-services-tour\", \"day\": \"2026-12-01\", "
                + wrong
                + "}")
        .post("/api/v1/events");
  }

  @Test
  void everyWrongValueOfAnEventIsNamedAtOnce() {
    problem(made("\"tables\": 0, \"seekers\": \"MARTIANS\", \"exposure\": 200"), 422, "bad-input")
        .body("errors.code", equalTo(List.of("event-figure", "event-seekers", "event-figure")));
    problem(
            given().contentType(ContentType.JSON).body("{\"tables\": 3}").post("/api/v1/events"),
            422,
            "bad-input")
        .body("errors.value", equalTo(List.of("id", "template", "day")));
  }

  @Test
  void unknownTemplateOrChainIsNotFound() {
    problem(
        given()
            .contentType(ContentType.JSON)
            .body("{\"id\": \"an-event\", \"template\": \"no-such\", \"day\": \"2026-12-01\"}")
            .post("/api/v1/events"),
        404,
        "not-found");
  }

  @Test
  void wrongWordsAreNamedWithTheRightOnes() {
    problem(
            given().body("x").contentType(ContentType.TEXT).post("/api/v1/imports/cats"),
            400,
            "import-kind")
        .body("detail", containsString("organizations"));
    problem(given().get("/api/v1/events/an-event/exports/everything.csv"), 400, "export-kind");
    problem(given().put("/api/v1/events/an-event/pairs/a/patent:b/marry"), 400, "pair-rule");
    problem(given().put("/api/v1/events/an-event/pairs/a/b/pin"), 400, "offering-id");
  }

  @Test
  void unreadableFileIsListed() {
    problem(
            given()
                .contentType(ContentType.BINARY)
                .body(new byte[] {0x50, 0x4b, 3, 4, 0, 0, 1})
                .queryParam("name", "torn.xlsx")
                .post("/api/v1/imports/patents"),
            422,
            "bad-input")
        .body("errors[0].source", equalTo("torn.xlsx"))
        .body("errors[0].message.zh", notNullValue());
  }

  @Test
  void wrongMethodTypeAndTasteAreProblems() {
    problem(given().delete("/api/v1/patents"), 405, "http-405");
    problem(given().contentType("text/plain").body("x").post("/api/v1/matches"), 415, "http-415");
    problem(given().accept("image/png").get("/api/v1/patents"), 406, "http-406");
  }

  @Test
  void sameProblemIsToldInEitherLanguage() {
    problem(
            given().header("Accept-Language", "zh-CN,zh;q=0.9").get("/api/v1/needs/N-99-99"),
            404,
            "not-found")
        .body("detail", not(containsString("There is")));
    problem(
            given().header("Accept-Language", "en-GB").get("/api/v1/needs/N-99-99"),
            404,
            "not-found")
        .body("detail", containsString("There is"));
    for (String tag : List.of("", ";;;", "x".repeat(500), "tlh")) {
      problem(given().header("Accept-Language", tag).get("/api/v1/nothing"), 404, "http-404")
          .body("detail", containsString("404"));
    }
  }
}
