package org.patentbridge.journey;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import java.util.List;

/** Orders runs over HTTP and waits for them as a browser does: by their server-sent events. */
public final class RunsOverHttp {

  private RunsOverHttp() {}

  /** Orders a run and shows the run that came of it. */
  public static JsonPath run(String event, String order) {
    var job = awaited(ordered(event, order));
    assertThat(job.getString("state")).as(job.prettify()).isEqualTo("COMPLETED");
    return given()
        .get(event + "/runs/" + job.getString("run"))
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  /** Orders a run; the address of the work. */
  public static String ordered(String event, String order) {
    var answer =
        given().contentType(ContentType.JSON).body(order).post(event + "/runs").then().extract();
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(202);
    assertThat(answer.header("Location")).endsWith("/jobs/" + answer.jsonPath().getString("id"));
    return event + "/jobs/" + answer.jsonPath().getString("id");
  }

  /** The work when it has ended. */
  public static JsonPath awaited(String job) {
    var events = events(job);
    assertThat(events).isNotEmpty();
    return given().get(job).then().statusCode(200).extract().jsonPath();
  }

  /** What the work says until it has ended. */
  static List<JsonPath> events(String job) {
    var stream = given().accept("text/event-stream").get(job + "/progress").then().extract();
    assertThat(stream.statusCode()).isEqualTo(200);
    assertThat(stream.contentType()).startsWith("text/event-stream");
    return stream
        .asString()
        .lines()
        .filter(line -> line.startsWith("data:"))
        .map(line -> JsonPath.from(line.substring("data:".length())))
        .toList();
  }
}
