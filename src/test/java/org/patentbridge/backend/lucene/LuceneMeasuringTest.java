package org.patentbridge.backend.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.patentbridge.contract.SearchBackendContract;
import org.patentbridge.domain.access.AccountName;
import org.patentbridge.domain.alert.StandingNeedId;
import org.patentbridge.domain.message.Language;
import org.patentbridge.domain.need.NeedId;
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
import org.patentbridge.standing.Presearcher;

/** New documents that pass all needs meet those that would find them in the index. */
class LuceneMeasuringTest {

  private static final String[] WORDS = {
    "seal", "gasket", "pump", "valve", "阀门", "密封", "水泥", "the", "battery", "电池", "隔膜", "motor"
  };
  private static final int VOCABULARY = 400;
  private static final AccountName PERSON = new AccountName("buyer");

  @Test
  void meetsWhatEveryNeedFindsInTheGrownIndex() throws IOException {
    long met = 0;
    for (long seed = 1; seed <= 12; seed++) {
      var random = new Random(seed);
      var rules = random.nextBoolean() ? SearchBackendContract.rules() : widened();
      var old = stock(random, "patent:old", random.nextInt(9) == 0 ? 0 : 100 + random.nextInt(200));
      var fresh = stock(random, "patent:new", 60);
      try (var before = index(rules, old, List.of());
          var grown = index(rules, old, fresh)) {
        met += assertSame("seed " + seed, before, grown, fresh, queries(random, 40));
      }
    }
    assertThat(met).as("matches of all seeds").isGreaterThan(1_000);
  }

  /** Returns how many matches there were. */
  private static long assertSame(
      String seed,
      LuceneSearchIndex before,
      LuceneSearchIndex grown,
      List<IndexDocument> fresh,
      List<RetrievalQuery> queries)
      throws IOException {
    var measuring = new LuceneMeasuring(before);
    var needs = new Presearcher.Builder();
    Map<StandingNeedId, Map<String, Double>> expected = new TreeMap<>();
    Map<StandingNeedId, Map<String, Double>> found = new TreeMap<>();
    for (int i = 0; i < queries.size(); i++) {
      var id = StandingNeedId.of(PERSON, new NeedId("need-" + i));
      var measure = measuring.measure(queries.get(i), 0.02);
      needs.add(id, measure);
      var all = EveryNeedOverIndex.relevances(before, grown, queries.get(i));
      all.keySet().removeIf(key -> !key.startsWith("patent:new"));
      all.values().removeIf(relevance -> relevance < measure.limits().threshold());
      expected.put(id, all);
    }
    var stream = needs.build().stream();
    for (var document : fresh) {
      for (var met : stream.met(measuring.read(document))) {
        found.computeIfAbsent(met.need(), n -> new TreeMap<>()).put(document.id(), met.relevance());
      }
    }
    expected.forEach(
        (id, all) -> assertThat(found.getOrDefault(id, Map.of())).as(seed).isEqualTo(all));
    return expected.values().stream().mapToLong(Map::size).sum();
  }

  @Test
  void aWordThatNoDocumentHeldIsAwaited() throws IOException {
    var rules = SearchBackendContract.rules();
    var old = List.of(TopicStock.record("patent:1", "seal pump"));
    var fresh = TopicStock.record("patent:2", "perovskite");
    try (var before = index(rules, old, List.of())) {
      var measuring = new LuceneMeasuring(before);
      var id = StandingNeedId.of(PERSON, new NeedId("n"));
      var query = new RetrievalQuery("", "perovskite seal", Filter.NONE, 5);
      var stream =
          new Presearcher.Builder().add(id, measuring.measure(query, 0.2)).build().stream();
      assertThat(stream.met(measuring.read(fresh))).hasSize(1);
      assertThat(stream.met(measuring.read(TopicStock.record("patent:3", "motor")))).isEmpty();
    }
  }

  @Test
  void theThresholdIsWhatTheLastOfTheBestReaches() throws IOException {
    var rules = SearchBackendContract.rules();
    var random = new Random(3);
    try (var before = index(rules, stock(random, "patent:old", 200), List.of())) {
      var measuring = new LuceneMeasuring(before);
      var query = new RetrievalQuery("", "seal pump w1 w2", Filter.NONE, 10);
      var measure = measuring.measure(query, 0.001);
      var all = EveryNeedOverIndex.relevances(before, before, query).values();
      assertThat(all.stream().filter(r -> r >= measure.limits().threshold()).count()).isEqualTo(10);
      assertThat(measuring.measure(query, 0.99).limits().threshold()).isEqualTo(0.99);
    }
  }

  @Test
  void whatElseIsInTheIndexChangesNoAnswer() throws IOException {
    var rules = widened();
    var random = new Random(8);
    var old = stock(random, "patent:old", 150);
    var fresh = stock(random, "patent:new", 20);
    var queries = queries(random, 20);
    try (var before = index(rules, old, List.of());
        var grown = index(rules, old, fresh)) {
      var measuring = new LuceneMeasuring(before);
      var needs = new Presearcher.Builder();
      var alone = new ArrayList<Presearcher>();
      for (int i = 0; i < queries.size(); i++) {
        var id = StandingNeedId.of(PERSON, new NeedId("need-" + i));
        var measure = measuring.measure(queries.get(i), 0.02);
        needs.add(id, measure);
        alone.add(new Presearcher.Builder().add(id, measure).build());
      }
      var together = needs.build().stream();
      var later = new LuceneMeasuring(grown);
      for (var document : fresh) {
        var met = new ArrayList<Presearcher.Met>();
        alone.forEach(one -> met.addAll(one.stream().met(later.read(document))));
        assertThat(together.met(measuring.read(document))).containsExactlyInAnyOrderElementsOf(met);
      }
    }
  }

  private static List<RetrievalQuery> queries(Random random, int count) {
    return IntStream.range(0, count)
        .mapToObj(
            i ->
                new RetrievalQuery(
                    random.nextInt(3) == 0 ? text(random, 3) : "",
                    random.nextInt(9) == 0 ? "" : text(random, 30),
                    Filter.NONE,
                    1 + random.nextInt(30)))
        .toList();
  }

  private static List<IndexDocument> stock(Random random, String name, int records) {
    return IntStream.range(0, records)
        .mapToObj(
            i ->
                new IndexDocument(
                    name + i,
                    "patent",
                    text(random, 4),
                    text(random, 40),
                    List.of(),
                    List.of(),
                    null,
                    false))
        .toList();
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

  private static LuceneSearchIndex index(
      Rulebook rules, List<IndexDocument> old, List<IndexDocument> fresh) throws IOException {
    var form = new IndexForm(rules, new AnalyzerAssembly(rules));
    var index = LuceneSearchIndex.in(new MemoryPlace(), form);
    index.update(old, List.of(), new ChangeNumber(1));
    if (!fresh.isEmpty()) {
      index.update(fresh, List.of(), new ChangeNumber(2));
    }
    return index;
  }
}
