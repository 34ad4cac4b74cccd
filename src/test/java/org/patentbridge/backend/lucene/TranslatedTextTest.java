package org.patentbridge.backend.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.patentbridge.backend.lucene.WeightedTerms.Translated;
import org.patentbridge.domain.provenance.ChangeNumber;
import org.patentbridge.domain.provenance.Digest;
import org.patentbridge.index.IndexDocument;
import org.patentbridge.retrieval.Hit;
import org.patentbridge.retrieval.RetrievalQuery;
import org.patentbridge.retrieval.RetrievalQuery.Filter;
import org.patentbridge.rulebook.RankingRule;
import org.patentbridge.rulebook.Rulebook;
import org.patentbridge.rulebook.TermList;
import org.patentbridge.rulebook.TermPair;

/** A text said in the other language, and what that reading counts. */
class TranslatedTextTest {

  private static final TermList OWN =
      new TermList(
          Digest.ofLines("own"),
          List.of(
              new TermPair("阀门", List.of("valve")),
              new TermPair("密封圈", List.of("seal ring", "gasket")),
              new TermPair("干燥", List.of("drying", "dry"))));

  @Test
  void allTranslationsOfATermAreOnePart() {
    var parts = translated("密封圈", 1);
    assertThat(parts).hasSize(1);
    assertThat(parts.getFirst().spellings())
        .containsExactly(Map.entry("gasket", 1f), Map.entry("ring", 0.5f), Map.entry("seal", 0.5f));
  }

  @Test
  void namesNumbersAndFormulaeStayAsTheyAre() {
    var parts = translated("阀门 DN50 的 LiFePO4", 1);
    assertThat(parts)
        .flatExtracting(p -> p.spellings().keySet())
        .contains("valv", "dn50", "lifepo4")
        .doesNotContain("的");
  }

  @Test
  void repetitionCountsUpToTheCapAndEachPartByItsWeight() {
    var text = text();
    text.add("阀门", 3);
    text.add("阀门阀门，干燥", 1);
    assertThat(text.all(4))
        .extracting(p -> p.spellings().firstKey() + " " + p.weight())
        .containsExactly("valv 4.0", "dry 1.0");
  }

  @Test
  void textOfWhichNothingIsKnownHasNoReading() {
    assertThat(translated("水泥 DN50", 1)).isEmpty();
    assertThat(translated("", 1)).isEmpty();
  }

  @Test
  void englishIsReadInChineseToo() {
    assertThat(translated("gaskets and valves", 1))
        .flatExtracting(p -> p.spellings().keySet())
        .contains("密封圈", "阀门");
  }

  @Test
  void recordCountsByTheBetterReadingAndATranslationByItsWeight() {
    var half = new RankingRule(0, 1, 1, 0, 0.5, 0, "test");
    try (var index = new LuceneScratchIndexes(rules(half)).open()) {
      index.update(
          List.of(record("zh", "阀门"), record("en", "valve"), record("none", "水泥")),
          List.of(),
          new ChangeNumber(1));
      var query = new RetrievalQuery("", "阀门", Filter.NONE, 10);
      assertThat(index.retrieve(query)).extracting(Hit::id).containsExactly("offer:zh", "offer:en");
      var relevance = index.relevanceOf(query, List.of("offer:zh", "offer:en"));
      double own = relevance.getOrDefault("offer:zh", -1.0);
      assertThat(relevance.get("offer:en")).isCloseTo(own / 2, within(1e-6));
    }
  }

  private static List<Translated> translated(String words, double weight) {
    var text = text();
    text.add(words, weight);
    return text.all(6);
  }

  private static TranslatedText text() {
    var form =
        new IndexForm(
            rules(RankingRule.WORDS_ALONE), new AnalyzerAssembly(rules(RankingRule.WORDS_ALONE)));
    return new TranslatedText(form.dictionary(), form.analyzers(), "words");
  }

  private static Rulebook rules(RankingRule ranking) {
    return RankedRules.of(ranking).plus(OWN);
  }

  private static IndexDocument record(String id, String text) {
    return new IndexDocument("offer:" + id, "offer", "", text, List.of(), List.of(), null, false);
  }
}
