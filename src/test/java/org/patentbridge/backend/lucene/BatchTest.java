package org.patentbridge.backend.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.patentbridge.contract.SearchBackendContract;
import org.patentbridge.domain.message.Language;
import org.patentbridge.domain.provenance.ChangeNumber;
import org.patentbridge.domain.provenance.Digest;
import org.patentbridge.index.IndexDocument;
import org.patentbridge.retrieval.BatchWatch;
import org.patentbridge.retrieval.Hit;
import org.patentbridge.retrieval.RetrievalQuery;
import org.patentbridge.retrieval.RetrievalQuery.Filter;
import org.patentbridge.retrieval.condition.Condition;
import org.patentbridge.retrieval.condition.ValueField;
import org.patentbridge.rulebook.RankingRule;
import org.patentbridge.rulebook.RelatedTerms;
import org.patentbridge.rulebook.Rulebook;
import org.patentbridge.rulebook.TermList;
import org.patentbridge.rulebook.TermPair;

/** Queries asked at once find what each finds alone, to the last bit. */
@Execution(ExecutionMode.CONCURRENT)
class BatchTest {

  private static final String[] WORDS = {
    "seal", "gasket", "pump", "valve", "阀门", "密封", "水泥", "the", "battery", "电池", "隔膜", "motor"
  };
  private static final int VOCABULARY = 400;

  enum Kernel {
    VECTORS(new VectorKernel()),
    PLAIN(new PlainKernel());

    private final TileKernel kernel;

    Kernel(TileKernel kernel) {
      this.kernel = kernel;
    }
  }

  @ParameterizedTest
  @EnumSource(Kernel.class)
  void findsWhatEachFindsAlone(Kernel kernel) throws IOException {
    for (long seed = 1; seed <= 5; seed++) {
      var random = new Random(seed);
      var rules = random.nextBoolean() ? SearchBackendContract.rules() : widened();
      try (var index = filled(rules, random, 50 + random.nextInt(400))) {
        var queries = queries(random, 100 + random.nextInt(60));
        assertThat(assertSame("seed " + seed, index, queries, kernel.kernel))
            .as("seed %d, asked alone", seed)
            .isLessThan(queries.size() / 2);
      }
    }
  }

  /** More documents than are turned round at once. */
  @Test
  void manyDocumentsAreFoundAsEachFindsThemAlone() throws IOException {
    var random = new Random(17);
    try (var index = filled(widened(), random, 6_000)) {
      assertSame("seed 17", index, queries(random, 60), new PlainKernel());
    }
  }

  @ParameterizedTest
  @EnumSource(Kernel.class)
  void closenessCountsTheSame(Kernel kernel) throws IOException {
    var random = new Random(5);
    try (var index = index(SearchBackendContract.rules())) {
      try (var rebuild = index.rebuild()) {
        TopicStock.of(1_500).forEach(rebuild::add);
        rebuild.swap(new ChangeNumber(1));
      }
      try (var searched = index.acquire()) {
        assertThat(AskedQuery.hasConcepts(searched.searcher())).isTrue();
      }
      var queries =
          IntStream.range(0, 80)
              .mapToObj(
                  i -> {
                    char topic = "abc".charAt(i % 3);
                    var text = topic + "w" + random.nextInt(30) + " " + topic + "w" + i % 30;
                    var filter =
                        i < 40 ? Filter.OFFERINGS : Filter.OFFERINGS.and(holders("holder one"));
                    return new RetrievalQuery("", text, filter, 50);
                  })
              .toList();
      assertThat(assertSame("seed 5", index, queries, kernel.kernel)).isZero();
    }
  }

  @Test
  void tiesAreAllKeptWhereTheyAreNotTooMany() throws IOException {
    try (var index = index(SearchBackendContract.rules())) {
      index.update(
          IntStream.range(0, 3 * BatchSearch.DEPTH)
              .mapToObj(i -> TopicStock.record("patent:%05d".formatted(i), "seal ring"))
              .toList(),
          List.of(),
          new ChangeNumber(1));
      var queries =
          IntStream.range(0, Batch.FEW)
              .mapToObj(i -> new RetrievalQuery("", "seal " + i, Filter.NONE, 20))
              .toList();
      assertThat(assertSame("ties", index, queries, new PlainKernel())).isZero();
    }
  }

  @Test
  void moreTiesThanAreKeptAreAskedAlone() throws IOException {
    try (var index = index(SearchBackendContract.rules())) {
      index.update(
          IntStream.range(0, BatchSearch.TIED_DEPTH + 100)
              .mapToObj(i -> TopicStock.record("patent:%05d".formatted(i), "seal ring"))
              .toList(),
          List.of(),
          new ChangeNumber(1));
      var queries =
          IntStream.range(0, Batch.FEW)
              .mapToObj(i -> new RetrievalQuery("", "seal " + i, Filter.NONE, 20))
              .toList();
      assertThat(assertSame("ties", index, queries, new PlainKernel())).isEqualTo(Batch.FEW);
    }
  }

