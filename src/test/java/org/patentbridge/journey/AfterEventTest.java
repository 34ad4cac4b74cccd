package org.patentbridge.journey;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.patentbridge.domain.access.ForbiddenException;
import org.patentbridge.domain.access.Role;
import org.patentbridge.domain.access.Seals;
import org.patentbridge.domain.access.Viewer;
import org.patentbridge.domain.access.WorkspaceId;
import org.patentbridge.domain.event.Side;
import org.patentbridge.domain.feedback.FeedbackLink;
import org.patentbridge.usecase.ListFeedbackRequests;

/** What people say after an event comes in by every way, and nobody answers for somebody else. */
@QuarkusTest
@TestProfile(AccessProfile.class)
class AfterEventTest {

  private static final String EVENT = "/api/v1/events/" + SignedIn.EVENT;

  @Inject SignedIn signedIn;
  @Inject Shell shell;
  @Inject Seals seals;
  @Inject ListFeedbackRequests requests;
  @TempDir Path folder = Path.of("");

  private static final AtomicBoolean FRESH = new AtomicBoolean();

  /** Others may have taken back what was published; these tests begin with a world of their own. */
  private SignedIn.Cast cast() {
    if (FRESH.compareAndSet(false, true)) {
      signedIn.forget();
    }
    return signedIn.cast();
  }

  private String token(Role role) {
    return Objects.requireNonNull(cast().tokens().get(role), "every role has one");
  }

  private RequestSpecification as(Role role) {
    return given().header("Authorization", "Bearer " + token(role));
  }

  private io.restassured.response.Response give(Role role, Map<String, ?> said) {
    return as(role)
        .contentType(ContentType.JSON)
        .body(Map.of("offering", cast().offering().toString(), "said", said))
        .put("/api/v1/me/feedback/" + cast().meeting());
  }

  @Test
  void eachSideAnswersForItselfAndTheLatestAnswerCounts() {
    give(Role.SME, Map.of("prospect", "GOOD", "intentions", List.of("LICENCE")))
        .then()
        .statusCode(200)
        .body("need", hasItem("need:" + cast().matched()));
    give(Role.SME, Map.of("prospect", "FAIR", "reasons", List.of("TOO_EARLY", "PRICE")))
        .then()
        .statusCode(200);
    give(Role.HOLDER, Map.of("prospect", "GOOD"))
        .then()
        .statusCode(200)
        .body("need.findAll { it != null }", hasSize(0));
    give(Role.INVESTOR, Map.of("prospect", "GOOD")).then().statusCode(404);

    as(Role.SME)
        .get("/api/v1/me/feedback")
        .then()
        .body("verdict.prospect", hasItem("FAIR"))
        .body("verdict.prospect", not(hasItem("GOOD")));
    as(Role.ORGANIZER)
        .queryParam("history", true)
        .get(EVENT + "/feedback")
        .then()
        .body("verdict.prospect", hasItem("GOOD"))
        .body("via", hasItem("OWN"));
    as(Role.HOLDER).get(EVENT + "/feedback").then().statusCode(403);
    as(Role.ORGANIZER)
        .get(EVENT + "/feedback/report")
        .then()
        .body("reasons.TOO_EARLY", greaterThan(0))
        .body("answered.SEEKER", greaterThan(0));
  }

  @Test
  void nobodySaysThatItWantsNothingAndSomething() {
    give(Role.SME, Map.of("prospect", "GOOD", "intentions", List.of("NONE", "TEST")))
        .then()
        .statusCode(400)
        .body("code", equalTo("intentions"));
  }

