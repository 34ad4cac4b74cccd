package org.patentbridge.backend.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.patentbridge.domain.message.Language;
import org.patentbridge.domain.provenance.ChangeNumber;
import org.patentbridge.domain.provenance.Digest;
import org.patentbridge.index.IndexDocument;
import org.patentbridge.retrieval.RetrievalQuery;
import org.patentbridge.retrieval.RetrievalQuery.Filter;
import org.patentbridge.rulebook.RankingRule;
import org.patentbridge.rulebook.RelatedTerms;
import org.patentbridge.rulebook.Rulebook;
import org.patentbridge.rulebook.TermList;
import org.patentbridge.rulebook.TermPair;

/** Laws of what words bring: related wording and translations included. */
class WordScoresTest {

  private static final String[] WORDS = {"seal", "gasket", "pump", "valve", "阀门", "密封", "水泥"};
  private static final double ROUNDING = 1e-6;

  @Test
  void scoresLieBetweenThoseOfTheOwnWordsAndTheBound() throws IOException {
    for (long seed = 1; seed <= 20; seed++) {
      var random = new Random(seed);
      var stock = stock(random);
      var query = new RetrievalQuery("", text(random, 4), Filter.NONE, 10);
      var own = scores(rules(0), stock, query);
      var all = scores(rules(0.5), stock, query);
      for (int i = 0; i < own.values().length; i++) {
        assertThat(all.values()[i])
            .as("seed %d, record %d, query %s", seed, i, query.bodies())
            .isGreaterThanOrEqualTo(own.values()[i] - ROUNDING)
            .isLessThanOrEqualTo(all.bound() + ROUNDING);
      }
    }
  }

  @Test
  void scoreOfARecordIsTheSameAloneAndAmongOthers() throws IOException {
    long seed = 77;
    var random = new Random(seed);
    var stock = stock(random);
    var query = new RetrievalQuery("", "seal valve 密封", Filter.NONE, 10);
    try (var index = filled(rules(0.5), stock);
        var searched = index.acquire()) {
      var prepared = prepared(index, searched, query);
      var together =
          new WordScores(searched.searcher(), prepared, IntStream.range(0, stock.size()).toArray())
              .all();
      for (int i = 0; i < stock.size(); i++) {
        assertThat(new WordScores(searched.searcher(), prepared, new int[] {i}).all())
            .as("seed %d, record %d", seed, i)
            .containsExactly(together[i]);
      }
    }
  }

  @Test
  void nothingIsScoredWhereNothingIsAsked() throws IOException {
    try (var index = filled(rules(0.5), stock(new Random(1)));
        var searched = index.acquire()) {
      var prepared = prepared(index, searched, new RetrievalQuery("", "unheard", Filter.NONE, 10));
      assertThat(prepared.isEmpty()).isTrue();
      assertThat(new WordScores(searched.searcher(), prepared, new int[0]).all()).isEmpty();
      assertThat(new WordScores(searched.searcher(), prepared, new int[] {0, 3}).all())
          .containsExactly(0, 0);
    }
  }

  /**
   * What came out.
   *
   * @param values a score per record
   * @param bound the most that any could reach
   */
  private record Scores(double[] values, double bound) {}

  private static Scores scores(Rulebook rules, List<IndexDocument> stock, RetrievalQuery query)
      throws IOException {
    try (var index = filled(rules, stock);
        var searched = index.acquire()) {
      var prepared = prepared(index, searched, query);
      var all = IntStream.range(0, stock.size()).toArray();
      double own = prepared.bound();
      var values = new WordScores(searched.searcher(), prepared, all).all();
      assertThat(java.util.Arrays.stream(values).max().orElseThrow())
          .isLessThanOrEqualTo(own + ROUNDING);
      return new Scores(values, own);
    }
  }

  private static PreparedQuery prepared(
      LuceneSearchIndex index, Searched searched, RetrievalQuery query) throws IOException {
    var read = new QueryReader(index.form(), AnalyzedTexts.NONE).read(query);
    return new PreparedQuery(searched.searcher(), read, index.form().ranking());
  }

  private static LuceneSearchIndex filled(Rulebook rules, List<IndexDocument> stock)
      throws IOException {
    var index =
        LuceneSearchIndex.in(new MemoryPlace(), new IndexForm(rules, new AnalyzerAssembly(rules)));
    index.update(stock, List.of(), new ChangeNumber(1));
    return index;
  }

  private static Rulebook rules(double weight) {
    var seals = new RelatedTerms(Language.EN, List.of("seal", "gasket"));
    var terms =
        new TermList(
            Digest.ofLines("own"),
            List.of(
                new TermPair("阀门", List.of("valve")),
                new TermPair("密封", List.of("seal", "gasket"))));
    return RankedRules.of(new RankingRule(0, 1, 1, weight, weight, 0, "test"), seals).plus(terms);
  }

  private static List<IndexDocument> stock(Random random) {
    return IntStream.range(0, 30)
        .mapToObj(
            i ->
                new IndexDocument(
                    "offer:" + i, "offer", "", text(random, 6), List.of(), List.of(), null, false))
        .toList();
  }

  private static String text(Random random, int most) {
    var text = new StringBuilder();
    int words = 1 + random.nextInt(most);
    for (int i = 0; i < words; i++) {
      text.append(WORDS[random.nextInt(WORDS.length)]).append(' ');
    }
    return text.toString();
  }
}
