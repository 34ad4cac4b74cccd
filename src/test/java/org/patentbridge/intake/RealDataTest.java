package org.patentbridge.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.patentbridge.domain.access.Confidentiality;
import org.patentbridge.domain.patent.IntentMode;
import org.patentbridge.domain.patent.Patent;

/** Real inventories, where they lie beside the project; the counts are those of their own notes. */
class RealDataTest {

  private static Path real(String file) {
    var path = IntakeBench.REAL.resolve(file);
    assumeThat(Files.exists(path)).as("real data beside the project").isTrue();
    return path;
  }

  @Test
  void aThousandRealNeedsAreReadEachForAnAnonymousParty() {
    var read = IntakeBench.read(Noun.NEEDS, real("needs/zhibei/needs.jsonl"));

    assertThat(read.report().format()).isEqualTo("zhibei-needs");
    assertThat(read.report().read()).isEqualTo(1_000);
    // N00832 has neither title nor text
    assertThat(read.errors()).containsExactly("832 value-missing 标题");
    assertThat(read.records()).hasSize(999);
    assertThat(read.records())
        .allSatisfy(
            need -> {
              assertThat(need.owner()).hasToString("anonymous:" + need.id());
              assertThat(need.confidentiality()).isEqualTo(Confidentiality.ORGANIZER_ONLY);
              assertThat(need.validUntil()).isNull();
            });
    assertThat(read.records().getFirst().terms().modes())
        .containsExactlyInAnyOrder(
            IntentMode.TRANSFER, IntentMode.LICENCE, IntentMode.COMMISSIONED_DEVELOPMENT);
  }

  @Test
  void realOffersAreReadWithTheirPricesWhereTheyNameOne() {
    var read = IntakeBench.read(Noun.OFFERS, real("needs/zhibei/achievements.jsonl"));

    assertThat(read.report().format()).isEqualTo("zhibei-offers");
    assertThat(read.errors()).isEmpty();
    assertThat(read.records()).hasSize(2_812);
    assertThat(read.records())
        .filteredOn(o -> o.price() != null)
        .singleElement()
        .satisfies(o -> assertThat(o.price()).hasToString("90000 CNY"));
    assertThat(read.records())
        .filteredOn(o -> o.modes().contains(IntentMode.EQUITY))
        .hasSize(79 + 62 + 2 + 1);
  }

  @Test
  void realPatentsWithoutNumbersAreNamedByTheirDataSet() {
    var whole =
        IntakeBench.read(Noun.PATENTS, real("patents/cn_patents_bdci2022/expand_train_1.json"));
    var part = IntakeBench.read(Noun.PATENTS, real("patents/cn_patents_bdci2022/train.json"));

    assertThat(whole.report().format()).isEqualTo("bdci-patents");
    assertThat(whole.errors()).isEmpty();
    assertThat(whole.records()).hasSize(4_097);
    assertThat(part.records()).hasSize(958);
    assertThat(ids(whole)).containsAll(ids(part));
    assertThat(whole.records().getFirst().id().value()).startsWith("bdci2022:");
  }

  private static Set<String> ids(IntakeBench.Read<Patent> read) {
    return new HashSet<>(read.records().stream().map(p -> p.id().value()).toList());
  }

  @Test
  void judgedCollectionsOpenWithTheCountsThatTheirNotesName() {
    assertCollection("ir/zhibei_needs_dev", 6_892, 55, 1_320 - 15);
    assertCollection("ir/scifact_train", 5_183, 809, 919);
    assertCollection("ir/cranfield", 1_400, 225, 1_837);
    assertCollection("ir/us_patent_phrases", 29_340, 1_699, 36_473);
  }

  private static void assertCollection(String folder, int documents, int queries, int judgments) {
    var collection = new CollectionReader(IntakeBench.intake()).open(real(folder));
    var ids = new HashSet<String>();
    collection.readDocuments(document -> ids.add(document.id()));
    assertThat(ids).as(folder).hasSize(documents);
    assertThat(collection.queries()).as(folder).hasSize(queries);
    assertThat(collection.judgments()).as(folder).hasSize(judgments);
  }
}
