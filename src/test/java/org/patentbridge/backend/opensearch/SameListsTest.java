package org.patentbridge.backend.opensearch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.patentbridge.backend.lucene.AnalyzedTexts;
import org.patentbridge.backend.lucene.DistantForm;
import org.patentbridge.backend.lucene.DistantMeasuring;
import org.patentbridge.backend.lucene.LuceneBackends;
import org.patentbridge.backend.lucene.LucenePassages;
import org.patentbridge.backend.lucene.LuceneSearchIndex;
import org.patentbridge.contract.SearchContract.Backend;
import org.patentbridge.domain.patent.BilingualText;
import org.patentbridge.domain.provenance.ChangeNumber;
import org.patentbridge.index.IndexDocument;
import org.patentbridge.retrieval.BatchWatch;
import org.patentbridge.retrieval.RetrievalQuery;
import org.patentbridge.retrieval.RetrievalQuery.Filter;
import org.patentbridge.rulebook.Rulebook;
import org.patentbridge.rulebook.RulebookReader;

/** A cluster and this process give the same answers from the same records, to the last bit. */
class SameListsTest {

  private static final Rulebook RULES =
      new RulebookReader().reading(Path.of("index-config")).getRulebook();
  private static final long SEED = 20_261_124;
  private static final int RECORDS = 400;
  private static final List<String> WORDS =
      List.of(
          "锂离子电池",
          "正极材料",
          "隔膜",
          "电解液",
          "不锈钢",
          "焊接机器人",
          "抛光",
          "燃料电池",
          "氢气",
          "阀门",
          "密封圈",
          "battery",
          "cathode",
          "membrane",
          "hydrogen",
          "valve",
          "polishing",
          "robot",
          "welding",
          "一种",
          "方法",
          "装置",
          "提高",
          "能量密度",
          "耐热性",
          "成本",
          "制备",
          "涂覆",
          "陶瓷",
          "浆料");

  private final List<Backend> opened = new ArrayList<>();
  private final Random random = new Random(SEED);

  @TempDir Path folder = Path.of("");

  @AfterEach
  void closeAll() {
    opened.forEach(backend -> backend.end().run());
  }

  private String text(int words) {
    // Some words are common and some are rare, as in life.
    return String.join(
        " ",
        IntStream.range(0, words)
            .mapToObj(i -> WORDS.get((int) (Math.pow(random.nextDouble(), 2) * WORDS.size())))
            .toList());
  }

  private List<IndexDocument> stock() {
    return IntStream.range(0, RECORDS)
        .mapToObj(
            i ->
                new IndexDocument(
                    (i % 7 == 0 ? "offer:" : "patent:") + i,
                    i % 7 == 0 ? "offer" : "patent",
                    text(4),
                    text(30),
                    List.of(),
                    List.of("某大学" + i % 5),
                    null,
                    false))
        .toList();
  }

  private Backend lucene() {
    var backend = LuceneBackends.inMemory(RULES, null);
    opened.add(backend);
    return backend;
  }

  private Backend cluster(int shards) {
    var form = new DistantForm(RULES, null);
    var size = new ClusterSize(shards, "0-1");
    var backend =
        ClusterBackends.of(ClusterBackends.index(TestCluster.ofOne(), size, form, folder), form);
    opened.add(backend);
    return backend;
  }

  private static void rebuild(Backend backend, List<IndexDocument> stock) {
    try (var rebuild = backend.index().rebuild()) {
      stock.forEach(rebuild::add);
      rebuild.swap(new ChangeNumber(1));
    }
  }