  @Test
  void tableIsTakenOnceAndSaysWhatIsAboutNoMatch() throws IOException {
    var party = as(Role.ORGANIZER).get(EVENT + "/publications/standing").jsonPath();
    var file =
        Files.writeString(
            folder.resolve("feedback.csv"),
            "评价单位,公开号,产业化前景,主要问题,改进建议,合作意向\n%s,%s,一般,为时过早；价格,中试数据,试用\n%s,CN000000000B,好,,,\n"
                .formatted(
                    party.getString("rows[0].party"),
                    party.getString("rows[0].offering"),
                    party.getString("rows[0].party")));
    var token = token(Role.ORGANIZER);
    var event = SignedIn.EVENT.value();

    var first = shell.run("feedback", "import", file.toString(), "--event", event, "--as", token);
    var again = shell.run("feedback", "import", file.toString(), "--event", event, "--as", token);

    assertThat(first.code()).as(first.err()).isEqualTo(3);
    assertThat(first.err()).contains("feedback.csv:3").contains("CN000000000B");
    assertThat(again.out()).contains("0 answers kept").contains("1 refused");
    var report = shell.run("feedback", "report", "--event", event, "--as", token);
    assertThat(report.out()).contains("too early").contains("wants to test").contains("中试数据");
    as(Role.ORGANIZER)
        .contentType("text/csv; charset=UTF-8")
        .body("评价单位,公开号\n甲,乙\n")
        .post(EVENT + "/feedback")
        .then()
        .statusCode(422);
  }

  @Test
  void linkIsGoodForItsPartyAndMatchUntilItsDayAndForNothingElse() {
    var links = as(Role.ORGANIZER).post(EVENT + "/feedback/links?days=3").jsonPath();
    String path = links.getString("find { it.side == 'SEEKER' }.path");
    String number = links.getString("find { it.side == 'SEEKER' }.number");
    String holders = links.getString("find { it.side == 'HOLDER' }.path");

    given().get(path).then().statusCode(200).body("number", equalTo(number));
    given().get(holders).then().statusCode(200).body("need", equalTo(""));
    given()
        .contentType(ContentType.JSON)
        .body(Map.of("prospect", "GOOD", "intentions", List.of("LICENCE")))
        .post(path)
        .then()
        .statusCode(200);
    given().get(path).then().body("said.prospect", equalTo("GOOD"));
    as(Role.ORGANIZER).get(EVENT + "/feedback").then().body("via", hasItem("LINK"));

    given().get(path.substring(0, path.length() - 2) + "xx").then().statusCode(404);
    given().get(expired(path)).then().statusCode(404).body("detail", containsString("…"));
    as(Role.SME).post(EVENT + "/feedback/links").then().statusCode(403);
  }

  /** The same word with a day that is over, sealed by our own key. */
  private String expired(String path) {
    var prefix = "/api/v1/feedback/";
    var link =
        FeedbackLink.parse(seals.open(path.substring(prefix.length())).orElseThrow()).orElseThrow();
    assertThat(link.workspace()).isEqualTo(WorkspaceId.MAIN);
    assertThat(link.side()).isEqualTo(Side.SEEKER);
    var old =
        new FeedbackLink(
            link.workspace(), link.event(), link.side(), link.mark(), link.until().minusDays(10));
    return prefix + seals.seal(old.word());
  }

