package org.patentbridge.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.patentbridge.domain.access.Role;
import org.patentbridge.domain.access.Viewer;
import org.patentbridge.domain.organization.OrganizationId;
import org.patentbridge.domain.provenance.Digest;
import org.patentbridge.journey.JourneyProfile;
import org.patentbridge.usecase.BeginOnce;
import org.patentbridge.usecase.EndOnce;

/** People get accounts, sign in, give programs tokens, and lose all of it at once. */
@QuarkusTest
@TestProfile(JourneyProfile.class)
class AccountsTest {

  private static final String PASSWORD = "a rather long password";
  private static final String OTHER = "an even longer password";
  private static final AtomicInteger COUNT = new AtomicInteger();

  @Inject BeginOnce beginOnce;
  @Inject EndOnce endOnce;

  private static String freshName() {
    return "person-" + COUNT.incrementAndGet() + "@example.org";
  }

  private static Response post(String path, Map<String, ?> body) {
    return given().contentType(ContentType.JSON).body(body).post("/api/v1" + path);
  }

  private static String account(String role) {
    var name = freshName();
    var made =
        post(
            "/accounts",
            Map.of(
                "name", name,
                "role", role,
                "organization", "name:甲公司",
                "password", PASSWORD));
    assertThat(made.statusCode()).as(made.asString()).isEqualTo(201);
    return name;
  }

  private static String token(String account, List<String> scopes) {
    var made =
        post("/tokens", Map.of("account", account, "label", "a test", "scopes", scopes, "days", 1));
    assertThat(made.statusCode()).as(made.asString()).isEqualTo(201);
    return made.jsonPath().getString("token");
  }

  private static String signedIn(String name, String password) {
    var answer = post("/session", Map.of("name", name, "password", password));
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
    var cookie = answer.detailedCookie("pb_session");
    assertThat(cookie.isHttpOnly()).isTrue();
    assertThat(cookie.getSameSite()).isEqualToIgnoringCase("lax");
    return cookie.getValue();
  }

  private static String visitor(String session) {
    var answer = given().cookie("pb_session", session).get("/api/v1/session");
    return answer.jsonPath().getString("name");
  }

  @Test
  void aPersonSignsInChangesThePasswordAndIsOutEverywhere() {
    var name = account("SME");
    var here = signedIn(name, PASSWORD);
    var there = signedIn(name, PASSWORD);
    assertThat(visitor(here)).isEqualTo(name);
    var refused =
        given()
            .cookie("pb_session", here)
            .contentType(ContentType.JSON)
            .body(Map.of("before", "not the password", "password", OTHER))
            .put("/api/v1/session/password");
    assertThat(refused.statusCode()).isEqualTo(401);
    var changed =
        given()
            .cookie("pb_session", here)
            .contentType(ContentType.JSON)
            .body(Map.of("before", PASSWORD, "password", OTHER))
            .put("/api/v1/session/password");
    assertThat(changed.statusCode()).isEqualTo(204);
    assertThat(visitor(here)).isNotEqualTo(name);
    assertThat(visitor(there)).isNotEqualTo(name);
    assertThat(post("/session", Map.of("name", name, "password", PASSWORD)).statusCode())
        .isEqualTo(401);
    var again = signedIn(name, OTHER);
    var also = signedIn(name, OTHER);
    given()
        .cookie("pb_session", again)
        .delete("/api/v1/session?everywhere=true")
        .then()
        .statusCode(204);
    assertThat(visitor(also)).isNotEqualTo(name);
  }

  @Test
  void aForeignPageCannotUseASession() {
    var name = account("ORGANIZER");
    var session = signedIn(name, PASSWORD);
    var sent =
        given()
            .cookie("pb_session", session)
            .header("Origin", "https://evil.example")
            .contentType(ContentType.JSON)
            .body(Map.of("role", "ORGANIZER", "organization", "name:乙公司"))
            .post("/api/v1/invitations");
    assertThat(sent.statusCode()).isEqualTo(401);
  }

