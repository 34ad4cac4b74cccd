package org.patentbridge.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.patentbridge.domain.problem.Problem;
import org.patentbridge.domain.quantity.Points;
import org.patentbridge.enrichment.names.NameTables;

class ShippedRulesTest {

  /** The shipped YAML files; the tables beside them have a test of their own. */
  private final RulebookReading reading;

  ShippedRulesTest(@TempDir Path temporary) {
    this.reading = PlantedShelf.in(temporary).reading();
  }

  @Test
  void shippedFolderReadsWithoutErrors() {
    var report = new RulebookReader().reading(PlantedShelf.SHIPPED).report();
    assertThat(report.problems()).noneMatch(Problem::isError);
  }

  @Test
  void shippedTermPairsAreManyAndAgree() {
    var reading = new RulebookReader().reading(PlantedShelf.SHIPPED);
    assertThat(reading.report().problems())
        .noneMatch(problem -> problem.code().startsWith("rules-term-"));
    assertThat(reading.getRulebook().terms()).hasSizeGreaterThan(6_000);
  }

  @Test
  void fiveProgrammesHaveTemplatesAndProfiles() {
    var rulebook = reading.getRulebook();
    assertThat(rulebook.templates())
        .extracting(EventTemplate::id)
        .containsExactlyInAnyOrder(
            "thousand-universities-ten-thousand-enterprises",
            "hundred-events-ten-thousand-enterprises",
            "one-key-industrial-chain-each-month",
            "ip-services-tour",
            "custom");
    for (var template : rulebook.templates()) {
      assertThat(rulebook.getProfile(template.rules().profile()).features()).isNotEmpty();
    }
  }

  @Test
  void pointsOfEveryProfileAddUpToHundred() {
    for (var profile : reading.getRulebook().profiles()) {
      var sum = profile.features().stream().map(f -> f.weight()).reduce(Points.ZERO, Points::plus);
      assertThat(sum).as(profile.id()).isEqualTo(Points.of(100));
    }
  }

  @Test
  void everyProfileComparesInBothLanguages() {
    for (var profile : reading.getRulebook().profiles()) {
      assertThat(profile.examples()).hasSizeGreaterThanOrEqualTo(3);
      assertThat(profile.examples()).anyMatch(e -> e.need().matches("\\p{ASCII}*"));
      assertThat(profile.examples()).anyMatch(e -> e.need().matches(".*\\p{IsHan}.*"));
    }
  }

  @Test
  void shippedExamplesOfIndustriesAndNeedsComeOut() {
    var rules = new RulebookReader().read(PlantedShelf.SHIPPED);
    var check = new ReadingCheck(Readings.by(rules));
    assertThat(check.industries(rules.industries())).isGreaterThanOrEqualTo(4);
    assertThat(check.needs(rules.needs())).isGreaterThanOrEqualTo(5);
    assertThat(check.found()).isEmpty();
  }

  @Test
  void tablesOfIndustriesAreWhole() {
    var industries = new RulebookReader().read(PlantedShelf.SHIPPED).industries();
    assertThat(industries.fields()).hasSize(764);
    assertThat(industries.names().fields()).hasSize(35);
    assertThat(industries.areas()).hasSize(303);
    assertThat(industries.areas().stream().mapToInt(a -> a.taken().size()).sum()).isEqualTo(1_689);
    assertThat(industries.areas().stream().mapToInt(a -> a.leftOut().size()).sum()).isEqualTo(983);
    assertThat(industries.names().areas()).hasSize(49);
    assertThat(industries.fieldTable().ipc()).isEqualTo("2019.01");
    assertThat(industries.areaTable().version()).isEqualTo("2021");
  }

  @Test
  void figuresOfEveryTemplateComeOut() {
    var check =
        new RulebookCheck(
            (id, text) -> List.of(),
            (text, ipc) -> List.of(),
            (p, n, b, w) -> 1,
            Readings.by(reading.getRulebook()));
    var result = check.run(reading.getRulebook());
    assertThat(result.templates())
        .as("15 of templates, 9 of the series, 10 of investors, 3 of months, 4 of tiers")
        .isEqualTo(41);
    assertThat(result.report().problems()).noneMatch(p -> p.code().equals("rules-example-figure"));
  }

  @Test
  void everyNameOfTheTablesIsReadAsItsRowSays() {
    var rulebook = new RulebookReader().read(PlantedShelf.SHIPPED);
    var check = new NameCheck(rulebook.names(), new NameTables(rulebook.names()));
    assertThat(check.known()).isGreaterThan(600);
    assertThat(check.legalForms()).isGreaterThan(80);
    assertThat(check.abbreviations()).isGreaterThan(60);
    assertThat(check.found()).isEmpty();
    assertThat(rulebook.names().known()).hasSizeGreaterThan(300);
  }

  @Test
  void headingsOfPeopleAreUnderstood() {
    var rulebook = reading.getRulebook();
    assertThat(rulebook.findColumn("need", "预算（万元）").orElseThrow().field()).isEqualTo("budgetWan");
    assertThat(rulebook.findColumn("patent", "Publication Number").orElseThrow().field())
        .isEqualTo("publicationNumber");
    assertThat(rulebook.findColumn("mandate", "mandate_id").orElseThrow().field())
        .isEqualTo("mandateId");
    assertThat(rulebook.findColumn("need", "公开号")).isEmpty();
  }

  @Test
  void wordsForValuesAreUnderstood() {
    var rulebook = reading.getRulebook();
    assertThat(rulebook.findValue("need", "modes", "转让").orElseThrow().canonical())
        .isEqualTo("TRANSFER");
    assertThat(rulebook.findValue("organization", "tags", "专精特新").orElseThrow().canonical())
        .isEqualTo("SPECIALIZED");
    assertThat(rulebook.findValue("patent", "kind", "utility-model").orElseThrow().canonical())
        .isEqualTo("UTILITY_MODEL");
    assertThat(rulebook.findValue("need", "modes", "赠送")).isEmpty();
  }

  @Test
  void everyYamlFileOpensWithPurposeOwnerEffectAndCheck() throws IOException {
    try (var files = Files.walk(PlantedShelf.SHIPPED)) {
      for (var file : files.filter(f -> f.toString().endsWith(".yaml")).toList()) {
        var opening =
            Files.readAllLines(file).stream().takeWhile(line -> line.startsWith("#")).toList();
        var text = String.join("\n", opening);
        assertThat(text).as(file.toString()).contains("# Owner: ", "# Takes effect: ", "# Check: ");
      }
    }
  }
}
