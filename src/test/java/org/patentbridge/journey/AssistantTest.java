package org.patentbridge.journey;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.patentbridge.domain.access.Role;

/** An assistant reads and proposes for whoever's token it shows, and for nobody else. */
@QuarkusTest
@TestProfile(AccessProfile.class)
class AssistantTest {

  private static final Path MATRIX =
      Path.of("src", "test", "resources", "access", "tool-matrix.csv");

  @TestHTTPResource("/")
  URI service = URI.create("http://localhost/");

  @Inject SignedIn signedIn;

  /** A row of the matrix. */
  private record Row(String tool, String operation, String ownership, List<String> expected) {}

  @BeforeEach
  void peopleAreThere() {
    signedIn.cast();
  }

  private Tools by(@Nullable Role role) {
    return new Tools(service, role == null ? null : token(role));
  }

  private String token(Role role) {
    return Objects.requireNonNull(signedIn.cast().tokens().get(role));
  }

  private static List<Row> matrix() throws IOException {
    return Files.readAllLines(MATRIX).stream()
        .skip(1)
        .map(line -> List.of(line.split(",")))
        .map(c -> new Row(c.get(0), c.get(1), c.get(2), c.subList(3, c.size())))
        .toList();
  }

  private static List<@Nullable Role> principals() {
    var all = new ArrayList<@Nullable Role>();
    all.add(null);
    all.addAll(Arrays.asList(Role.values()));
    return all;
  }

  private Map<String, Object> arguments(Row row) {
    var calls = new AccessCalls(signedIn.cast());
    var event =
        switch (row.ownership()) {
          case "elsewhere" -> SignedIn.ELSEWHERE.value();
          case "none" -> "no-such-event";
          default -> SignedIn.EVENT.value();
        };
    var all = new HashMap<String, Object>();
    switch (row.tool()) {
      case "show_need", "match_need" -> all.put("need", calls.need(row.ownership()));
      case "show_match_lists" -> all.put("event", event);
      case "propose_match_list" -> all.putAll(Map.of("event", event, "as_of", "2026-11-23"));
      case "show_proposal" ->
          all.putAll(
              Map.of(
                  "event",
                  event,
                  "job",
                  row.ownership().equals("own") ? signedIn.cast().job().value() : "0123456789ab"));
      case "show_chain", "show_shortlist" -> all.put("chain", "power-battery");
      case "show_patent", "similar_patents" -> all.put("patent", "CN191000001U");
      case "search_patents", "match_text" -> all.put("text", "电池");
      default -> {
        // asks for nothing
      }
    }
    if (row.ownership().equals("other")) {
      all.put("investor", SignedIn.OTHER_FUND);
    }
    return all;
  }

  /** A new tool needs its rows. */
  @Test
  void everyToolAnswersEveryRoleAsTheTableSays() throws IOException {
    var rows = matrix();
    try (var anybody = by(null)) {
      var names = new TreeSet<String>();
      anybody.list().forEach(tool -> names.add(tool.path("name").asText()));
      assertThat(names).isEqualTo(new TreeSet<>(rows.stream().map(Row::tool).toList()));
    }
    var wrong = new ArrayList<String>();
    for (int i = 0; i < principals().size(); i++) {
      try (var assistant = by(principals().get(i))) {
        for (var row : rows) {
          var told = assistant.call(row.tool(), arguments(row));
          var expected = row.expected().get(i);
          if (!told.kind().equals(expected)
              || told.text().contains("unexpected")
              || !expected.equals("ok") && told.text().contains(SignedIn.CANARY)) {
            wrong.add(row + " " + principals().get(i) + ": " + told);
          }
        }
      }
    }
    awaitEnd(signedIn.cast().job().value());
    assertThat(wrong).isEmpty();
  }

  /** Its progress is told until it has ended. */
  private void awaitEnd(String job) {
    var told =
        given()
            .auth()
            .oauth2(token(Role.ORGANIZER))
            .accept("text/event-stream")
            .get("/api/v1/events/" + SignedIn.EVENT + "/jobs/" + job + "/progress");
    assertThat(told.asString()).contains("data:");
  }

  /** The two tables cannot part: each tool stands for an operation over REST. */
  @Test
  void toolsAllowWhatRestAllows() throws IOException {
    var rest = AccessMatrix.read().rows();
    for (var row : matrix()) {
      var same =
          rest.stream()
              .filter(r -> r.operation().equals(row.operation()))
              .filter(r -> r.ownership().equals(row.ownership()))
              .findFirst()
              .orElseThrow();
      assertThat(row.expected())
          .as(row.toString())
          .isEqualTo(
              same.expected().stream()
                  .map(
                      status ->
                          switch (status) {
                            case "401", "403" -> "refused";
                            case "404" -> "not found";
                            default -> status;
                          })
                  .toList());
    }
  }