  @Test
  void aTokenDoesWhatItsScopesAllowUntilItIsRevoked() {
    var name = account("ORGANIZER");
    var reader = token(name, List.of("READ"));
    var all = token(name, List.of("READ", "CHANGE", "EXPORT", "ADMINISTER"));
    assertThat(reader).startsWith("pb_");
    var asReader = given().header("Authorization", "Bearer " + reader);
    assertThat(asReader.get("/api/v1/events").statusCode()).isEqualTo(200);
    assertThat(asReader.get("/api/v1/session").jsonPath().getString("name")).isEqualTo(name);
    var draft = Map.of("id", "token-event", "template", "custom", "day", "2026-12-01");
    assertThat(
            given()
                .header("Authorization", "Bearer " + reader)
                .contentType(ContentType.JSON)
                .body(draft)
                .post("/api/v1/events")
                .statusCode())
        .isEqualTo(403);
    var listed = given().header("Authorization", "Bearer " + all).get("/api/v1/tokens");
    assertThat(listed.asString()).doesNotContain(reader).contains(reader.substring(0, 8));
    var id =
        listed.jsonPath().<Map<String, String>>getList("$").stream()
            .filter(t -> reader.startsWith(t.get("visible")))
            .findFirst()
            .orElseThrow()
            .get("id");
    assertThat(
            given()
                .header("Authorization", "Bearer " + all)
                .delete("/api/v1/tokens/" + id)
                .statusCode())
        .isEqualTo(204);
    var after = given().header("Authorization", "Bearer " + reader).get("/api/v1/events");
    assertThat(after.statusCode()).isEqualTo(401);
    assertThat(after.header("WWW-Authenticate")).startsWith("Bearer");
    assertThat(after.jsonPath().getString("code")).isEqualTo("token-invalid");
  }

  @Test
  void whoIsDisabledIsOutAtOnce() {
    var name = account("HOLDER");
    var session = signedIn(name, PASSWORD);
    var token = token(name, List.of("READ"));
    given()
        .contentType(ContentType.JSON)
        .body(Map.of("enabled", false))
        .put("/api/v1/accounts/" + name + "/enabled")
        .then()
        .statusCode(200);
    assertThat(visitor(session)).isNotEqualTo(name);
    assertThat(
            given().header("Authorization", "Bearer " + token).get("/api/v1/session").statusCode())
        .isEqualTo(401);
    assertThat(post("/session", Map.of("name", name, "password", PASSWORD)).statusCode())
        .isEqualTo(401);
  }

  @Test
  void anInvitationIsGoodForOneAccount() {
    var made = post("/invitations", Map.of("role", "HOLDER", "organization", "name:乙大学"));
    assertThat(made.statusCode()).isEqualTo(201);
    var word = made.jsonPath().getString("word");
    var name = freshName();
    var taken = Map.of("word", word, "name", name, "person", "韩梅梅", "password", "short");
    assertThat(post("/invitations/acceptance", taken).statusCode()).isEqualTo(400);
    var better = Map.of("word", word, "name", name, "person", "韩梅梅", "password", PASSWORD);
    var accepted = post("/invitations/acceptance", better);
    assertThat(accepted.statusCode()).as(accepted.asString()).isEqualTo(201);
    assertThat(accepted.jsonPath().getString("role")).isEqualTo("HOLDER");
    assertThat(accepted.jsonPath().getString("organization")).isEqualTo("name:乙大学");
    assertThat(visitor(signedIn(name, PASSWORD))).isEqualTo(name);
    var twice = Map.of("word", word, "name", freshName(), "password", PASSWORD);
    assertThat(post("/invitations/acceptance", twice).statusCode()).isEqualTo(401);
  }

  @Test
  void whoGuessesPasswordsIsHeldUp() {
    var name = account("INVESTOR");
    for (int i = 0; i < 10; i++) {
      assertThat(post("/session", Map.of("name", name, "password", "guess " + i)).statusCode())
          .isEqualTo(401);
    }
    var late = post("/session", Map.of("name", name, "password", PASSWORD));
    assertThat(late.statusCode()).isEqualTo(429);
    assertThat(Integer.parseInt(late.header("Retry-After"))).isPositive();
    var unknown = freshName();
    for (int i = 0; i < 10; i++) {
      post("/session", Map.of("name", unknown, "password", "guess " + i));
    }
    assertThat(post("/session", Map.of("name", unknown, "password", "x")).statusCode())
        .isEqualTo(429);
  }

