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
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.patentbridge.domain.access.Confidentiality;
import org.patentbridge.domain.access.ForbiddenException;
import org.patentbridge.domain.access.Role;
import org.patentbridge.domain.access.Viewer;
import org.patentbridge.domain.company.CardGap;
import org.patentbridge.domain.organization.OrganizationId;
import org.patentbridge.domain.problem.NotFoundException;
import org.patentbridge.usecase.MatchCompanies;
import org.patentbridge.usecase.MatchInvestors;
import org.patentbridge.usecase.ShowCompany;

/** Investors and companies find each other at both doors, each as far as it may see. */
@QuarkusTest
@TestProfile(JourneyProfile.class)
class InvestorsTest {

  private static final OrganizationId CATHODES = new OrganizationId("913205005K01000199");
  private static final OrganizationId FUND = new OrganizationId("913205005K01150850");
  private static final String DAY = World.DAY.toString();

  @Inject World world;
  @Inject Shell shell;
  @Inject ShowCompany showCompany;
  @Inject MatchCompanies matchCompanies;
  @Inject MatchInvestors matchInvestors;

  @BeforeEach
  void samples() {
    world.played();
  }

  private JsonNode json(String... line) throws IOException {
    var outcome = shell.run(line);
    assertThat(outcome.code()).as(outcome.err()).isZero();
    return new ObjectMapper().readTree(outcome.out());
  }

  private static JsonNode rest(String path) throws IOException {
    return new ObjectMapper()
        .readTree(given().get("/api/v1/" + path).then().statusCode(200).extract().asString());
  }

