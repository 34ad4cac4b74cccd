package org.patentbridge.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.patentbridge.domain.chain.ChainId;
import org.patentbridge.domain.chain.ChainLinkId;
import org.patentbridge.domain.chain.Placement;
import org.patentbridge.domain.classification.IpcSymbol;
import org.patentbridge.domain.industry.AreaCode;
import org.patentbridge.domain.industry.Enrichment;
import org.patentbridge.domain.industry.Enrichment.Kind;
import org.patentbridge.domain.industry.Enrichment.Subject;
import org.patentbridge.domain.industry.EnrichmentProgress;
import org.patentbridge.domain.industry.EnrichmentVersion;
import org.patentbridge.domain.industry.Enrichments;
import org.patentbridge.domain.industry.FieldNumber;
import org.patentbridge.domain.industry.FieldPlacement;
import org.patentbridge.domain.industry.IndustryPlacement;
import org.patentbridge.domain.industry.IndustryPlacement.Basis;
import org.patentbridge.domain.provenance.ChangeNumber;
import org.patentbridge.domain.provenance.SaveCounts;

/** What every store of enrichments does. */
public abstract class EnrichmentsContract {
  private static final EnrichmentVersion OLD =
      new EnrichmentVersion("00000000", "00000001", "00000002");
  private static final EnrichmentVersion NEW =
      new EnrichmentVersion("00000000", "00000001", "ffffffff");
  private static final IpcSymbol CELL = IpcSymbol.parse("H01M 10/0562");
  private static final IpcSymbol MODULE = IpcSymbol.parse("H02S");

  private static final Enrichment BATTERY =
      enrichment(
          new Subject(Kind.PATENT, "CN101A"),
          OLD,
          List.of(area("5.2", Basis.CLASS_AND_WORD), area("1.2", Basis.CLASS_WITHOUT_WORD)));
  private static final Enrichment HINT_ONLY =
      enrichment(
          new Subject(Kind.PATENT, "zb:电池:2"), OLD, List.of(area("1.2", Basis.CLASS_WITHOUT_WORD)));
  private static final Enrichment NOWHERE =
      new Enrichment(
          new Subject(Kind.OFFER, "o1"), OLD, "0123456789ab", List.of(), List.of(), List.of());
  private static final Enrichment PRIVATE_NEED =
      enrichment(new Subject(Kind.NEED, "CN101A"), OLD, List.of(area("5.2", Basis.CLASS_AND_WORD)));

  protected abstract Enrichments enrichments();

  protected abstract Transactions transactions();

  @Test
  void enrichmentsComeBackAsTheyWere() {
    save(BATTERY, NOWHERE, PRIVATE_NEED);
    assertThat(enrichments().find(BATTERY.subject())).contains(BATTERY);
    assertThat(enrichments().find(NOWHERE.subject())).contains(NOWHERE);
    assertThat(enrichments().find(HINT_ONLY.subject())).isEmpty();
    assertThat(enrichments().findAll(List.of(BATTERY.subject(), HINT_ONLY.subject())))
        .isEqualTo(Map.of(BATTERY.subject(), BATTERY));
    assertThat(enrichments().findAll(List.of())).isEmpty();
  }

  @Test
  void onlyWhatChangedIsWritten() {
    assertThat(save(BATTERY, NOWHERE)).isEqualTo(new SaveCounts(2, 0, 0));
    var newer = enrichment(BATTERY.subject(), NEW, BATTERY.areas());
    assertThat(save(newer, NOWHERE)).isEqualTo(new SaveCounts(0, 1, 1));
    assertThat(enrichments().find(BATTERY.subject())).contains(newer);
  }

