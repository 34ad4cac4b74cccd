package org.patentbridge.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.patentbridge.domain.access.Confidentiality;
import org.patentbridge.domain.mandate.Investment;
import org.patentbridge.domain.message.Language;
import org.patentbridge.domain.problem.Severity;

/**
 * Real JSON, dumps and deals, where they lie beside the project; counts are those of their notes.
 */
class RealJsonTest {

  private static final String API = "patents/epo_ops_uspto_api_fixtures/patent_client/_sync/";
  private static final String DEALS = "investors/cn_vc_investments_2010_2019/";

  private static Path real(String file) {
    var path = IntakeBench.REAL.resolve(file);
    assumeThat(Files.exists(path)).as("real data beside the project").isTrue();
    return path;
  }

  @ParameterizedTest
  @CsvSource({
    "patsnap_json_bilingual/patsnap_10_records.json, patsnap, 10",
    "patsnap_json_bilingual/ipDetail.redacted.js, patsnap, 10",
    "cn_patents_mysql_dump/专利总表_案例.sql, mysql-dump, 10"
  })
  void realPatentsAreTakenWhole(String file, String format, int records) {
    var read = IntakeBench.read(Noun.PATENTS, real("patents/" + file));

    assertThat(read.report().format()).isEqualTo(format);
    assertThat(read.errors()).isEmpty();
    assertThat(read.records()).hasSize(records);
  }

  @ParameterizedTest
  @CsvSource({
    "odp/fixtures/application.json, uspto-odp, 1",
    "odp/fixtures/biblio.json, uspto-odp, 1",
    "odp/fixtures/search.json, uspto-odp, 25",
    "peds/fixtures/app_1_input.json, uspto-peds, 1",
    "public_search/fixtures/biblio.json, uspto-public-search, 129",
    "public_search/fixtures/doc.json, uspto-public-search, 31"
  })
  void realAnswersOfTheUsptoAreTakenWhole(String file, String format, int records) {
    var read = IntakeBench.read(Noun.PATENTS, real(API + "uspto/" + file));

    assertThat(read.report().format()).isEqualTo(format);
    assertThat(read.errors()).isEmpty();
    assertThat(read.warnings()).isEmpty();
    assertThat(read.records()).hasSize(records);
  }

  @Test
  void everyOtherJsonOfTheOfficesIsRefusedByItsName() throws java.io.IOException {
    var taken =
        List.of("application", "biblio", "search", "app_1_input", "doc").stream()
            .map(name -> name + ".json")
            .toList();
    try (var files = Files.walk(real(API))) {
      var others =
          files
              .filter(f -> f.toString().endsWith(".json"))
              .filter(f -> !taken.contains(String.valueOf(f.getFileName())))
              .toList();
      assertThat(others).hasSize(38 - 6);
      assertThat(others)
          .allSatisfy(
              file ->
                  assertThat(IntakeBench.read(Noun.PATENTS, file).errors())
                      .as(file.toString())
                      .containsExactly("0 format-not-patents"));
    }
  }

  @Test
  void sixRealPatentsHaveBothLanguagesAndNoPartyTwice() {
    var read =
        IntakeBench.read(
            Noun.PATENTS, real("patents/patsnap_json_bilingual/patsnap_10_records.json"));

    assertThat(read.records())
        .filteredOn(p -> !p.text().bodyZh().isEmpty() && !p.text().bodyEn().isEmpty())
        .filteredOn(p -> !p.text().titleZh().isEmpty() && !p.text().titleEn().isEmpty())
        .hasSize(6);
    assertThat(read.records().getFirst().holders()).hasSize(2);
    assertThat(read.records())
        .allSatisfy(p -> assertThat(p.status().state().name()).isNotEqualTo("UNKNOWN"));
  }