  private static List<JsonNode> rows(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false).toList();
  }

  @Test
  void cardIsTheSameAtBothDoorsAndShowsWhatIsMissing() throws IOException {
    var card = json("organizations", "card", CATHODES.value(), "--as-of", DAY, "--json");

    assertThat(card).isEqualTo(rest("organizations/" + CATHODES + "/card?asOf=" + DAY));
    assertThat(card.get("patentsHeld").asInt()).isEqualTo(4);
    assertThat(rows(card.get("patentGroups")).stream().mapToInt(g -> g.get("patents").asInt()))
        .satisfies(counts -> assertThat(counts.stream().mapToInt(c -> c).sum()).isEqualTo(4));
    assertThat(card.at("/linksByPatents/0/link").asText()).isEqualTo("power-battery/cathode");
    assertThat(card.at("/rounds/0/investors").toString()).contains("岱桐");
    assertThat(card.get("stage").asText()).isEqualTo("PRE_A");
    assertThat(card.get("missing").toString()).contains("licences-in");
    var lines = shell.run("organizations", "card", CATHODES.value(), "--lang", "zh").out();
    assertThat(lines).contains("苏州沐砾新材料有限公司", "据自有专利", "未知");
    assertThat(shell.run("organizations", "card", "nobody").code()).isEqualTo(1);
    given().get("/api/v1/organizations/nobody/card").then().statusCode(404);
  }

  @Test
  void strangersSeePublicNeedsOnlyAndNoPlan() {
    var companies =
        matchCompanies
            .run(World.ORGANIZER, new MatchCompanies.Request("M-01-1", World.DAY, 200))
            .rows();
    var ids = new ArrayList<>(companies.stream().map(r -> r.card().organization().id()).toList());
    ids.add(CATHODES);
    int hidden = 0;
    for (var id : ids) {
      var all = showCompany.run(World.ORGANIZER, id, World.DAY);
      var seen = showCompany.run(Viewer.ANYBODY, id, World.DAY);
      assertThat(seen.needs()).allMatch(n -> n.confidentiality() == Confidentiality.PUBLIC);
      assertThat(seen.plan()).isNull();
      assertThat(seen.missing()).contains(CardGap.FUNDING_PLAN);
      assertThat(seen.organization().competitors()).isEmpty();
      assertThat(seen.patents()).isEqualTo(all.patents());
      hidden += all.needs().size() - seen.needs().size();
      var own = showCompany.run(new Viewer("own", Role.SME, id), id, World.DAY);
      assertThat(own).isEqualTo(all);
    }
    assertThat(hidden).as("needs that only owner and organizer see").isPositive();
  }

  @Test
  void companiesForAMandateComeWithReasonsAndTheStoppedOnesWithTheirGate() throws IOException {
    var found = json("investors", "companies", "M-01-1", "--as-of", DAY, "--limit", "50", "--json");

    assertThat(found).isEqualTo(rest("investors/M-01-1/companies?limit=50&asOf=" + DAY));
    assertThat(found.get("rows")).isNotEmpty();
    double last = 100;
    for (var row : found.get("rows")) {
      long sum = 0;
      for (var part : row.at("/score/parts")) {
        sum += Math.round(part.get("earned").asDouble() * 1_000);
        assertThat(part.at("/because/zh").asText()).isNotBlank();
      }
      assertThat(sum).isEqualTo(Math.round(row.at("/score/points").asDouble() * 1_000));
      assertThat(row.at("/score/points").asDouble()).isLessThanOrEqualTo(last);
      assertThat(row.at("/card/region").asText()).startsWith("32");
      last = row.at("/score/points").asDouble();
    }
    assertThat(found.get("apart")).isNotEmpty();
    for (var stopped : found.get("apart")) {
      assertThat(stopped.at("/gate/answer").asText()).isEqualTo("CLOSED");
      assertThat(stopped.at("/gate/reason/en").asText()).isNotBlank();
    }
    assertThat(shell.run("investors", "companies", "M-01-1", "--as-of", DAY, "--explain").out())
        .contains("/ 30.000", "Region required");
    assertThat(shell.run("investors", "companies", "nobody").code()).isEqualTo(1);
  }

  @Test
  void everyCompanyIsEitherRankedOrStopped() {
    var all =
        matchCompanies.run(World.ORGANIZER, new MatchCompanies.Request("M-01-2", World.DAY, 200));
    var ids = new HashSet<OrganizationId>();
    all.rows().forEach(r -> assertThat(ids.add(r.fit().company())).isTrue());
    all.apart().forEach(s -> assertThat(ids.add(s.misfit().company())).isTrue());
    assertThat(ids).hasSize(88);
  }

  @Test
  void oneFundIsOnePartyUnderEachOfItsNames() {
    var both =
        matchCompanies.run(
            World.ORGANIZER, new MatchCompanies.Request("苏州岱桐创业投资合伙企业(有限合伙)", World.DAY, 10));
    assertThat(both.mandates()).extracting(m -> m.id().value()).containsExactly("M-01-1", "M-01-6");
    assertThat(both.mandates()).extracting(m -> m.investor()).containsOnly(FUND);

    var investors =
        matchInvestors.run(
            World.ORGANIZER,
            new MatchInvestors.Request(
                new OrganizationId("913204005K0105493L"), null, null, World.DAY, 200));
    var parties = investors.rows().stream().map(r -> r.fit().investor()).toList();
    assertThat(parties).doesNotHaveDuplicates();
  }

  @Test
  void investorsForACompanyALinkAndAnEvent() throws IOException {
    var company =
        json("investors", "match", "--company", CATHODES.value(), "--as-of", DAY, "--json");
    assertThat(company).isEqualTo(rest("organizations/" + CATHODES + "/investors?asOf=" + DAY));
    assertThat(company.get("rows")).isNotEmpty();
    assertThat(company.get("apart").toString()).contains("fund-active", "portfolio");
    assertThat(company.at("/likely/0/parts")).hasSize(5);
    var inAlready = rows(company.get("likely")).stream().map(r -> r.get("investor").asText());
    assertThat(inAlready).doesNotContain(FUND.value());

    var link = json("investors", "match", "--link", "hydrogen/valves", "--as-of", DAY, "--json");
    assertThat(link).isEqualTo(rest("investors?link=hydrogen/valves&asOf=" + DAY));
    assertThat(link.at("/rows/0/mandate").asText()).isEqualTo("M-06-1");

    var event =
        json("investors", "match", "--event", "power-battery-2026-12", "--as-of", DAY, "--json");
    assertThat(event.at("/rows/0/mandate").asText()).startsWith("M-01-");
    assertThat(shell.run("investors", "match").code()).isEqualTo(2);
    given().get("/api/v1/investors").then().statusCode(400);
    given().get("/api/v1/investors?link=hydrogen/tulips").then().statusCode(404);
  }

  @Test
  void historyIsDrawnFromPastDealsUnderAnyName() throws IOException {
    var history = json("investors", "history", "苏州岱桐创业投资合伙企业(有限合伙)", "--as-of", DAY, "--json");
    assertThat(history).isEqualTo(rest("investors/" + FUND + "/history?asOf=" + DAY));
    assertThat(history.get("investor").asText()).isEqualTo(FUND.value());
    assertThat(history.get("names")).hasSize(2);
    assertThat(history.get("domains").toString()).contains("动力电池");
    assertThat(history.get("deals").asInt()).isGreaterThan(2);
    assertThat(shell.run("investors", "history", "未透露").code()).isEqualTo(1);
  }

  @Test
  void mandatesAndPlansAreForOrganizersAndForTheInvestorItself() {
    var request = new MatchInvestors.Request(CATHODES, null, null, World.DAY, 5);
    assertThatThrownBy(() -> matchInvestors.run(Viewer.ANYBODY, request))
        .isInstanceOf(ForbiddenException.class);
    var wish = new MatchCompanies.Request("M-01-1", World.DAY, 200);
    var rival = new Viewer("rival", Role.INVESTOR, new OrganizationId("914403005K0116459U"));
    assertThatThrownBy(() -> matchCompanies.run(rival, wish)).isInstanceOf(NotFoundException.class);
    var own = matchCompanies.run(new Viewer("fund", Role.INVESTOR, FUND), wish);
    assertThat(own.rows()).isNotEmpty().allMatch(r -> r.card().plan() == null);
    assertThat(own.apart())
        .isNotEmpty()
        .noneMatch(s -> s.misfit().closed().reason().key().contains("planned"))
        .noneMatch(s -> s.misfit().closed().gate().contains("ticket"))
        .noneMatch(s -> s.misfit().closed().gate().equals("company-refusal"));
  }

  @Test
  void predictionIsMeasuredOnFiles() throws IOException {
    var deals = World.SAMPLES.resolve("investments/deals.csv").toString();
    var line =
        new String[] {
          "evaluate",
          "investors",
          "--investments",
          deals,
          "--train-before",
          "2024-01-01",
          "--until",
          "2027-01-01",
          "--json"
        };
    var report = json(line);
    assertThat(report).isEqualTo(json(line));
    assertThat(report.get("queries").asInt()).isPositive();
    assertThat(report.at("/systems/model/Recall@20/mean").asDouble()).isBetween(.3, 1.0);
    assertThat(report.at("/systems").size()).isEqualTo(4);
    assertThat(report.at("/ratios/MRR/interval")).hasSize(2);
    var late =
        shell.run(
            "evaluate",
            "investors",
            "--investments",
            deals,
            "--train-before",
            "2030-01-01",
            "--until",
            "2031-01-01");
    assertThat(late.code()).isEqualTo(3);
    assertThat(late.err()).contains("2030-01-01");
    assertThat(shell.run("evaluate").code()).isEqualTo(2);
  }
}