  @Test
  void funnelCountsWhatWasPublishedWantedAndSigned() {
    var stated =
        Map.of(
            "offering",
            cast().offering().toString(),
            "seeker",
            "need:" + cast().matched(),
            "step",
            "CONTRACT",
            "on",
            "2026-01-05",
            "mode",
            "LICENCE",
            "yuan",
            "1200000");
    var outcomes = EVENT + "/outcomes";
    as(Role.HOLDER)
        .contentType(ContentType.JSON)
        .body(stated)
        .put(outcomes)
        .then()
        .statusCode(200)
        .body("amount", equalTo("1200000 CNY"));
    as(Role.INVESTOR)
        .contentType(ContentType.JSON)
        .body(stated)
        .put(outcomes)
        .then()
        .statusCode(404);
    var early = new java.util.HashMap<>(stated);
    early.putAll(Map.of("step", "RECOMMENDED"));
    early.remove("mode");
    early.remove("yuan");
    as(Role.HOLDER)
        .contentType(ContentType.JSON)
        .body(early)
        .put(outcomes)
        .then()
        .statusCode(400)
        .body("code", equalTo("outcome-implied"));

    var all = as(Role.ORGANIZER).get("/api/v1/outcomes?by=event").then().statusCode(200).extract();
    int listed =
        as(Role.ORGANIZER).get(EVENT + "/publications/standing").jsonPath().getList("rows").size();
    assertThat(all.jsonPath().getInt("total.reached.RECOMMENDED")).isEqualTo(listed);
    assertThat(all.jsonPath().getInt("total.reached.CONTRACT")).isEqualTo(1);
    assertThat(all.jsonPath().getString("deals[0].half")).isEqualTo("2026H1");
    var others = as(Role.OBSERVER).get("/api/v1/outcomes?by=holder").then().extract().jsonPath();
    assertThat(others.getBoolean("guarded")).isTrue();
    assertThat(others.getMap("total.reached")).doesNotContainKey("CONTRACT");
    assertThat(others.getList("deals")).isEmpty();
    given().get("/api/v1/outcomes").then().statusCode(401);

    var csv = as(Role.ORGANIZER).get("/api/v1/outcomes/half-year.csv").then().statusCode(200);
    assertThat(csv.extract().asString()).contains("2026H1");
    var told = shell.run("outcomes", "report", "--by", "programme", "--as", token(Role.ORGANIZER));
    assertThat(told.out())
        .contains("thousand-universities")
        .contains("2026H1: 1 transfers and licences");
    var file = folder.resolve("funnel.xlsx");
    var token = token(Role.ORGANIZER);
    var written = shell.run("outcomes", "report", "--out", file.toString(), "--as", token);
    assertThat(written.code()).as(written.err()).isZero();
    assertThat(file).isNotEmptyFile();
  }

  @Test
  void threeIndependentTooEarlyMoveAPatentToCultivationAndTheHolderReadsWhy() {
    var rows = as(Role.ORGANIZER).get(EVENT + "/publications/standing").jsonPath();
    List<String> offerings = rows.getList("rows.offering");
    var often =
        offerings.stream()
            .filter(
                o ->
                    rows.param("o", o).getList("rows.findAll { it.offering == o }.party").stream()
                            .distinct()
                            .count()
                        >= 3)
            .findFirst()
            .orElseThrow();
    List<String> parties =
        rows
            .param("o", often)
            .getList("rows.findAll { it.offering == o }.party", String.class)
            .stream()
            .distinct()
            .toList();
    for (int i = 0; i < 3; i++) {
      as(Role.ORGANIZER).get("/api/v1/tiers").then().body("offering", not(hasItem(often)));
      as(Role.ORGANIZER)
          .contentType(ContentType.JSON)
          .body(
              Map.of(
                  "party",
                  parties.get(i),
                  "offering",
                  often,
                  "said",
                  Map.of("prospect", "FAIR", "reasons", List.of("TOO_EARLY"))))
          .put(EVENT + "/feedback")
          .then()
          .statusCode(200);
    }
    var change = "find { it.offering == '" + often + "' }";
    as(Role.ORGANIZER)
        .get("/api/v1/tiers")
        .then()
        .body(change + ".to", equalTo("CULTIVATION"))
        .body(change + ".parties", equalTo(3))
        .body(change + ".because", containsString("pilot"));
    as(Role.OBSERVER).get("/api/v1/tiers").then().statusCode(200).body("", hasSize(0));
    as(Role.ORGANIZER).post("/api/v1/tiers/review").then().body("", hasSize(0));
    as(Role.HOLDER).post("/api/v1/tiers/review").then().statusCode(403);
    var told = shell.run("tiers", "list", "--as", token(Role.ORGANIZER));
    assertThat(told.out()).contains("STANDARD → CULTIVATION").contains("three-too-early");
  }