  @Test
  void tellsHowFarItIsAndStopsWhereItIsTold() throws IOException {
    var random = new Random(9);
    try (var index = filled(SearchBackendContract.rules(), random, 300)) {
      var queries =
          IntStream.range(0, 2 * Batch.FEW)
              .mapToObj(i -> new RetrievalQuery("", text(random, 9), Filter.OFFERINGS, 9))
              .toList();
      var last = new long[2];
      BatchWatch counts =
          (done, total) -> {
            assertThat(done).isBetween(last[0], total);
            last[0] = done;
            last[1] = total;
          };
      retriever(index).retrieveAll(queries, counts);
      assertThat(last[0]).isEqualTo(last[1]).isPositive();
      BatchWatch stops =
          (done, total) -> {
            throw new CancellationException("enough");
          };
      assertThatThrownBy(() -> retriever(index).retrieveAll(queries, stops))
          .isInstanceOf(CancellationException.class)
          .hasMessage("enough");
    }
  }

  /** Returns how many had to be asked alone. */
  private static int assertSame(
      String seed, LuceneSearchIndex index, List<RetrievalQuery> queries, TileKernel kernel)
      throws IOException {
    var retriever = retriever(index);
    List<List<Hit>> alone = queries.stream().map(retriever::retrieve).toList();
    try (var searched = index.acquire()) {
      var reader = new QueryReader(index.form(), AnalyzedTexts.NONE);
      var batch =
          new Batch(
              searched,
              reader,
              index.form().ranking(),
              new Batch.Means(3, kernel, BatchWatch.NONE));
      var asked = new ArrayList<RetrievalQuery>();
      var together =
          batch.all(
              queries,
              query -> {
                asked.add(query);
                return retriever.retrieve(query);
              });
      for (int i = 0; i < queries.size(); i++) {
        assertThat(together.get(i))
            .as("%s, query %d of %s", seed, i, queries.get(i))
            .containsExactlyElementsOf(alone.get(i));
      }
      return asked.size();
    }
  }

  private static LuceneRetriever retriever(LuceneSearchIndex index) {
    return LuceneRetriever.over(index, AnalyzedTexts.NONE);
  }

  private static Condition holders(String name) {
    return Condition.anyOf(ValueField.HOLDER, java.util.Set.of(name));
  }

  /** Some of each filter, so that some groups are too few to be asked at once. */
  private static List<RetrievalQuery> queries(Random random, int count) {
    var filters =
        List.of(Filter.NONE, Filter.OFFERINGS, Filter.OFFERINGS.and(holders("holder one")));
    return IntStream.range(0, count)
        .mapToObj(
            i ->
                new RetrievalQuery(
                    random.nextInt(3) == 0 ? text(random, 3) : "",
                    random.nextInt(9) == 0 ? "" : text(random, 30),
                    filters.get(random.nextInt(5) % 3),
                    1 + random.nextInt(60)))
        .toList();
  }

  /** In several segments, with records that were replaced and taken out. */
  private static LuceneSearchIndex filled(Rulebook rules, Random random, int records)
      throws IOException {
    var index = index(rules);
    long change = 1;
    for (int part = 0; part < 3; part++) {
      var stock = new ArrayList<IndexDocument>();
      for (int i = 0; i < records; i++) {
        stock.add(record(random, "offer:" + random.nextInt(3 * records)));
      }
      var gone = IntStream.range(0, 5).mapToObj(i -> "offer:" + random.nextInt(records)).toList();
      index.update(distinct(stock), gone, new ChangeNumber(change++));
    }
    return index;
  }

  private static List<IndexDocument> distinct(List<IndexDocument> stock) {
    var byId = new java.util.LinkedHashMap<String, IndexDocument>();
    stock.forEach(d -> byId.put(d.id(), d));
    return List.copyOf(byId.values());
  }

  private static IndexDocument record(Random random, String id) {
    var holders = random.nextInt(4) == 0 ? List.of("Holder One") : List.of("Holder Two");
    return new IndexDocument(
        id, "offer", text(random, 4), text(random, 40), List.of(), holders, null, false);
  }

  /** Few words often, many seldom. */
  private static String text(Random random, int most) {
    var text = new StringBuilder();
    int words = 1 + random.nextInt(most);
    for (int i = 0; i < words; i++) {
      var word =
          random.nextInt(3) > 0
              ? WORDS[random.nextInt(WORDS.length)]
              : "w" + random.nextInt(1 + random.nextInt(VOCABULARY));
      text.append(word).append(' ');
    }
    return text.toString();
  }

  private static Rulebook widened() {
    var seals = new RelatedTerms(Language.EN, List.of("seal", "gasket", "packing ring"));
    var pumps = new RelatedTerms(Language.EN, List.of("pump", "motor"));
    var terms =
        new TermList(
            Digest.ofLines("own"),
            List.of(
                new TermPair("阀门", List.of("valve")),
                new TermPair("密封", List.of("seal", "gasket")),
                new TermPair("电池", List.of("battery", "w1", "w2"))));
    return RankedRules.of(new RankingRule(0, 1, 1, 0.5, 0.5, 0, "test"), seals, pumps).plus(terms);
  }

  private static LuceneSearchIndex index(Rulebook rules) throws IOException {
    return LuceneSearchIndex.in(
        new MemoryPlace(), new IndexForm(rules, new AnalyzerAssembly(rules)));
  }
}