  @Test
  void organizersDecideOnTheirOwnWorkspaceOnly() {
    var organizer = account("ORGANIZER");
    var token = token(organizer, List.of("READ", "CHANGE", "EXPORT", "ADMINISTER"));
    var elsewhere = freshName();
    post(
        "/accounts",
        Map.of(
            "name", elsewhere,
            "role", "SME",
            "organization", "name:丙公司",
            "workspace", "beta",
            "password", PASSWORD));
    var asOrganizer = given().header("Authorization", "Bearer " + token);
    var names = asOrganizer.get("/api/v1/accounts").jsonPath().getList("name");
    assertThat(names).contains(organizer).doesNotContain(elsewhere);
    assertThat(
            given()
                .header("Authorization", "Bearer " + token)
                .contentType(ContentType.JSON)
                .body(Map.of("enabled", false))
                .put("/api/v1/accounts/" + elsewhere + "/enabled")
                .statusCode())
        .isEqualTo(404);
    assertThat(
            given()
                .header("Authorization", "Bearer " + token)
                .contentType(ContentType.JSON)
                .body(
                    Map.of(
                        "name",
                        freshName(),
                        "role",
                        "ADMINISTRATOR",
                        "organization",
                        "name:丙公司",
                        "password",
                        PASSWORD))
                .post("/api/v1/accounts")
                .statusCode())
        .isEqualTo(403);
  }

  @Test
  void pagesAreSignedInToByAFormOfTheirOwn() {
    var name = account("ORGANIZER");
    var form = given().get("/sign-in?to=/events/x&lang=en");
    assertThat(form.statusCode()).isEqualTo(200);
    var key = form.cookie("pb_form");
    assertThat(form.asString()).contains(key).contains("value=\"/events/x\"");
    var sent = Map.of("key", key, "name", name, "password", PASSWORD, "to", "//evil.example/");
    var without = given().redirects().follow(false).formParams(sent).post("/sign-in");
    assertThat(without.statusCode()).isEqualTo(403);
    var wrong =
        given()
            .cookie("pb_form", key)
            .formParams(Map.of("key", key, "name", name, "password", "wrong password"))
            .post("/sign-in");
    assertThat(wrong.statusCode()).isEqualTo(401);
    var in =
        given().redirects().follow(false).cookie("pb_form", key).formParams(sent).post("/sign-in");
    assertThat(in.statusCode()).isEqualTo(303);
    assertThat(in.header("Location")).doesNotContain("evil");
    var session = in.cookie("pb_session");
    var page = given().cookie("pb_session", session).cookie("pb_form", key).get("/search?lang=en");
    assertThat(page.asString()).contains(name).contains("Sign out");
    var out =
        given()
            .redirects()
            .follow(false)
            .cookie("pb_session", session)
            .cookie("pb_form", key)
            .formParams(Map.of("key", key))
            .post("/sign-out");
    assertThat(out.statusCode()).isEqualTo(303);
    assertThat(visitor(session)).isNotEqualTo(name);
  }

  @Test
  void aRequestWithAKeyIsCarriedOutOnce() {
    var name = account("ORGANIZER");
    var token = token(name, List.of("READ", "CHANGE", "EXPORT", "ADMINISTER"));
    var other = token(account("ORGANIZER"), List.of("READ", "CHANGE", "EXPORT", "ADMINISTER"));
    var key = "k-" + COUNT.incrementAndGet();
    var person = freshName();
    var first = keyed(token, key, person);
    assertThat(first.statusCode()).as(first.asString()).isEqualTo(201);
    var again = keyed(token, key, person);
    assertThat(again.statusCode()).isEqualTo(201);
    assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
    assertThat(again.jsonPath().getString("name")).isEqualTo(person);
    assertThat(keyed(token, key, freshName()).jsonPath().getString("code"))
        .isEqualTo("idempotency-other-request");
    assertThat(keyed(other, key, person).jsonPath().getString("code"))
        .as("somebody else's key is another one")
        .isEqualTo("account-taken");
    var routes = given().header("Authorization", "Bearer " + token).header("Idempotency-Key", key);
    var elsewhere =
        routes
            .contentType(ContentType.JSON)
            .body(Map.of("id", key, "template", "custom", "day", "2026-12-01"))
            .post("/api/v1/events");
    assertThat(elsewhere.statusCode()).as("the key of another address").isEqualTo(201);
    assertThat(elsewhere.header("Idempotency-Replayed")).isNull();
    assertThat(again.asByteArray()).as("byte by byte").isEqualTo(first.asByteArray());
    assertThat(keyed(token, "a b", person).jsonPath().getString("code"))
        .isEqualTo("idempotency-key");
  }

