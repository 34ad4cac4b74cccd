package org.patentbridge.journey;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.patentbridge.domain.access.ForbiddenException;
import org.patentbridge.domain.access.Viewer;
import org.patentbridge.domain.chain.ChainLinkId;
import org.patentbridge.domain.industry.Enrichment.Kind;
import org.patentbridge.usecase.ListChains;
import org.patentbridge.usecase.ListUnplaced;

/** Chains are read at both doors with what stands on their links and what stands on none. */
@QuarkusTest
@TestProfile(JourneyProfile.class)
class ChainsTest {

  private static final ChainLinkId CATHODE = ChainLinkId.parse("power-battery/cathode");

  @Inject World world;
  @Inject Shell shell;
  @Inject ListChains listChains;
  @Inject ListUnplaced listUnplaced;

  @BeforeEach
  void importAll() {
    world.empty();
    for (var file :
        List.of(
            "patents/power-battery.jsonl",
            "needs/power-battery.csv",
            "organizations/power-battery.csv",
            "organizations/universities.csv")) {
      var kind = file.substring(0, file.indexOf('/'));
      var path = World.SAMPLES.resolve(file).toString();
      assertThat(shell.run("import", kind, path).code()).isZero();
    }
  }

  private JsonNode json(String... line) throws IOException {
    var outcome = shell.run(line);
    assertThat(outcome.code()).as(outcome.err()).isZero();
    return new ObjectMapper().readTree(outcome.out());
  }

  @Test
  void bothDoorsListTheSameChainsAndCounts() throws IOException {
    var byCommand = json("chains", "list", "--json");
    assertThat(byCommand.size()).isGreaterThanOrEqualTo(12);
    var byRest = new ObjectMapper().readTree(given().get("/api/v1/chains").asString());
    assertThat(byRest).isEqualTo(byCommand);
    assertThat(shell.run("chains", "list").out()).contains("power-battery", "9 links");
    assertThat(shell.run("chains", "list", "--lang", "zh").out()).contains("动力电池与储能", "环节 9 个");
  }

  @Test
  void chainShowsItsLinksWithCountsAndGaps() throws IOException {
    var chain = json("chains", "show", "power-battery", "--json");
    assertThat(chain).isEqualTo(restOf("/api/v1/chains/power-battery"));
    var cathode = chain.at("/links/0");
    assertThat(cathode.get("feeds").toString()).contains("cell-making");
    assertThat(cathode.at("/counts/patents").asLong()).isPositive();
    assertThat(cathode.at("/counts/needs").asLong()).isPositive();
    assertThat(cathode.get("gaps")).isEmpty();
    var hydrogen = json("chains", "show", "hydrogen", "--json");
    assertThat(hydrogen.at("/links/0/gaps").toString()).contains("need", "organization");
    assertThat(shell.run("chains", "show", "hydrogen").out()).contains("lacks", "needs");
    assertThat(shell.run("chains", "show", "tulips").code()).isEqualTo(1);
    given().get("/api/v1/chains/tulips").then().statusCode(404);
  }

  @Test
  void recordsWithoutALinkAreListedWithTheReason() throws IOException {
    var universities = json("chains", "unplaced", "--kind", "ORGANIZATION", "--json");
    assertThat(universities.size()).isGreaterThan(20);
    assertThat(universities)
        .allSatisfy(row -> assertThat(row.at("/because/zh").asText()).isNotEmpty());
    var firstPage = restOf("/api/v1/chains/unplaced?kind=organization&limit=5");
    assertThat(firstPage.get("items")).hasSize(5);
    var next = firstPage.get("next").asText();
    var secondPage = restOf("/api/v1/chains/unplaced?kind=organization&limit=5&cursor=" + next);
    assertThat(ids(firstPage.get("items")))
        .doesNotContainAnyElementsOf(ids(secondPage.get("items")));
    given().get("/api/v1/chains/unplaced?kind=tulip").then().statusCode(400);
  }

  @Test
  void onlyOrganizersLearnHowManyNeedsThereAre() {
    var all = listChains.run(World.ORGANIZER).counts();
    assertThat(all.on(CATHODE).get(Kind.NEED)).isPositive();
    var some = listChains.run(Viewer.ANYBODY).counts();
    assertThat(some.on(CATHODE)).doesNotContainKey(Kind.NEED).containsKey(Kind.PATENT);
    assertThat(some.gaps(CATHODE)).doesNotContain(Kind.NEED);
    assertThatThrownBy(() -> listUnplaced.run(Viewer.ANYBODY, Kind.NEED, null, 10))
        .isInstanceOf(ForbiddenException.class);
    assertThat(listUnplaced.run(World.ORGANIZER, Kind.NEED, null, 10)).isNotEmpty();
  }

  private static List<String> ids(JsonNode rows) {
    return StreamSupport.stream(rows.spliterator(), false)
        .map(row -> row.get("id").asText())
        .toList();
  }

  private static JsonNode restOf(String path) throws IOException {
    return new ObjectMapper().readTree(given().get(path).asString());
  }
}
