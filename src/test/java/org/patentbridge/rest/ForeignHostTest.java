package org.patentbridge.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.patentbridge.domain.access.Viewer;
import org.patentbridge.journey.JourneyProfile;
import org.patentbridge.usecase.ImportRecords;
import org.patentbridge.usecase.InputFile;
import org.patentbridge.usecase.Progress;

/** Who is addressed by another name, or sent by another page, gets public things only. */
@QuarkusTest
@TestProfile(JourneyProfile.class)
class ForeignHostTest {

  /** A need of each confidentiality; the secret is a word that stands nowhere else. */
  private static final String NEEDS =
      """
      需求编号,企业名称,标题,问题描述,保密级别
      F-1,甲公司,公开的难题,轴承异响要解决,公开
      F-2,甲公司,匿名的难题,夔纹涂层脱落,匿名
      F-3,甲公司,匹配方的难题,夔纹电镀起泡,仅匹配方
      F-4,甲公司,主办方的难题,夔纹铸件缩孔,仅组织方
      """;

  private static final String SECRET = "夔纹";

  @Inject ImportRecords importRecords;

  @BeforeEach
  void needsOfAllConfidentialitiesAreKnown() throws java.io.IOException {
    var file = java.nio.file.Files.createTempFile("needs", ".csv");
    java.nio.file.Files.writeString(file, NEEDS);
    var taken =
        importRecords.run(
            Viewer.LOCAL_ADMINISTRATOR,
            new ImportRecords.Request(ImportRecords.Kind.NEEDS, InputFile.of(file), false),
            Progress.NONE);
    java.nio.file.Files.delete(file);
    assertThat(taken.problems().problems()).isEmpty();
    assertThat(taken.taken()).isEqualTo(4);
  }

  private static RequestSpecification foreign() {
    return given().header("Host", "evil.example");
  }

  @Test
  void onlyPublicNeedsAreThere() {
    assertThat(foreign().get("/api/v1/needs/F-1").statusCode()).isEqualTo(200);
    assertThat(given().get("/api/v1/needs/F-4").asString()).contains(SECRET);
    var listed = foreign().get("/api/v1/needs?limit=200");
    assertThat(listed.jsonPath().getList("items.id"))
        .contains("F-1", "F-2")
        .doesNotContain("F-3", "F-4");
    assertThat(listed.jsonPath().getList("items.confidentiality"))
        .containsOnly("PUBLIC", "ANONYMOUS");
    assertThat(listed.asString()).doesNotContain(SECRET);
    var anonymous = foreign().get("/api/v1/needs/F-2");
    assertThat(anonymous.statusCode()).isEqualTo(200);
    assertThat(anonymous.asString())
        .contains("匿名的难题")
        .contains("anonymous:F-2")
        .doesNotContain(SECRET, "甲公司");
    for (String id : List.of("F-3", "F-4")) {
      assertThat(foreign().get("/api/v1/needs/" + id).statusCode()).isEqualTo(404);
    }
    for (String id : List.of("F-2", "F-3", "F-4")) {
      for (String path :
          List.of(
              "/api/v1/needs/" + id + "/completeness",
              "/api/v1/matches?need=" + id,
              "/api/v1/matches/why-not?need=" + id + "&patent=CN196000037B")) {
        var answer = foreign().get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(404);
        assertThat(answer.asString()).doesNotContain(SECRET);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/events",
        "/api/v1/events/power-battery-2026-12",
        "/api/v1/events/power-battery-2026-12/runs",
        "/api/v1/events/power-battery-2026-12/runs/latest",
        "/api/v1/events/power-battery-2026-12/timetable",
        "/api/v1/events/power-battery-2026-12/exports/match-list.xlsx",
        "/api/v1/events/there-is-no-such",
      })
  void eventsNeedASignIn(String path) {
    var answer = foreign().get(path);
    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(answer.contentType()).isEqualTo("application/problem+json");
    assertThat(answer.jsonPath().getString("code")).isEqualTo("sign-in-required");
  }

  @Test
  void nothingCanBeChanged() {
    var event = "/api/v1/events/power-battery-2026-12";
    var draft = "{\"id\": \"evil-event\", \"template\": \"custom\", \"day\": \"2026-12-01\"}";
    assertThat(
            List.of(
                foreign()
                    .body(NEEDS)
                    .contentType("text/csv; charset=UTF-8")
                    .post("/api/v1/imports/needs"),
                foreign().body(draft).contentType(ContentType.JSON).post("/api/v1/events"),
                foreign()
                    .body("x")
                    .contentType("text/csv; charset=UTF-8")
                    .post(event + "/participants"),
                foreign().body("{}").contentType(ContentType.JSON).post(event + "/runs"),
                foreign().post(event + "/timetable"),
                foreign().put(event + "/pairs/a/patent:b/pin"),
                foreign().delete(event + "/pairs/a/patent:b")))
        .extracting(r -> r.statusCode())
        .containsOnly(401);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://evil.example",
        "null",
        "http://127.0.0.1.evil.example",
        "http://localhost@evil.example",
        "http://localhost:8080/x",
        "x"
      })
  void pageFromElsewhereGainsNothing(String origin) {
    var asked = given().header("Origin", origin);
    assertThat(asked.get("/api/v1/needs/F-4").statusCode()).isEqualTo(404);
    var sent =
        given().header("Origin", origin).body(NEEDS).contentType("text/plain; charset=UTF-8");
    assertThat(sent.post("/api/v1/imports/needs").statusCode()).isEqualTo(401);
    var page = given().redirects().follow(false).header("Origin", origin).get("/");
    assertThat(page.statusCode()).isEqualTo(303);
  }