  @Test
  void answersAreJudgmentsAndTooFewOfThemProposeNothing() throws IOException {
    give(Role.SME, Map.of("prospect", "GOOD", "intentions", List.of("LICENCE")))
        .then()
        .statusCode(200);
    var file = folder.resolve("qrels.tsv");
    var token = token(Role.ORGANIZER);
    var told = shell.run("feedback", "judgments", "--out", file.toString(), "--as", token);
    assertThat(told.code()).as(told.err()).isZero();
    assertThat(Files.readString(file))
        .startsWith("query-id\tcorpus-id\tscore")
        .contains(cast().matched() + "\t" + cast().offering().key() + "\t3");
    var learned = shell.run("feedback", "learn", "--as", token);
    assertThat(learned.err()).contains("nothing is proposed");
    assertThat(learned.out()).isEmpty();
  }

  @Test
  void partiesAreAskedAgainWhenANewRoundBegins() {
    give(Role.HOLDER, Map.of("prospect", "GOOD")).then().statusCode(200);
    var rows =
        as(Role.ORGANIZER).get(EVENT + "/publications/standing").jsonPath().getList("rows").size();
    as(Role.ORGANIZER).get("/api/v1/feedback?asOf=2020-01-01").then().body("", hasSize(0));
    as(Role.ORGANIZER)
        .get("/api/v1/feedback?asOf=2099-01-01")
        .then()
        .body("days", hasItem(180))
        .body("", hasSize(2 * rows));
    as(Role.SME).get("/api/v1/feedback").then().statusCode(403);
    var due = shell.run("feedback", "due", "--as-of", "2099-01-01", "--as", token(Role.ORGANIZER));
    assertThat(due.out().lines()).hasSize(2 * rows);
  }

  @Test
  void eachPersonOfAPartyThatIsDueGetsOneLetterWithALinkForEachMatch() {
    cast();
    assertThat(requests.run(World.ORGANIZER, LocalDate.of(2020, 1, 1), 30)).isEmpty();
    var letters = requests.run(World.ORGANIZER, LocalDate.of(2099, 1, 1), 30);

    assertThat(letters)
        .extracting(l -> l.account())
        .contains("sme@example.org", "holder@example.org")
        .doesNotHaveDuplicates();
    assertThat(letters).allSatisfy(l -> assertThat(l.days()).isEqualTo(180));
    var own = letters.stream().filter(l -> l.account().equals("sme@example.org")).findFirst().get();
    assertThat(own.questions())
        .hasSize(as(Role.SME).get("/api/v1/me/matches").jsonPath().getList("").size());
    assertThat(own.questions()).allSatisfy(q -> given().get(q.path()).then().statusCode(200));
    given().get("/feedback/link/no-link-of-ours").then().statusCode(404);
    assertThatThrownBy(() -> requests.run(Viewer.ANYBODY, LocalDate.of(2099, 1, 1), 30))
        .isInstanceOf(ForbiddenException.class);
  }

  @Test
  void proposalThatNobodySawIsNotAccepted() {
    as(Role.ORGANIZER)
        .contentType(ContentType.JSON)
        .body(Map.of("mark", "not-seen", "seed", 1))
        .post("/api/v1/profiles/need-to-patent/proposal")
        .then()
        .statusCode(409)
        .body("code", equalTo("proposal-outdated"));
    as(Role.ORGANIZER)
        .get("/api/v1/profiles/need-to-patent/proposal")
        .then()
        .statusCode(200)
        .body("learned.proposed", equalTo(false))
        .body("text", equalTo(""));
    as(Role.HOLDER).get("/api/v1/profiles/need-to-patent/proposal").then().statusCode(403);
    var token = token(Role.ORGANIZER);
    var same = shell.run("evaluate", "profile", "--rules", "index-config", "--as", token);
    assertThat(same.out()).contains("nDCG@10").contains("= +0.0000");
  }
}
