package org.patentbridge.journey;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import org.jboss.logmanager.ExtLogRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.patentbridge.domain.access.Confidentiality;
import org.patentbridge.domain.access.Role;
import org.patentbridge.domain.access.WorkspaceId;
import org.patentbridge.domain.access.WorkspaceScope;
import org.patentbridge.domain.need.NeedStatus;
import org.patentbridge.domain.need.Needs;
import org.patentbridge.fixture.SampleNeeds;
import org.patentbridge.usecase.CatchUpIndex;
import org.patentbridge.usecase.Progress;

/** What those who run the installation read: health, metrics, log. */
@QuarkusTest
@TestProfile(AccessProfile.class)
class OperationsTest {

  private static final Pattern LABEL = Pattern.compile("(\\w+)=\"([^\"]*)\"");

  @Inject SignedIn signedIn;
  @Inject Needs needs;
  @Inject Keeper keeper;
  @Inject CatchUpIndex catchUp;

  @BeforeEach
  void peopleAreThere() {
    signedIn.cast();
  }

  private String token(Role role) {
    return Objects.requireNonNull(signedIn.cast().tokens().get(role));
  }

  private String metrics() {
    return given()
        .auth()
        .oauth2(token(Role.ORGANIZER))
        .accept("application/openmetrics-text; version=1.0.0; charset=utf-8")
        .get("/q/metrics")
        .then()
        .statusCode(200)
        .extract()
        .asString();
  }

  private static double value(String metrics, String start) {
    return metrics
        .lines()
        .filter(line -> line.startsWith(start))
        .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
        .sum();
  }

  /** A change that the index has not been told of. */
  private void changeBehindTheIndex() {
    keeper.keep(
        () ->
            WorkspaceScope.in(
                WorkspaceId.MAIN,
                () ->
                    needs.saveAll(
                        List.of(
                            SampleNeeds.withHandling(
                                SampleNeeds.SAFE_BATTERY_FOR_EBIKES,
                                Confidentiality.PUBLIC,
                                null,
                                NeedStatus.OPEN)))));
  }

  @Test
  void probesSayInBothLanguagesWhatIsDegradedAndTellNoFigure() {
    catchUp.run(World.ORGANIZER, Progress.NONE);
    for (String probe : List.of("live", "ready", "started")) {
      assertThat(given().get("/q/health/" + probe).then().extract().path("status").toString())
          .as(probe)
          .isEqualTo("UP");
    }
    var well = given().get("/q/health/ready").asString();
    assertThat(well).contains("The search index is open", "检索索引已打开").doesNotContain("degraded");

    changeBehindTheIndex();

    var behind = given().get("/q/health/ready").then().statusCode(200).extract().asString();
    assertThat(behind).contains("degraded", "has not seen the latest changes", "尚未包含最新的更改");
    assertThat(behind.replaceAll("less than 1 GB|不足 1 GB", "")).doesNotContainPattern("[0-9]");
    var shown =
        given().auth().oauth2(token(Role.ORGANIZER)).get("/api/v1/health").then().statusCode(200);
    assertThat((String) shown.extract().path("state")).isEqualTo("DEGRADED");
    assertThat(shown.extract().jsonPath().getLong("indexBehind")).isPositive();
    assertThat(shown.extract().jsonPath().getLong("freeBytes")).isPositive();
    assertThat(value(metrics(), "patentbridge_index_behind ")).isPositive();
    var board =
        given().auth().oauth2(token(Role.ORGANIZER)).queryParam("lang", "zh").get("/events");
    assertThat(board.asString()).contains("尚未包含最新的更改");

    catchUp.run(World.ORGANIZER, Progress.NONE);
    assertThat(given().get("/q/health/ready").asString()).doesNotContain("degraded");
    signedIn.forget();
  }

  @Test
  void metricsCountWorkAndTellNoWordOfAnybody() {
    var before = metrics();
    given().queryParam("q", SignedIn.CANARY).get("/api/v1/patents/search").then().statusCode(200);
    given().queryParam("q", "title:(" + SignedIn.CANARY + " AND").get("/api/v1/patents/search");
    given().get("/nobody-made-this-address/" + SignedIn.CANARY);
    given().auth().oauth2(token(Role.SME)).get("/api/v1/needs/M-OWN").then().statusCode(200);
    var after = metrics();

    for (String counted :
        List.of(
            "patentbridge_requests_seconds_count{answer=\"2xx\",operation=\"searchPatents\"",
            "patentbridge_requests_seconds_count{answer=\"2xx\",operation=\"getNeed\"",
            "patentbridge_requests_seconds_count{answer=\"4xx\",operation=\"other\"",
            "patentbridge_queries_refused_total{")) {
      assertThat(value(after, counted)).as(counted).isGreaterThan(value(before, counted));
    }
    for (String made :
        List.of(
            "patentbridge_event_runs_seconds_count",
            "patentbridge_imports_records_total",
            "patentbridge_index_generation",
            "patentbridge_disk_free",
            "cache_gets_total")) {
      assertThat(value(after, made)).as(made).isPositive();
    }
    assertThat(after)
        .contains("patentbridge_event_runs_unmet_minima_total", "patentbridge_health{")
        .endsWith("# EOF\n")
        .doesNotContain(SignedIn.CANARY, "M-OWN", "example.org", "nobody-made", "/api/v1/")
        .doesNotContain(SignedIn.FUND, SignedIn.EVENT.value(), signedIn.cast().run().value());
  }

  /** Who asks for many addresses makes no new series. */
  @Test
  void labelsOfRequestsAreOperationsAndNothingElse() {
    for (int i = 0; i < 30; i++) {
      given().get("/api/v1/needs/N-" + i);
      given().get("/api/v1/nonsense/" + i);
      given().get("/static/" + i);
    }
    var operations = new TreeSet<String>();
    metrics()
        .lines()
        .filter(line -> line.startsWith("patentbridge_requests"))
        .forEach(
            line ->
                LABEL
                    .matcher(line)
                    .results()
                    .filter(label -> label.group(1).equals("operation"))
                    .forEach(label -> operations.add(label.group(2))));
    assertThat(operations).contains("getNeed", "other").allMatch(o -> !o.matches(".*[0-9/].*"));
  }

  @Test
  void idOfARequestStandsInItsAnswerItsProblemAndItsLog() {
    var logger = Logger.getLogger("org.patentbridge.rest.RequestTrace");
    var told = new CopyOnWriteArrayList<String>();
    var listener =
        new Handler() {
          @Override
          public void publish(LogRecord line) {
            told.add(String.valueOf(ExtLogRecord.wrap(line).getMdc("request")));
          }

          @Override
          public void flush() {
            // keeps nothing back
          }

          @Override
          public void close() {
            // holds nothing
          }
        };
    var level = logger.getLevel();
    logger.setLevel(Level.FINE);
    logger.addHandler(listener);
    try {
      var answer =
          given().header("X-Request-Id", "asked-by-me-1").get("/api/v1/needs/N-99-99").then();
      assertThat(answer.extract().header("X-Request-Id")).isEqualTo("asked-by-me-1");
      assertThat((String) answer.extract().path("request")).isEqualTo("asked-by-me-1");
      for (String no : List.of("x", "two\twords", "a\"b\"c\"d\"e", "x".repeat(65))) {
        assertThat(given().header("X-Request-Id", no).get("/q/health/live").header("X-Request-Id"))
            .as(no)
            .matches("[0-9a-f]{16}");
      }
    } finally {
      logger.removeHandler(listener);
      logger.setLevel(level);
    }
    assertThat(told).contains("asked-by-me-1");
  }
}