  @Test
  void patentAndNeedOfOneIdAreKeptApart() {
    save(BATTERY, PRIVATE_NEED);
    assertThat(enrichments().count(Kind.PATENT)).isEqualTo(1);
    assertThat(enrichments().count(Kind.NEED)).isEqualTo(1);
    transactions()
        .get(
            () -> {
              enrichments().removeAll(List.of(BATTERY.subject(), HINT_ONLY.subject()));
              return "";
            });
    assertThat(enrichments().find(BATTERY.subject())).isEmpty();
    assertThat(enrichments().find(PRIVATE_NEED.subject())).contains(PRIVATE_NEED);
  }

  @Test
  void countsAreOfMainFieldAndSureAreaOfOneKind() {
    save(BATTERY, HINT_ONLY, NOWHERE, PRIVATE_NEED);
    assertThat(enrichments().countByField(Kind.PATENT)).isEqualTo(Map.of(new FieldNumber(1), 2L));
    assertThat(enrichments().countByArea(Kind.PATENT)).isEqualTo(Map.of(new AreaCode("5.2"), 1L));
    assertThat(enrichments().countByField(Kind.OFFER)).isEmpty();
  }

  @Test
  void recordCountsOnEachOfItsLinks() {
    save(BATTERY, HINT_ONLY, NOWHERE, PRIVATE_NEED);
    var counts = enrichments().countByLink(Kind.PATENT);
    BATTERY.links().forEach(p -> assertThat(counts).containsEntry(p.link(), 2L));
    assertThat(counts).hasSize(BATTERY.links().size()).isNotEmpty();
    assertThat(enrichments().countByLink(Kind.OFFER)).isEmpty();
  }

  @Test
  void recordsOfAChainAreListedByKind() {
    save(BATTERY, HINT_ONLY, NOWHERE, PRIVATE_NEED);
    var chain = BATTERY.links().getFirst().link().chain();
    assertThat(enrichments().listOnChain(Kind.PATENT, chain)).containsExactly(BATTERY, HINT_ONLY);
    assertThat(enrichments().listOnChain(Kind.NEED, chain)).containsExactly(PRIVATE_NEED);
    assertThat(enrichments().listOnChain(Kind.OFFER, chain)).isEmpty();
    var shorter = new ChainId(chain.value().substring(0, chain.value().length() - 1));
    assertThat(enrichments().listOnChain(Kind.PATENT, shorter)).isEmpty();
  }

  @Test
  void progressOfEachKindIsKept() {
    assertThat(enrichments().findProgress(Kind.PATENT)).isEmpty();
    var halfway = progress(Kind.PATENT, "CN101A", false, 7);
    var done = progress(Kind.PATENT, "CN999A", true, 9);
    var needs = progress(Kind.NEED, null, false, 7);
    for (var step : List.of(halfway, needs, done)) {
      transactions()
          .get(
              () -> {
                enrichments().saveProgress(step);
                return step;
              });
    }
    assertThat(enrichments().findProgress(Kind.PATENT)).contains(done);
    assertThat(enrichments().findProgress(Kind.NEED)).contains(needs);
  }

  private SaveCounts save(Enrichment... batch) {
    return transactions().get(() -> enrichments().saveAll(List.of(batch)));
  }

  private static EnrichmentProgress progress(
      Kind kind, @Nullable String last, boolean whole, long upTo) {
    return new EnrichmentProgress(kind, NEW, last, whole, new ChangeNumber(upTo));
  }

  private static Enrichment enrichment(
      Subject subject, EnrichmentVersion version, List<IndustryPlacement> areas) {
    return new Enrichment(
        subject,
        version,
        "fedcba987654",
        List.of(
            new FieldPlacement(new FieldNumber(1), CELL),
            new FieldPlacement(new FieldNumber(8), MODULE)),
        areas,
        List.of(
            new Placement(
                ChainLinkId.parse("power-battery/electrolyte"), 0.853, "H01M10/0562 · 固态; 电解质")));
  }

  private static IndustryPlacement area(String code, Basis basis) {
    var word = basis == Basis.CLASS_AND_WORD ? "fuel cell" : "";
    return new IndustryPlacement(new AreaCode(code), 12, CELL, word, basis);
  }
}