  @Test
  void pageOfThisMachineIsAtHome() {
    for (String origin :
        List.of("http://localhost:8080", "https://127.0.0.1", "http://[::1]:8080")) {
      var asked = given().header("Origin", origin);
      assertThat(asked.get("/api/v1/needs/F-4").statusCode()).as(origin).isEqualTo(200);
    }
  }

  @Test
  void noAnswerAndNoLogLineTellsASecret() {
    List<LogRecord> logged = new ArrayList<>();
    var listener = new Listener(logged);
    Logger.getLogger("").addHandler(listener);
    try {
      for (String id : List.of("F-2", "F-3", "F-4")) {
        foreign().get("/api/v1/needs/" + id);
        foreign().get("/api/v1/matches?need=" + id);
        foreign().get("/api/v1/matches/why-not?need=" + id + "&patent=%00");
      }
      for (String path : List.of("/api/v1/imports/needs", "/api/v1/matches", "/api/v1/events")) {
        for (String type : List.of("text/csv; charset=UTF-8", "application/json; charset=UTF-8")) {
          var answer = foreign().body(NEEDS).contentType(type).post(path);
          assertThat(answer.statusCode()).as(path + " " + type).isBetween(400, 499);
          assertThat(answer.asString()).as(path + " " + type).doesNotContain(SECRET);
        }
      }
    } finally {
      Logger.getLogger("").removeHandler(listener);
    }
    assertThat(logged)
        .allSatisfy(
            record -> {
              assertThat(String.valueOf(record.getMessage())).doesNotContain(SECRET);
              assertThat(String.valueOf(record.getThrown())).doesNotContain(SECRET);
              for (Object value :
                  record.getParameters() == null ? new Object[0] : record.getParameters()) {
                assertThat(String.valueOf(value)).doesNotContain(SECRET);
              }
            });
  }

  /** Keeps what is logged. */
  private static final class Listener extends Handler {
    private final List<LogRecord> logged;

    Listener(List<LogRecord> logged) {
      this.logged = logged;
    }

    @Override
    public void publish(LogRecord record) {
      logged.add(record);
    }

    @Override
    public void flush() {
      // nothing is held back
    }

    @Override
    public void close() {
      // nothing is open
    }
  }
}
