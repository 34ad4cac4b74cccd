package org.patentbridge.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.patentbridge.domain.search.Facet;
import org.patentbridge.domain.search.FeeBand;
import org.patentbridge.retrieval.Columns.Row;
import org.patentbridge.retrieval.FacetTally.Counted;

class FacetTallyTest {

  private static final Map<String, Row> ROWS =
      Map.of(
          "grant", row("7", "H", "H01", "H01M"),
          "application", row("7", "H", "H01", "H01M", "C", "C01", "C01B"),
          "valve", row(null, "F", "F16", "F16K"),
          "cell", row(null, "H", "H01", "H01M"),
          "chip", row("9", "H", "H01", "H01L"));
  private static final List<Hit> HITS =
      List.of(
          new Hit("valve", 0.9),
          new Hit("application", 0.8),
          new Hit("chip", 0.7),
          new Hit("grant", 0.6),
          new Hit("cell", 0.6));

  private static Row row(@Nullable String family, String... classes) {
    return new Row(family, Map.of(Facet.CLASS, List.of(classes)));
  }

  private static FacetTally tally(Facet facet, Collection<FoundFamily> families) {
    return new FacetTally(facet, families, ROWS, UnaryOperator.identity());
  }

  @Test
  void theBestMemberStandsForItsFamilyWhereItStood() {
    var families = FoundFamily.together(HITS, ROWS);
    assertThat(families)
        .extracting(f -> f.best().id())
        .containsExactly("valve", "application", "chip", "cell");
    assertThat(families.get(1).others()).containsExactly(new Hit("grant", 0.6));
    assertThat(FoundFamily.apart(HITS)).hasSize(5).allMatch(f -> f.others().isEmpty());
  }

  @Test
  void aFamilyCountsOnceForWhateverItsMembersHold() {
    assertThat(tally(Facet.CLASS, FoundFamily.together(HITS, ROWS)).counts())
        .containsEntry("H01M", 2)
        .containsEntry("C01B", 1)
        .containsEntry("H", 3)
        .doesNotContainKey("A");
    assertThat(tally(Facet.CLASS, FoundFamily.apart(HITS)).counts()).containsEntry("H01M", 3);
  }

  @Test
  void everyShownValueStandsBehindWhatCoversIt() {
    var shown = tally(Facet.CLASS, FoundFamily.together(HITS, ROWS)).shown(1, List.of("F16K"));
    assertThat(shown)
        .containsExactly(
            new Counted("H", 3),
            new Counted("H01", 3),
            new Counted("H01M", 2),
            new Counted("F", 1),
            new Counted("F16", 1),
            new Counted("F16K", 1));
  }

  @Test
  void aChosenValueIsShownEvenWhereNothingHasIt() {
    assertThat(tally(Facet.STATUS, List.of()).shown(5, List.of("LAPSED")))
        .containsExactly(new Counted("LAPSED", 0));
  }

  @Test
  void theExampleOfAValueIsTheBestHitThatHoldsIt() {
    var tally = tally(Facet.CLASS, FoundFamily.together(HITS, ROWS));
    assertThat(tally.findExample("H01M")).contains("application");
    assertThat(tally.findExample("A01B")).isEmpty();
  }

  @Test
  void feesStandFromFreeUpwardsAndYearsFromNewToOld() {
    var rows =
        Map.of(
            "dear", new Row(null, Map.of(Facet.FEE, List.of("60000000"))),
            "free", new Row(null, Map.of(Facet.FEE, List.of("0"), Facet.YEAR, List.of("2018"))),
            "cheap", new Row(null, Map.of(Facet.FEE, List.of("1"), Facet.YEAR, List.of("2021"))));
    var found = FoundFamily.apart(rows.keySet().stream().sorted().map(i -> new Hit(i, 1)).toList());
    UnaryOperator<String> bands = fee -> FeeBand.of(Long.parseLong(fee)).word();
    assertThat(new FacetTally(Facet.FEE, found, rows, bands).shown(9, List.of()))
        .extracting(Counted::value)
        .containsExactly("0", "0-10000", "500000-");
    assertThat(
            new FacetTally(Facet.YEAR, found, rows, UnaryOperator.identity()).shown(9, List.of()))
        .extracting(Counted::value)
        .containsExactly("2021", "2018");
  }

  @Test
  void everyFeeLiesInExactlyOneBand() {
    long next = 0;
    for (var band : FeeBand.values()) {
      assertThat(band.leastHundredths()).isEqualTo(next);
      assertThat(FeeBand.of(band.leastHundredths())).isEqualTo(band);
      assertThat(FeeBand.of(band.mostHundredths())).isEqualTo(band);
      assertThat(FeeBand.find(band.word())).contains(band);
      next = band.mostHundredths() + 1;
    }
  }
}
