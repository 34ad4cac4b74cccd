package org.patentbridge.journey;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.patentbridge.domain.access.ForbiddenException;
import org.patentbridge.domain.access.Viewer;
import org.patentbridge.domain.industry.Enrichment;
import org.patentbridge.domain.industry.Enrichment.Kind;
import org.patentbridge.domain.industry.Enrichment.Subject;
import org.patentbridge.domain.industry.EnrichmentProgress;
import org.patentbridge.domain.industry.EnrichmentVersion;
import org.patentbridge.domain.industry.Enrichments;
import org.patentbridge.domain.patent.Patent;
import org.patentbridge.domain.patent.PatentId;
import org.patentbridge.domain.patent.Patents;
import org.patentbridge.domain.provenance.SaveCounts;
import org.patentbridge.usecase.EnrichRecords;
import org.patentbridge.usecase.EnrichRecords.Counts;
import org.patentbridge.usecase.Progress;
import org.patentbridge.usecase.SaveBatch;

/** Imported records get their fields, industries and chain links; nothing is done twice. */
@QuarkusTest
@TestProfile(JourneyProfile.class)
class EnrichmentTest {

  @Inject World world;
  @Inject Shell shell;
  @Inject EnrichRecords enrichRecords;
  @Inject Enrichments enrichments;
  @Inject Patents patents;
  @Inject SaveBatch saveBatch;

  @BeforeEach
  void start() {
    world.empty();
  }

  private void importAll() {
    for (var file :
        List.of(
            "patents/power-battery.jsonl",
            "needs/power-battery.csv",
            "organizations/power-battery.csv")) {
      var kind = file.substring(0, file.indexOf('/'));
      var path = World.SAMPLES.resolve(file).toString();
      assertThat(shell.run("import", kind, path).code()).isZero();
    }
  }

  private Map<Kind, Counts> enrich() {
    return enrichRecords.run(World.ORGANIZER, Progress.NONE);
  }

  @Test
  void importPlacesAllRecordsAndASecondRunHasNothingToDo() {
    importAll();
    var known = patents.listAfter(null, 1_000);
    for (Patent patent : known) {
      var kept = enrichments.find(new Subject(Kind.PATENT, patent.id().value())).orElseThrow();
      assertThat(kept.fields().isEmpty()).as(patent.id().value()).isEqualTo(patent.ipc().isEmpty());
    }
    assertThat(enrichments.count(Kind.NEED)).isPositive();
    assertThat(enrichments.count(Kind.ORGANIZATION)).isPositive();
    var counts = enrich();
    assertThat(counts).hasSize(Kind.values().length);
    counts.values().forEach(c -> assertThat(c.done()).isZero());
    assertThat(counts.get(Kind.PATENT)).isEqualTo(new Counts(0, known.size()));
    assertThat(shell.run("enrich").out()).contains("patent", "0 anew", known.size() + " unchanged");
  }

  @Test
  void changedPatentAloneIsPlacedAnew() {
    importAll();
    var patent = patents.listAfter(null, 1).getFirst();
    var reclassed = with(patent, "G06V 10/82");
    save(reclassed);
    assertThat(done(enrich(), Kind.PATENT)).isEqualTo(1);
    var kept = enrichments.find(new Subject(Kind.PATENT, patent.id().value())).orElseThrow();
    assertThat(kept.fields()).extracting(f -> f.field().value()).containsExactly(6);
    assertThat(done(enrich(), Kind.PATENT)).isZero();
  }

  @Test
  void killedWalkGoesOnWhereItWas() {
    importAll();
    var expected = all();
    forgetAll();
    Progress dying =
        new Progress() {
          private int pages;

          @Override
          public void phase(String name, long total) {
            // the walk goes on
          }

          @Override
          public void step(long done) {
            pages++;
            if (pages == 2) {
              throw new IllegalStateException("killed");
            }
          }
        };
    assertThatThrownBy(() -> enrichRecords.run(World.ORGANIZER, dying)).hasMessage("killed");
    assertThat(enrichments.findProgress(Kind.PATENT)).hasValueSatisfying(EnrichmentTest::isWhole);
    var counts = enrich();
    assertThat(done(counts, Kind.PATENT)).isZero();
    assertThat(done(counts, Kind.NEED)).isPositive();
    assertThat(all()).isEqualTo(expected);
  }

  private static void isWhole(EnrichmentProgress progress) {
    assertThat(progress.whole()).isTrue();
  }

  @Test
  void otherTablesPlaceAllRecordsAnew() {
    importAll();
    var expected = all();
    var before = enrichments.findProgress(Kind.PATENT).orElseThrow();
    var old = new EnrichmentVersion("00000000", "00000000", "00000000");
    List<Enrichment> aged = new ArrayList<>();
    for (Enrichment kept : expected) {
      aged.add(new Enrichment(kept.subject(), old, kept.inputs(), List.of(), List.of(), List.of()));
    }
    saveBatch.run(
        batch -> {
          var counts = enrichments.saveAll(batch);
          enrichments.saveProgress(
              new EnrichmentProgress(Kind.PATENT, old, before.walkedTo(), true, before.upTo()));
          return counts;
        },
        aged);
    assertThat(done(enrich(), Kind.PATENT)).isEqualTo(patents.count());
    assertThat(all()).isEqualTo(expected);
  }

