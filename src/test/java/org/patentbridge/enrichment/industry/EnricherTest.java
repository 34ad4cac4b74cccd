package org.patentbridge.enrichment.industry;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.patentbridge.domain.chain.ChainLinkId;
import org.patentbridge.domain.chain.Placement;
import org.patentbridge.domain.industry.Enrichment;
import org.patentbridge.domain.industry.Enrichment.Kind;
import org.patentbridge.domain.industry.Enrichment.Subject;
import org.patentbridge.domain.industry.EnrichmentVersion;
import org.patentbridge.enrichment.ChainPlacer;
import org.patentbridge.enrichment.industry.Enricher.Input;
import org.patentbridge.rulebook.Rulebook;
import org.patentbridge.rulebook.RulebookReader;

class EnricherTest {

  private static final Rulebook RULES = new RulebookReader().read(Path.of("index-config"));
  private static final Input BATTERY =
      new Input(
          new Subject(Kind.PATENT, "CN1A"),
          "新能源汽车用锂离子电池的正极材料",
          IndustryReaderTest.ipc("H01M 4/505", "H01M 10/0525"),
          null,
          List.of());

  private final Enricher enricher = new Enricher(RULES);

  @Test
  void sameRecordAndTablesGiveTheKeptEnrichmentItself() {
    var first = enricher.enrich(BATTERY, null);
    assertThat(first.fields()).isNotEmpty();
    assertThat(first.areas()).isNotEmpty();
    assertThat(first.links()).isNotEmpty();
    assertThat(enricher.enrich(BATTERY, first)).isSameAs(first);
    assertThat(new Enricher(RULES).enrich(BATTERY, null)).isEqualTo(first);
  }

  @Test
  void changedTextIsReadAnew() {
    var first = enricher.enrich(BATTERY, null);
    var other = new Input(BATTERY.subject(), "一种手机壳", BATTERY.ipc(), null, List.of());
    assertThat(enricher.enrich(other, first).inputs()).isNotEqualTo(first.inputs());
    assertThat(enricher.enrich(other, first)).isEqualTo(enricher.enrich(other, null));
  }

  @Test
  void onlyThePartWhoseTablesChangedIsMadeAnew() {
    var now = enricher.version();
    var kept = enricher.enrich(BATTERY, null);
    var older =
        new Enrichment(
            kept.subject(),
            new EnrichmentVersion(now.fields(), "00000000", now.links()),
            kept.inputs(),
            List.of(),
            List.of(),
            List.of());
    var renewed = enricher.enrich(BATTERY, older);
    assertThat(renewed.version()).isEqualTo(now);
    assertThat(renewed.areas()).isEqualTo(kept.areas());
    assertThat(renewed.fields()).isEmpty();
    assertThat(renewed.links()).isEmpty();
  }

  @Test
  void linksAreThoseOfTheChainPlacerInThousandths() {
    var placed = new ChainPlacer(RULES.chains()).place(BATTERY.text(), BATTERY.ipc());
    var links = enricher.enrich(BATTERY, null).links();
    assertThat(links)
        .extracting(Placement::link)
        .isEqualTo(placed.stream().map(Placement::link).toList());
    for (int i = 0; i < links.size(); i++) {
      assertThat(links.get(i).confidence() * 1_000)
          .isEqualTo(Math.rint(links.get(i).confidence() * 1_000));
      assertThat(links.get(i).confidence())
          .isCloseTo(placed.get(i).confidence(), org.assertj.core.data.Offset.offset(0.0005001));
    }
  }

  @Test
  void statedLinksAreTakenAsTheyAre() {
    var link = ChainLinkId.parse("power-battery/cathode");
    var stated = new Input(BATTERY.subject(), "随便", List.of(), null, List.of(link));
    assertThat(enricher.enrich(stated, null).links())
        .extracting(Placement::link, Placement::confidence)
        .containsExactly(org.assertj.core.groups.Tuple.tuple(link, 1.0));
  }
}
