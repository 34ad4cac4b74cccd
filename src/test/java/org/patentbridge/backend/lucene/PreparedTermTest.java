package org.patentbridge.backend.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.patentbridge.domain.provenance.ChangeNumber;
import org.patentbridge.index.IndexDocument;
import org.patentbridge.rulebook.RankingRule;

class PreparedTermTest {

  private static final String FIELD = "text.words";
  private static final double ROUNDING = 1e-5;

  /** Eight of these words in ten records of equal length: seal in 4, gasket in 2, valve in 1. */
  private static final List<String> TEXTS =
      List.of(
          "seal x1 y",
          "seal x2 y",
          "seal x3 y",
          "seal x4 y",
          "gasket x5 y",
          "gasket x6 y",
          "valve x7 y",
          "x8 x9 y",
          "x10 x11 y",
          "x12 x13 y");

  private LuceneSearchIndex index;
  private Searched searched;

  @BeforeEach
  void tenRecords() throws IOException {
    var rules = RankedRules.of(RankingRule.WORDS_ALONE);
    index =
        LuceneSearchIndex.in(new MemoryPlace(), new IndexForm(rules, new AnalyzerAssembly(rules)));
    var records = new ArrayList<IndexDocument>();
    for (int i = 0; i < TEXTS.size(); i++) {
      records.add(
          new IndexDocument(
              "offer:" + i, "offer", "", TEXTS.get(i), List.of(), List.of(), null, false));
    }
    index.update(records, List.of(), new ChangeNumber(1));
    searched = index.acquire();
  }

  @AfterEach
  void close() {
    searched.close();
    index.close();
  }

  @Test
  void weightTimesIdfIsTheMostThatATermBrings() throws IOException {
    var seal = bind(2, Map.of("seal", 1f));
    double idf = Math.log(1 + (10 - 4 + 0.5) / (4 + 0.5));
    assertThat(seal.most()).isCloseTo(2 * idf, within(ROUNDING));
    assertThat((double) seal.scorer().score(1, 1)).isLessThan(seal.most());
  }

  @Test
  void spellingsCountAsOneTermInAsManyRecordsAsTheyHaveTogether() throws IOException {
    var both = bind(1, Map.of("seal", 1f, "gasket", 0.5f));
    assertThat(both.spellings()).hasSize(2);
    assertThat(both.most()).isCloseTo(Math.log(1 + (10 - 6 + 0.5) / (6 + 0.5)), within(ROUNDING));
    var any = new BooleanQuery.Builder();
    both.addTo(any);
    assertThat(searcher().count(any.build())).isEqualTo(6);
  }

  @Test
  void spellingsThatNoRecordHasAreLeftOutAndATermOfNoneIsNoTerm() throws IOException {
    var known = bind(1, Map.of("valve", 1f, "unheard", 1f));
    assertThat(known.spellings()).extracting(s -> s.term().text()).containsExactly("valv");
    assertThat(binder().bind("unheard", 1, Map.of("unheard", 1f))).isEmpty();
    assertThat(PreparedTerm.Binder.of(searcher(), "text.none")).isEmpty();
  }

  @Test
  void nothingIsWorthMoreThanATermOfOneRecord() throws IOException {
    assertThat(binder().rarest(1)).isCloseTo(bind(1, Map.of("valve", 1f)).most(), within(ROUNDING));
    assertThat(binder().rarest(1)).isGreaterThan(bind(1, Map.of("gasket", 1f)).most());
  }

  @Test
  void manySpellingsAreInNoMoreRecordsThanThereAre() throws IOException {
    var everywhere = bind(1, Map.of("y", 1f, "seal", 1f, "gasket", 1f));
    assertThat(everywhere.most()).isPositive();
    assertThat(everywhere.most()).isCloseTo(Math.log(1 + 0.5 / 10.5), within(ROUNDING));
  }

  /** What the words of the stock are called after their endings are cut. */
  private PreparedTerm bind(float weight, Map<String, Float> shares) throws IOException {
    var stems = new java.util.TreeMap<String, Float>();
    shares.forEach((word, share) -> stems.put(EnglishStem.of(word), share));
    var bound = binder().bind("term", weight, stems).orElseThrow();
    assertThat(bound.field()).isEqualTo(FIELD);
    return bound;
  }

  private PreparedTerm.Binder binder() throws IOException {
    return PreparedTerm.Binder.of(searcher(), FIELD).orElseThrow();
  }

  private IndexSearcher searcher() {
    return searched.searcher();
  }
}
