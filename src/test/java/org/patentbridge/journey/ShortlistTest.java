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
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.patentbridge.domain.access.Confidentiality;
import org.patentbridge.domain.access.ForbiddenException;
import org.patentbridge.domain.access.Role;
import org.patentbridge.domain.access.Viewer;
import org.patentbridge.domain.chain.ChainId;
import org.patentbridge.domain.industry.Enrichment;
import org.patentbridge.domain.industry.Enrichments;
import org.patentbridge.domain.need.NeedId;
import org.patentbridge.domain.need.Needs;
import org.patentbridge.domain.need.TechnologyNeed;
import org.patentbridge.domain.organization.OrganizationId;
import org.patentbridge.domain.shortlist.RowKind;
import org.patentbridge.domain.shortlist.Shortlist;
import org.patentbridge.usecase.ShortlistAsk;
import org.patentbridge.usecase.ShowShortlist;

/** The shortlist of the month: what is listed, what is not and why, and who may see what. */
@QuarkusTest
@TestProfile(JourneyProfile.class)
class ShortlistTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String CHAIN = "power-battery";
  private static final String MONTH = "2026-12";
  private static final String FUND = "913205005K01150850";
  private static final String ADDRESS = "/api/v1/chains/power-battery/shortlist";
  private static final Viewer INVESTOR =
      new Viewer("partner", Role.INVESTOR, new OrganizationId(FUND));

  @Inject World world;
  @Inject Shell shell;
  @Inject ShowShortlist showShortlist;
  @Inject Needs needs;
  @Inject Enrichments enrichments;
  @Inject Keeper keeper;
  @TempDir Path folder = Path.of("");

  private static ShortlistAsk ask() {
    return ShortlistAsk.of(new ChainId(CHAIN), YearMonth.parse(MONTH));
  }

  private Shell.Outcome done(String... arguments) {
    var outcome = shell.run(arguments);
    assertThat(outcome.code()).as(outcome.err()).isZero();
    return outcome;
  }

  private JsonNode made(String... more) throws IOException {
    List<String> line =
        new ArrayList<>(List.of("shortlist", "--chain", CHAIN, "--month", MONTH, "--json"));
    line.addAll(List.of(more));
    return JSON.readTree(done(line.toArray(String[]::new)).out());
  }

  @Test
  void emptyStoreSaysWhatToDo() {
    world.empty();
    var outcome = shell.run("shortlist", "--chain", CHAIN, "--month", MONTH);
    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.err()).contains("import organizations", "shortlist takes the sample data");
    given().get(ADDRESS + "?month=" + MONTH).then().statusCode(409);
  }

  @Test
  void bothDoorsWriteTheSameBytes() throws IOException {
    var demo = world.played().files().get("shortlist-power-battery-2026-12.xlsx");
    var form = Map.of("xlsx", "spreadsheetml.sheet", "csv", "text/csv");
    for (var ending : form.keySet()) {
      var file = folder.resolve("list." + ending);
      done("shortlist", "--chain", CHAIN, "--month", MONTH, "--out", file.toString());
      var bySuffix =
          given().get(ADDRESS + "." + ending + "?month=" + MONTH).then().statusCode(200).extract();
      assertThat(bySuffix.asByteArray()).as(ending).isEqualTo(Files.readAllBytes(file));
      assertThat(bySuffix.header("Content-Disposition"))
          .contains("shortlist-power-battery-2026-12." + ending);
      var byAccept =
          given().accept(bySuffix.contentType()).get(ADDRESS + "?month=" + MONTH).asByteArray();
      assertThat(byAccept).as(ending).isEqualTo(Files.readAllBytes(file));
    }
    assertThat(Files.readAllBytes(folder.resolve("list.xlsx"))).isEqualTo(demo);
    given().get(ADDRESS + ".ics?month=" + MONTH).then().statusCode(400);
    given().get(ADDRESS + "?month=December").then().statusCode(400);
    given().get("/api/v1/chains/tulips/shortlist?month=" + MONTH).then().statusCode(404);
  }

  @Test
  void everyPartHasRowsAndEachItsReasons() throws IOException {
    world.played();
    var list = made();
    assertThat(JSON.readTree(given().get(ADDRESS + "?month=" + MONTH).asString())).isEqualTo(list);
    for (var part : List.of("rows", "triads", "excluded", "gaps")) {
      assertThat(list.get(part)).as(part).isNotEmpty();
    }
    for (var part : List.of("rows", "triads")) {
      for (JsonNode row : list.get(part)) {
        assertThat(row.at("/score/parts")).as(row.toString()).isNotEmpty();
        long sum = 0;
        for (JsonNode p : row.at("/score/parts")) {
          sum += Math.round(p.get("earned").asDouble() * 1_000);
          assertThat(p.at("/because/zh").asText()).isNotBlank();
          assertThat(p.at("/because/en").asText()).isNotBlank();
        }
        assertThat(sum).isEqualTo(Math.round(row.at("/score/points").asDouble() * 1_000));
      }
    }
    for (JsonNode excluded : list.get("excluded")) {
      assertThat(excluded.at("/gate/answer").asText()).isEqualTo("CLOSED");
      assertThat(excluded.at("/gate/reason/en").asText()).isNotBlank();
    }
    assertThat(list.at("/advice/zh").asText()).contains("不构成法律意见");
  }

  @Test
  void listedAndExcludedAreAllThatStandsOnTheChain() {
    world.played();
    var list = showShortlist.run(World.ORGANIZER, ask());
    for (var kind :
        Map.of(
                Enrichment.Kind.PATENT, RowKind.PATENT,
                Enrichment.Kind.NEED, RowKind.NEED,
                Enrichment.Kind.ORGANIZATION, RowKind.COMPANY)
            .entrySet()) {
      Set<String> stands = new TreeSet<>();
      for (var e : enrichments.listOnChain(kind.getKey(), new ChainId(CHAIN))) {
        e.links().stream()
            .filter(p -> p.link().chain().value().equals(CHAIN))
            .forEach(p -> stands.add(p.link() + " " + e.subject().id()));
      }
      List<String> told = new ArrayList<>();
      list.rows().listed().stream()
          .filter(r -> r.id().kind() == kind.getValue())
          .forEach(r -> told.add(r.link() + " " + r.id().key()));
      list.rows().excluded().stream()
          .filter(e -> e.kind() == kind.getValue())
          .forEach(e -> told.add(e.link() + " " + e.key()));
      assertThat(told).as("%s", kind.getValue()).containsExactlyInAnyOrderElementsOf(stands);
    }
  }

  @Test
  void countsOfTheGapTableAreThoseOfTheRows() throws IOException {
    world.played();
    var list = made();
    Map<String, Long> rows = new HashMap<>();
    for (JsonNode row : list.get("rows")) {
      rows.merge(row.get("link").asText() + " " + row.get("kind").asText(), 1L, Long::sum);
    }
    for (JsonNode triad : list.get("triads")) {
      rows.merge(triad.get("link").asText() + " triad", 1L, Long::sum);
    }
    var names =
        Map.of(
            "companies", "company",
            "patents", "patent",
            "needs", "need",
            "investors", "investor",
            "triads", "triad");
    for (JsonNode gap : list.get("gaps")) {
      names.forEach(
          (field, kind) ->
              assertThat(gap.at("/" + field + "/listed").asLong())
                  .as("%s %s", gap.get("link"), field)
                  .isEqualTo(rows.getOrDefault(gap.get("link").asText() + " " + kind, 0L)));
    }
    assertThat(list.get("gaps").findValuesAsText("lacking")).isNotNull();
    assertThat(list.at("/gaps").toString()).contains("\"lacking\":[\"triad\"]");
  }

  @Test
  void orderOfTheInputChangesNothing() {
    var kinds = List.of("organizations", "patents", "needs", "mandates");
    List<String> ids = new ArrayList<>();
    for (var order : List.of(kinds, kinds.reversed())) {
      world.empty();
      for (var kind : order) {
        var ending = kind.equals("patents") ? ".jsonl" : ".csv";
        done("import", kind, World.SAMPLES.resolve(kind + "/power-battery" + ending).toString());
      }
      ids.add(showShortlist.run(World.ORGANIZER, ask()).id().value());
    }
    assertThat(ids.getFirst()).isEqualTo(ids.getLast());
  }

  @Test
  void changeSinceTheLastTimeIsTold() throws IOException {
    world.played();
    var since = made().get("since");
    assertThat(since.get("month").asText()).isEqualTo("2025-12");
    assertThat(since.get("ownList").asBoolean()).isTrue();
    Set<String> what = new TreeSet<>(since.get("moves").findValuesAsText("what"));
    assertThat(what).containsExactly("gone", "moved", "new");
    assertThat(since.get("moves"))
        .filteredOn(m -> m.get("what").asText().equals("gone"))
        .extracting(m -> m.get("id").asText())
        .as("the fund whose last day was in 2025")
        .contains("investor:913401005K0119190P");
    assertThat(since.get("moves"))
        .filteredOn(m -> m.get("what").asText().equals("new"))
        .extracting(m -> m.get("id").asText())
        .as("the application that was published in 2026")
        .contains("patent:CN191000052A");
    var first =
        JSON.readTree(
            done("shortlist", "--chain", "hydrogen", "--month", "2026-10", "--json").out());
    assertThat(first.get("since").isNull()).isTrue();
  }

  @Test
  void investorIsShownNoNeedThatIsNotPublic() throws IOException {
    world.played();
    var text = made("--investor", FUND).toString();
    var everybody = showShortlist.run(Viewer.ANYBODY, ask()).rows().listed().toString();
    for (TechnologyNeed need : needs.listAfter(null, 500)) {
      var level = need.confidentiality();
      if (level == Confidentiality.MATCHED_ONLY || level == Confidentiality.ORGANIZER_ONLY) {
        for (var list : List.of(text, everybody)) {
          assertThat(list).doesNotContain("need:" + need.id() + "\"").doesNotContain(title(need));
        }
      }
      if (level == Confidentiality.ANONYMOUS) {
        assertThat(text).doesNotContain(need.id().value());
        need.text().bodies().lines().forEach(line -> assertThat(text).doesNotContain(line));
      }
    }
    assertThat(text).contains("anonymous-").contains("镍八系正极颗粒循环后开裂、鼓气");
    assertThat(made("--investor", FUND).at("/gaps/0/investors").isNull()).isTrue();
    assertThat(text).doesNotContain("914403005K0116459U");
  }

  private static String title(TechnologyNeed need) {
    return need.text().title().isEmpty()
        ? need.text().bodies().lines().findFirst().orElseThrow()
        : need.text().title();
  }

  @Test
  void privateNeedOfAnotherChangesNoByteOfAnInvestorsList() {
    world.played();
    var before = showShortlist.run(INVESTOR, ask());
    var everybody = showShortlist.run(Viewer.ANYBODY, ask());
    var organizers = showShortlist.run(World.ORGANIZER, ask());
    var secret = needs.find(new NeedId("N-01-05")).orElseThrow();
    var another =
        new TechnologyNeed(
            new NeedId("N-99-99"),
            secret.owner(),
            secret.text(),
            secret.elements(),
            secret.context(),
            secret.terms(),
            Confidentiality.ORGANIZER_ONLY,
            null,
            secret.status(),
            secret.origin());
    keeper.keep(() -> needs.saveAll(List.of(another)));
    done("enrich");
    assertThat(showShortlist.run(INVESTOR, ask())).isEqualTo(before);
    assertThat(showShortlist.run(Viewer.ANYBODY, ask())).isEqualTo(everybody);
    assertThat(showShortlist.run(World.ORGANIZER, ask())).isNotEqualTo(organizers);
    world.empty();
  }

  @Test
  void investorSeesItsOwnListAndNobodyElses() {
    world.played();
    var own = showShortlist.run(INVESTOR, ask());
    assertThat(own.audience().party()).isEqualTo(new OrganizationId(FUND));
    assertThat(own).isEqualTo(showShortlist.run(World.ORGANIZER, askFor(FUND)));
    assertThat(own).isEqualTo(showShortlist.run(INVESTOR, askFor("苏州岱桐创业投资合伙企业（有限合伙）")));
    assertThatThrownBy(() -> showShortlist.run(INVESTOR, askFor("914403005K0116459U")))
        .isInstanceOf(ForbiddenException.class);
    assertThatThrownBy(() -> showShortlist.run(Viewer.ANYBODY, askFor(FUND)))
        .isInstanceOf(ForbiddenException.class);
    var anybody = showShortlist.run(Viewer.ANYBODY, ask());
    assertThat(anybody.rows().triads()).isEmpty();
    assertThat(kinds(anybody)).doesNotContain(RowKind.INVESTOR);
    assertThat(kinds(showShortlist.run(World.ORGANIZER, ask()))).contains(RowKind.INVESTOR);
  }

  private static ShortlistAsk askFor(String investor) {
    return new ShortlistAsk(new ChainId(CHAIN), YearMonth.parse(MONTH), investor, null, false);
  }

  private static Set<RowKind> kinds(Shortlist list) {
    Set<RowKind> kinds = new TreeSet<>();
    list.rows().listed().forEach(r -> kinds.add(r.id().kind()));
    return kinds;
  }

  @Test
  void summaryNamesGapsTriadsAndTheFile() {
    world.played();
    var file = folder.resolve("the month.pdf.xlsx");
    var out = done("shortlist", "--chain", CHAIN, "--month", MONTH, "--out", file.toString()).out();
    assertThat(out)
        .contains("Power battery and storage", "compared with 2025-12", "no triad", "Triads:")
        .contains(file.toString());
    assertThat(file).isNotEmptyFile();
    assertThat(shell.run("shortlist", "--chain", "tulips", "--month", MONTH).code()).isEqualTo(1);
    assertThat(shell.run("shortlist", "--chain", CHAIN, "--month", "soon").code()).isEqualTo(2);
  }
}
