package org.patentbridge.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.net.URI;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.patentbridge.journey.JourneyProfile;

/** Whom the organization's OpenID provider vouches for is whose account has that address. */
@QuarkusTest
@TestProfile(OpenIdTest.WithProvider.class)
class OpenIdTest {

  /** A service with a provider beside it. */
  public static final class WithProvider extends JourneyProfile {
    @Override
    public List<QuarkusTestProfile.TestResourceEntry> testResources() {
      return List.of(new QuarkusTestProfile.TestResourceEntry(OpenIdProvider.class));
    }

    @Override
    public Map<String, String> getConfigOverrides() {
      var settings = new HashMap<>(super.getConfigOverrides());
      settings.put(
          "patentbridge-test.db.url",
          "jdbc:h2:mem:openid;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1");
      return settings;
    }
  }

  private static void account(String name, String role) {
    given()
        .contentType(ContentType.JSON)
        .body(
            Map.of(
                "name",
                name,
                "role",
                role,
                "organization",
                "name:甲公司",
                "password",
                "a rather long password"))
        .post("/api/v1/accounts")
        .then()
        .statusCode(201);
  }

  private static Response shown(String token) {
    return given().header("Authorization", "Bearer " + token).get("/api/v1/session");
  }

  private static Instant soon() {
    return Instant.now().plusSeconds(300);
  }

  @Test
  void tokensOfTheProviderAreThePersonsAndNobodyElsesAre() {
    var name = "li.lei@example.org";
    account(name, "SME");
    var good =
        shown(OpenIdProvider.token("Li.Lei@example.org", true, OpenIdProvider.CLIENT, soon()));
    assertThat(good.statusCode()).as(good.asString()).isEqualTo(200);
    assertThat(good.jsonPath().getString("name")).isEqualTo(name);
    assertThat(good.jsonPath().getString("role")).isEqualTo("SME");
    var refused =
        Map.of(
            "an address that nobody verified",
            OpenIdProvider.token(name, false, OpenIdProvider.CLIENT, soon()),
            "made for another service",
            OpenIdProvider.token(name, true, "another-service", soon()),
            "expired",
            OpenIdProvider.token(
                name, true, OpenIdProvider.CLIENT, Instant.now().minusSeconds(600)),
            "signed by somebody else",
            OpenIdProvider.forged(name),
            "without an account here",
            OpenIdProvider.token("stranger@example.org", true, OpenIdProvider.CLIENT, soon()),
            "no token at all",
            "a.b.c");
    refused.forEach(
        (why, token) -> {
          var answer = shown(token);
          assertThat(answer.statusCode()).as(why).isEqualTo(401);
          assertThat(answer.contentType()).as(why).contains("problem+json");
        });
  }

  @Test
  void whoIsDisabledHereIsOutWhateverTheProviderSays() {
    var name = "han.meimei@example.org";
    account(name, "HOLDER");
    var token = OpenIdProvider.token(name, true, OpenIdProvider.CLIENT, soon());
    assertThat(shown(token).statusCode()).isEqualTo(200);
    given()
        .contentType(ContentType.JSON)
        .body(Map.of("enabled", false))
        .put("/api/v1/accounts/" + name + "/enabled")
        .then()
        .statusCode(200);
    assertThat(shown(token).statusCode()).isEqualTo(401);
  }

  @Test
  void aBrowserIsLedToTheProviderAndComesBackSignedIn() {
    var name = "wang.wu@example.org";
    account(name, "ORGANIZER");
    OpenIdProvider.visitor = name;
    Map<String, String> cookies = new HashMap<>();
    var there = step("/api/v1/session/openid", cookies);
    assertThat(there.statusCode()).as(there.asString()).isEqualTo(302);
    assertThat(there.header("Location")).contains("/authorize?").contains("client_id=patentbridge");
    var back = step(there.header("Location"), new HashMap<>());
    var came = step(back.header("Location"), cookies);
    for (int i = 0; i < 3 && came.statusCode() == 302; i++) {
      came = step(came.header("Location"), cookies);
    }
    assertThat(came.statusCode()).as(came.asString()).isEqualTo(303);
    assertThat(URI.create(came.header("Location")).getPath()).isEqualTo("/");
    var session = given().cookie("pb_session", cookies.get("pb_session")).get("/api/v1/session");
    assertThat(session.jsonPath().getString("name")).isEqualTo(name);
  }

  private static Response step(String address, Map<String, String> cookies) {
    var answer =
        given().redirects().follow(false).urlEncodingEnabled(false).cookies(cookies).get(address);
    cookies.putAll(answer.cookies());
    return answer;
  }
}
