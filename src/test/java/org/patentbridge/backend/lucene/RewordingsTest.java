package org.patentbridge.backend.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.patentbridge.backend.lucene.WeightedTerms.Rewording;
import org.patentbridge.backend.lucene.WeightedTerms.Wording;
import org.patentbridge.domain.message.Language;
import org.patentbridge.domain.provenance.ChangeNumber;
import org.patentbridge.index.IndexDocument;
import org.patentbridge.retrieval.Hit;
import org.patentbridge.retrieval.RetrievalQuery;
import org.patentbridge.retrieval.RetrievalQuery.Filter;
import org.patentbridge.rulebook.RankingRule;
import org.patentbridge.rulebook.RelatedTerms;
import org.patentbridge.rulebook.Rulebook;

/** Related wording: where a text has it, and what it counts. */
class RewordingsTest {

  private static final RelatedTerms SEALS =
      new RelatedTerms(Language.EN, List.of("seal", "gasket", "packing ring"));
  private static final RelatedTerms DRYING =
      new RelatedTerms(Language.ZH, List.of("干燥", "烘干", "脱水处理"));
  private static final double HALF = 0.5;
  private static final double ROUNDING = 1e-6;

  @Test
  void partsAreFoundInAnyFormWithAllOtherWordings() {
    var found = of("Two SEALS and a ｐａｃｋｉｎｇ ring");
    assertThat(found).hasSize(2);
    assertThat(found.getFirst().own()).containsExactly("seal");
    assertThat(found.getFirst().others())
        .extracting(Wording::text)
        .containsExactly("gasket", "packing ring");
    assertThat(found.getLast().own()).containsExactlyInAnyOrder("pack", "ring");
    assertThat(found.getLast().others())
        .extracting(Wording::text)
        .containsExactly("gasket", "seal");
  }

  @Test
  void chineseWordingIsReadIntoTheWordsThatAreSearched() {
    var found = of("烘乾後再干燥");
    assertThat(found).isNotEmpty();
    assertThat(found.getFirst().others())
        .filteredOn(w -> w.text().equals("脱水处理"))
        .singleElement()
        .satisfies(w -> assertThat(w.terms()).contains("脱水", "处理"));
  }

  @Test
  void noTermBelongsToTwoParts() {
    var found = of("seal, packing ring, gasket, seal, 干燥, 烘干");
    var seen = new HashSet<String>();
    for (var rewording : found) {
      for (var term : rewording.own()) {
        assertThat(seen.add(term)).as(term).isTrue();
      }
    }
    assertThat(seen).contains("seal", "gasket");
  }

  @Test
  void textWithoutAnyOrRulesWithoutAnyGiveNone() {
    assertThat(of("valve body")).isEmpty();
    assertThat(of("")).isEmpty();
    var rules = RankedRules.of(RankingRule.WORDS_ALONE);
    assertThat(new Rewordings(List.of(), new AnalyzerAssembly(rules), "words").of("seal"))
        .isEmpty();
  }

  @Test
  void otherWordingCountsItsShareAndNothingIsAdded() {
    try (var index = new LuceneScratchIndexes(rules(HALF)).open();
        var plain = new LuceneScratchIndexes(rules(0)).open()) {
      var stock =
          List.of(
              record("own", "seal pump"),
              record("other", "gasket pump"),
              record("both", "seal gasket"),
              record("none", "valve pump"));
      index.update(stock, List.of(), new ChangeNumber(1));
      plain.update(stock, List.of(), new ChangeNumber(1));
      var query = new RetrievalQuery("", "seal", Filter.NONE, 10);

      assertThat(plain.retrieve(query)).extracting(Hit::id).doesNotContain("offer:other");
      assertThat(index.retrieve(query))
          .extracting(Hit::id)
          .containsExactly("offer:both", "offer:own", "offer:other");
      var relevance = index.relevanceOf(query, List.of("offer:own", "offer:other", "offer:both"));
      double own = relevance.getOrDefault("offer:own", -1.0);
      assertThat(relevance.get("offer:other")).isCloseTo(HALF * own, within(ROUNDING));
      assertThat(relevance.get("offer:both")).isCloseTo(own, within(ROUNDING));
    }
  }

  private static List<Rewording> of(String text) {
    var rules = rules(HALF);
    return new Rewordings(rules.related(), new AnalyzerAssembly(rules), "words").of(text);
  }

  private static Rulebook rules(double weight) {
    return RankedRules.of(new RankingRule(0, 1, 1, weight, 0, 0, "test"), SEALS, DRYING);
  }

  private static IndexDocument record(String id, String text) {
    return new IndexDocument("offer:" + id, "offer", "", text, List.of(), List.of(), null, false);
  }
}