  @Test
  void onlyOrganizersMayEnrichAndCheckAllNeeds() {
    assertThatThrownBy(() -> enrichRecords.run(Viewer.ANYBODY, Progress.NONE))
        .isInstanceOf(ForbiddenException.class);
  }

  @Test
  void searchAndRestShowFieldsAndIndustriesInBothLanguages() throws IOException {
    importAll();
    var patent = patents.listAfter(null, 1).getFirst();
    var found = json(shell.run("search", patent.id().value(), "--json").out());
    var field = found.at("/items/0/industries/fields/0");
    assertThat(field.get("name").get("zh").asText()).isNotEqualTo(field.at("/name/en").asText());
    var path = "/api/v1/patents/" + patent.id().value();
    given().get(path).then().statusCode(200);
    assertThat(given().get(path).jsonPath().getInt("industries.fields[0].number"))
        .isEqualTo(field.get("number").asInt());
    var counts = given().get("/api/v1/industries").jsonPath();
    assertThat(counts.getLong("patents")).isEqualTo(patents.count());
    assertThat(counts.getList("fields.patents", Long.class).stream().mapToLong(l -> l).sum())
        .isEqualTo(patents.listAfter(null, 1_000).stream().filter(p -> !p.ipc().isEmpty()).count());
  }

  @Test
  void importOfNeedsSaysWhatTheyLack() throws IOException {
    Path file = World.SAMPLES.resolve("needs/power-battery.csv");
    var lines = shell.run("import", "needs", file.toString()).out();
    assertThat(lines).contains("points on average", "budget");
    var again = json(shell.run("import", "needs", file.toString(), "--json").out());
    assertThat(again.at("/0/needs/needs").asLong()).isEqualTo(again.at("/0/taken").asLong());
    var all = json(shell.run("needs", "check", "--json").out());
    assertThat(all.get("lacking")).isEqualTo(again.at("/0/needs/lacking"));
  }

  @Test
  void typedNeedIsCheckedAndKeptNowhere() throws IOException {
    var text = "求一种不锈钢阀体的抛光设备，表面粗糙度不超过0.4微米";
    var byCommand = json(shell.run("needs", "check", "--text", text, "--json").out());
    var body = Map.of("text", text);
    var byRest =
        given()
            .contentType(ContentType.JSON)
            .body(body)
            .post("/api/v1/needs/completeness")
            .then()
            .statusCode(200)
            .extract();
    assertThat(json(byRest.asString())).isEqualTo(byCommand);
    assertThat(byCommand.at("/indicators/0/unit").asText()).isEqualTo("微米");
    assertThat(byCommand.at("/questions/0/text/zh").asText()).isNotBlank();
    assertThat(shell.run("needs", "check", "--text", text).out()).contains("0.4 微米");
    assertThat(json(shell.run("needs", "check", "--json").out()).get("needs").asInt()).isZero();
    assertThat(shell.run("needs", "check", "--need", "N-none").code()).isEqualTo(1);
  }

  private static long done(Map<Kind, Counts> counts, Kind kind) {
    return counts.getOrDefault(kind, new Counts(-1, -1)).done();
  }

  private List<Enrichment> all() {
    var subjects =
        patents.listAfter(null, 1_000).stream()
            .map(Patent::id)
            .map(PatentId::value)
            .map(id -> new Subject(Kind.PATENT, id))
            .toList();
    var kept = enrichments.findAll(subjects);
    return subjects.stream().map(s -> Objects.requireNonNull(kept.get(s), s.toString())).toList();
  }

  private void forgetAll() {
    var subjects = all().stream().map(Enrichment::subject).toList();
    var none = new EnrichmentVersion("00000000", "00000000", "00000000");
    saveBatch.run(
        nothing -> {
          enrichments.removeAll(subjects);
          for (Kind kind : Kind.values()) {
            var progress = enrichments.findProgress(kind);
            progress.ifPresent(
                p ->
                    enrichments.saveProgress(
                        new EnrichmentProgress(kind, none, null, false, p.upTo())));
          }
          return SaveCounts.NONE;
        },
        List.of());
    saveBatch.run(
        nothing -> {
          enrichments.removeAll(needIds().stream().map(id -> new Subject(Kind.NEED, id)).toList());
          return SaveCounts.NONE;
        },
        List.of());
  }

  private static List<String> needIds() {
    return given().get("/api/v1/needs?limit=200").jsonPath().getList("items.id");
  }

  private void save(Patent patent) {
    saveBatch.run(patents::saveAll, List.of(patent));
  }

  private static Patent with(Patent patent, String symbol) {
    return new Patent(
        patent.id(),
        patent.numbers(),
        patent.kind(),
        patent.text(),
        List.of(org.patentbridge.domain.classification.IpcSymbol.parse(symbol)),
        patent.holders(),
        patent.dates(),
        patent.status(),
        patent.terms(),
        patent.readiness(),
        patent.record(),
        patent.origin());
  }

  private static JsonNode json(String text) throws IOException {
    return new ObjectMapper().readTree(text);
  }
}