  private RetrievalQuery query(Filter filter) {
    return new RetrievalQuery(text(3), text(12), filter, 50);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3})
  void everyAnswerIsTheSame(int shards) {
    var stock = stock();
    var here = lucene();
    var there = cluster(shards);
    rebuild(here, stock);
    rebuild(there, stock);
    var offers = new Filter(Set.of("offer"), Set.of(), Set.of(), Set.of(), false);
    var holder = new Filter(Set.of(), Set.of(), Set.of("某大学3"), Set.of(), false);
    var ids = stock.stream().map(IndexDocument::id).toList();
    for (var filter : List.of(Filter.NONE, offers, holder, Filter.OFFERINGS)) {
      var queries = IntStream.range(0, 40).mapToObj(i -> query(filter)).toList();
      var told = "seed %d, %d shards, %s".formatted(SEED, shards, filter);
      var expected = here.retriever().retrieveAll(queries, BatchWatch.NONE);
      assertThat(there.retriever().retrieveAll(queries, BatchWatch.NONE))
          .as(told)
          .isEqualTo(expected);
      assertThat(expected).as(told).anySatisfy(list -> assertThat(list).isNotEmpty());
      var one = queries.getFirst();
      assertThat(there.retriever().retrieve(one))
          .as(told)
          .isEqualTo(here.retriever().retrieve(one));
      assertThat(there.retriever().retrieveOtherwise(one))
          .as(told)
          .isEqualTo(here.retriever().retrieveOtherwise(one));
      assertThat(there.retriever().count(one)).as(told).isEqualTo(here.retriever().count(one));
      assertThat(there.retriever().relevanceOf(one, ids))
          .as(told)
          .isEqualTo(here.retriever().relevanceOf(one, ids));
      var texts = new HashMap<String, BilingualText>();
      stock
          .subList(0, 20)
          .forEach(d -> texts.put(d.id(), new BilingualText(d.titles(), "", d.bodies(), "")));
      assertThat(there.retriever().explainAll(one, texts))
          .as(told)
          .isEqualTo(here.retriever().explainAll(one, texts));
    }
  }

  @Test
  void recordsThatAreAddedLaterGetTheirPlaceInTheConceptSpaceThatWasLearnt() {
    var stock = stock();
    var here = lucene();
    var there = cluster(1);
    for (var backend : List.of(here, there)) {
      rebuild(backend, stock.subList(0, 300));
      backend.index().update(stock.subList(300, RECORDS), List.of(), new ChangeNumber(2));
    }
    for (int i = 0; i < 20; i++) {
      var query = query(Filter.NONE);
      assertThat(there.retriever().retrieve(query))
          .as("seed %d, query %d", SEED, i)
          .isEqualTo(here.retriever().retrieve(query));
    }
    assertThat(there.index().hasOutgrownItsConcepts(new ChangeNumber(2)))
        .isEqualTo(here.index().hasOutgrownItsConcepts(new ChangeNumber(2)))
        .isTrue();
  }

  @Test
  void passagesAndMeasuresAreTheSame() {
    var stock = stock();
    var form = new DistantForm(RULES, null);
    try (var here = LuceneSearchIndex.open(folder.resolve("lucene"), RULES);
        var there =
            ClusterBackends.index(
                TestCluster.ofOne(), ClusterSize.SMALL, form, folder.resolve("spool"))) {
      here.update(stock, List.of(), new ChangeNumber(1));
      there.update(stock, List.of(), new ChangeNumber(1));
      var distant = there.distant();
      var query = query(Filter.OFFERINGS);
      var texts =
          stock.stream().map(d -> new BilingualText(d.titles(), "", d.bodies(), "")).toList();
      assertThat(LucenePassages.over(distant, form, AnalyzedTexts.NONE).find(query, texts, 2))
          .isEqualTo(LucenePassages.over(here, AnalyzedTexts.NONE).find(query, texts, 2));
      var mine = LuceneBackends.measuring(here);
      var theirs = new DistantMeasuring(distant, form);
      assertThat(theirs.read(stock.getFirst())).isEqualTo(mine.read(stock.getFirst()));
      var measure = theirs.measure(query, 0.1);
      var expected = mine.measure(query, 0.1);
      assertThat(measure.limits()).isEqualTo(expected.limits());
      assertThat(measure.fields()).isEqualTo(expected.fields());
      assertThat(measure.terms()).isEqualTo(expected.terms());
      assertThat(measure.parts()).isEqualTo(expected.parts());
      assertThat(measure.translated()).isEqualTo(expected.translated());
    }
  }
}
