package org.patentbridge.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.patentbridge.journey.JourneyProfile;

/** The interface describes itself, and the description that is kept with the code is the one. */
@QuarkusTest
@TestProfile(JourneyProfile.class)
class OpenApiTest {

  private static final Path KEPT = Path.of("src", "docs", "openapi.yaml");
  private static final String REWRITE = "patentbridge-test.write-openapi";
  private static final Set<String> VERBS = Set.of("get", "put", "post", "delete", "patch");

  private record Described(String where, JsonNode operation) {}

  private static JsonNode description() throws IOException {
    return new ObjectMapper()
        .readTree(
            given().get("/q/openapi?format=json").then().statusCode(200).extract().asString());
  }

  private static List<Described> operations(JsonNode api) {
    List<Described> all = new ArrayList<>();
    api.get("paths")
        .properties()
        .forEach(
            path ->
                path.getValue()
                    .properties()
                    .forEach(
                        verb -> {
                          if (VERBS.contains(verb.getKey())) {
                            all.add(
                                new Described(
                                    verb.getKey() + " " + path.getKey(), verb.getValue()));
                          }
                        }));
    return all;
  }

  @Test
  void everyOperationHasNameSummaryAndAProblem() throws IOException {
    var api = description();
    assertThat(api.get("openapi").asText()).startsWith("3.1");
    var operations = operations(api);
    assertThat(operations).hasSizeGreaterThan(20);
    Set<String> names = new HashSet<>();
    for (Described described : operations) {
      var operation = described.operation();
      assertThat(described.where()).contains(" /api/v1/");
      assertThat(operation.path("summary").asText()).as(described.where()).isNotBlank();
      assertThat(names.add(operation.path("operationId").asText())).as(described.where()).isTrue();
      assertThat(operation.at("/responses/default/$ref").asText())
          .as(described.where())
          .isEqualTo("#/components/responses/Problem");
    }
    assertThat(api.at("/components/responses/Problem/content").has("application/problem+json"))
        .isTrue();
    assertThat(api.at("/components/schemas/Problem/properties").properties())
        .extracting(p -> p.getKey())
        .contains("type", "title", "status", "detail", "instance", "code", "errors");
  }

  @Test
  void everyReferenceLeadsSomewhere() throws IOException {
    var api = description();
    for (JsonNode reference : api.findValues("$ref")) {
      assertThat(api.at(reference.asText().substring(1)).isMissingNode())
          .as(reference.asText())
          .isFalse();
    }
  }

  @Test
  void bodiesComeWithExamples() throws IOException {
    for (Described described : operations(description())) {
      var body = described.operation().get("requestBody");
      if (body != null) {
        assertThat(body.findValue("example") != null || body.findValue("examples") != null)
            .as(described.where())
            .isTrue();
      }
    }
  }

  /** Rewrite with {@code mvn test -Dtest=OpenApiTest -Dpatentbridge-test.write-openapi=true}. */
  @Test
  void keptDescriptionIsTheOneThatIsServed() throws IOException {
    var served = given().get("/q/openapi").then().statusCode(200).extract().asString();
    if (Boolean.getBoolean(REWRITE)) {
      Files.writeString(KEPT, served);
    }
    assertThat(KEPT).exists();
    assertThat(served)
        .as("the interface changed; run mvn test -Dtest=OpenApiTest -D" + REWRITE + "=true")
        .isEqualTo(Files.readString(KEPT));
  }
}