  @Test
  void whileTheFirstIsUnderWayTheSecondWaits() {
    var name = account("ORGANIZER");
    var token = token(name, List.of("READ", "CHANGE", "EXPORT", "ADMINISTER"));
    var key = "k-" + COUNT.incrementAndGet();
    var viewer = new Viewer(name, Role.ORGANIZER, new OrganizationId("name:甲公司"));
    var body = "{\"id\": \"" + key + "\", \"template\": \"custom\", \"day\": \"2026-12-01\"}";
    var request =
        new BeginOnce.Request(
            "POST /api/v1/events", key, Digest.ofBytes(body.getBytes(StandardCharsets.UTF_8)));
    assertThat(beginOnce.run(viewer, request)).isEmpty();
    assertThat(event(token, key, body).statusCode()).isEqualTo(409);
    assertThat(event(token, key, body).jsonPath().getString("code"))
        .isEqualTo("idempotency-under-way");
    endOnce.run(viewer, request, null);
    assertThat(event(token, key, body).statusCode()).as("nothing came of it").isEqualTo(201);
    assertThat(event(token, key, body).header("Idempotency-Replayed")).isEqualTo("true");
  }

  @Test
  void answersWithSecretsAreNotKeptHoweverTheAddressIsSpelled() {
    var name = account("ORGANIZER");
    for (String address : List.of("/api/v1/tokens", "/api/v1/tokens/", "/api/v1/tokens;a=b")) {
      var key = "k-" + COUNT.incrementAndGet();
      for (int i = 0; i < 2; i++) {
        var made =
            given()
                .urlEncodingEnabled(false)
                .header("Idempotency-Key", key)
                .contentType(ContentType.JSON)
                .body(Map.of("account", name, "label", "x", "scopes", List.of("READ"), "days", 1))
                .post(address);
        assertThat(made.header("Idempotency-Replayed")).as(address).isNull();
      }
    }
  }

  private static Response event(String token, String key, String body) {
    return given()
        .header("Authorization", "Bearer " + token)
        .header("Idempotency-Key", key)
        .contentType(ContentType.JSON)
        .body(body.getBytes(StandardCharsets.UTF_8))
        .post("/api/v1/events");
  }

  private static Response keyed(String token, String key, String person) {
    return given()
        .header("Authorization", "Bearer " + token)
        .header("Idempotency-Key", key)
        .contentType(ContentType.JSON)
        .body(
            Map.of("name", person, "role", "SME", "organization", "name:甲公司", "password", PASSWORD))
        .post("/api/v1/accounts");
  }

  @Test
  void everyAnswerSaysWhatIsLeftAndHowItMayBeShown() {
    var answer = given().get("/api/v1/chains");
    assertThat(answer.header("RateLimit-Policy")).startsWith("\"requests\";q=");
    assertThat(answer.header("RateLimit")).startsWith("\"requests\";r=");
    assertThat(answer.header("Content-Security-Policy"))
        .contains("default-src 'none'")
        .doesNotContain("unsafe");
    assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(answer.header("Cache-Control")).contains("no-store");
    assertThat(given().get("/sign-in").header("Content-Security-Policy")).contains("form-action");
  }

  @Test
  void anOrganizerLooksAsSomebodyElseAndChangesNothing() {
    var looked =
        given()
            .header("X-View-As", "SME:name%3A%E7%94%B2%E5%85%AC%E5%8F%B8")
            .get("/api/v1/session");
    assertThat(looked.jsonPath().getString("role")).isEqualTo("SME");
    assertThat(looked.jsonPath().getString("organization")).isEqualTo("name:甲公司");
    assertThat(looked.jsonPath().getList("scopes")).containsExactly("READ");
    var events = given().header("X-View-As", "OBSERVER").get("/api/v1/events");
    assertThat(events.statusCode()).isEqualTo(403);
    var higher = given().header("X-View-As", "ADMINISTRATOR").get("/api/v1/session");
    assertThat(higher.statusCode()).isEqualTo(400);
    var token = token(account("SME"), List.of("READ"));
    var refused =
        given()
            .header("Authorization", "Bearer " + token)
            .header("X-View-As", "OBSERVER")
            .get("/api/v1/session");
    assertThat(refused.statusCode()).isEqualTo(403);
  }
}