  @Test
  void structureAndListOfLabelsAreRefusedByName() {
    assertThat(
            IntakeBench.read(Noun.PATENTS, real("patents/cn_patents_mysql_dump/专利总表_仅结构.sql"))
                .errors())
        .containsExactly("0 sql-no-rows");
    assertThat(
            IntakeBench.read(
                    Noun.PATENTS, real("patents/cn_patents_cpc_sample/selected_labels.json"))
                .errors())
        .containsExactly("0 format-no-records");
    assertThat(
            IntakeBench.read(Noun.NEEDS, real("needs/sbir_topics_dod/solicitation.json")).errors())
        .containsExactly("0 format-no-records");
  }

  @Test
  void realCallsAreNeedsForEverybody() {
    var read = IntakeBench.read(Noun.NEEDS, real("needs/sbir_topics_dod/topics.jsonl"));

    assertThat(read.report().format()).isEqualTo("sbir-topics");
    assertThat(read.errors()).isEmpty();
    assertThat(read.records()).hasSize(159);
    assertThat(read.records())
        .allSatisfy(n -> assertThat(n.confidentiality()).isEqualTo(Confidentiality.PUBLIC));
  }

  @Test
  void realAwardsAreOffersOfWhatWasDeveloped() {
    var read =
        IntakeBench.read(
            Noun.OFFERS,
            real("needs/sbir_award_samples/cet_classifier_validation_sample_2026q3.csv"));

    assertThat(read.report().layout()).isEqualTo("sbir-awards");
    assertThat(read.errors()).isEmpty();
    assertThat(read.records()).hasSize(226);
  }

  /** The notes count 48,445 rows; 30 of them repeat id and round of another row in their file. */
  @ParameterizedTest
  @CsvSource({
    "2010, 2617, 0",
    "2011, 1942, 1",
    "2012, 2013, 1",
    "2013, 2299, 1",
    "2014, 6438, 2",
    "2015, 13231, 5",
    "2018, 12780, 13",
    "2019, 7125, 7"
  })
  void realDealsAreTakenButForRepeatedIds(String year, int rows, int repeated) {
    var read = IntakeBench.read(Noun.INVESTMENTS, real(DEALS + "events_" + year + ".csv"));

    assertThat(read.report().read()).isEqualTo(rows);
    assertThat(read.problems(Severity.ERROR))
        .hasSize(repeated)
        .allSatisfy(p -> assertThat(p.code()).isEqualTo("record-twice"));
    assertThat(read.records()).hasSize(rows - repeated);
    assertThat(read.records()).extracting(Investment::date).doesNotContainNull();
  }

  @Test
  void realInvestorsAreTakenOncePerName() {
    var all = IntakeBench.read(Noun.ORGANIZATIONS, real(DEALS + "investors.csv"));
    var unique = IntakeBench.read(Noun.ORGANIZATIONS, real(DEALS + "investors_unique.csv"));

    assertThat(all.report().read()).isEqualTo(9_600);
    assertThat(unique.report().read()).isEqualTo(9_504);
    assertThat(all.records()).hasSize(9_487);
    assertThat(unique.records()).hasSize(9_487);
  }

  @ParameterizedTest
  @CsvSource({"dictionary.csv, 560", "degreetb.csv, 530"})
  void tablesAboutTheDataAreRefusedForTheirColumns(String file, int rows) {
    var read = IntakeBench.read(Noun.INVESTMENTS, real(DEALS + file));

    assertThat(read.records()).isEmpty();
    assertThat(read.report().refused()).isEqualTo(rows);
    assertThat(read.problems(Severity.ERROR))
        .singleElement()
        .extracting(p -> IntakeBench.said(p, Language.EN))
        .asString()
        .contains("(company)", "(brand)");
  }

  /** Of 10,251 universities 94 bear the name of another one in the list. */
  @Test
  void realUniversitiesAreTakenOncePerName() {
    var read =
        IntakeBench.read(
            Noun.ORGANIZATIONS, real("universities/world_universities_and_domains.json"));

    assertThat(read.report().read()).isEqualTo(10_251);
    assertThat(read.records()).hasSize(10_157);
    assertThat(read.problems(Severity.ERROR))
        .hasSize(94)
        .allSatisfy(p -> assertThat(p.code()).isEqualTo("record-twice"));
  }
}