  @Test
  void assistantProposesAListThatNobodyPublished() {
    var event = SignedIn.EVENT.value();
    var publications = "/api/v1/events/" + event + "/publications";
    var organizer = token(Role.ORGANIZER);
    var before = given().auth().oauth2(organizer).get(publications).asString();
    try (var assistant = by(Role.ORGANIZER)) {
      var hello = assistant.initialize();
      assertThat(hello.at("/serverInfo/name").asText()).isEqualTo("PatentBridge");
      assertThat(hello.path("instructions").asText()).contains("drafts", "草案");
      for (JsonNode tool : assistant.list()) {
        var name = tool.path("name").asText();
        assertThat(tool.path("description").asText()).as(name).containsPattern("\\p{IsHan}");
        assertThat(tool.at("/annotations/readOnlyHint").asBoolean())
            .as(name)
            .isEqualTo(!name.equals("propose_match_list"));
        assertThat(tool.at("/annotations/destructiveHint").asBoolean()).as(name).isFalse();
      }

      var job =
          assistant
              .call("propose_match_list", Map.of("event", event, "as_of", "2026-11-25", "seed", 3))
              .json();
      var id = job.path("id").asText();
      awaitEnd(id);
      var state =
          assistant
              .call("show_proposal", Map.of("event", event, "job", id))
              .json()
              .path("state")
              .asText();
      assertThat(state).isEqualTo("COMPLETED");
      var lists = assistant.call("show_match_lists", Map.of("event", event)).json();
      assertThat(lists.path("lists")).isNotEmpty();
    }
    assertThat(given().auth().oauth2(organizer).get(publications).asString()).isEqualTo(before);
    var audit = given().auth().oauth2(organizer).get("/api/v1/audit").asString();
    assertThat(audit).contains("StartRun");
    signedIn.forget();
  }

  @Test
  void whatCannotBeDoneIsToldInBothLanguages() {
    try (var assistant = by(Role.SME)) {
      for (var told :
          List.of(
              assistant.call("show_patent", Map.of("patent", "CN999999999X")),
              assistant.call("search_patents", Map.of("text", "title:(电池 AND")),
              assistant.call("chain_of_the_month", Map.of("month", "soon")),
              assistant.call("list_events", Map.of()))) {
        assertThat(told.refused()).as(told.text()).isTrue();
        assertThat(told.text()).containsPattern("[a-z]{3}").containsPattern("\\p{IsHan}{2}");
      }
    }
  }

  @Test
  void pagesFromElsewhereAndWorthlessTokensGetNothing() {
    try (var assistant = by(null);
        var forged = new Tools(service, "pb_nothingofthekindandnevermade000000000000000")) {
      var list = Tools.message("tools/list", Map.of());
      assertThat(assistant.post(list, Map.of("Origin", "https://evil.example")).statusCode())
          .isEqualTo(403);
      assertThat(assistant.post(list, Map.of("Origin", "null")).statusCode()).isEqualTo(403);
      assertThat(assistant.post(list, Map.of("X-Forwarded-For", "1.2.3.4")).statusCode())
          .isEqualTo(200);
      var refused = forged.post(list, Map.of());
      assertThat(refused.statusCode()).isEqualTo(401);
      assertThat(refused.headers().firstValue("WWW-Authenticate")).isPresent();
      assertThat(refused.body()).contains("token-invalid").doesNotContain("search_patents");
    }
  }

  @Test
  void callsAreCountedByToolAndBySuccess() {
    try (var assistant = by(Role.HOLDER)) {
      assistant.call("search_patents", Map.of("text", "电池"));
      assistant.call("list_events", Map.of());
    }
    assertThat(given().auth().oauth2(token(Role.ORGANIZER)).get("/q/metrics").asString())
        .contains("patentbridge_tools_seconds_count{answer=\"given\",tool=\"search_patents\"")
        .contains("patentbridge_tools_seconds_count{answer=\"refused\",tool=\"list_events\"");
  }

  /** Every tool takes what it says that it takes. */
  @Test
  void everyToolDescribesItsArguments() {
    try (var assistant = by(null)) {
      assertThat(assistant.list())
          .allSatisfy(
              tool ->
                  assertThat(
                          StreamSupport.stream(
                              tool.at("/inputSchema/properties").spliterator(), false))
                      .allMatch(argument -> !argument.path("description").asText().isBlank()));
    }
  }
}
