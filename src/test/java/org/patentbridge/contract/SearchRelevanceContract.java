package org.patentbridge.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.patentbridge.domain.patent.BilingualText;
import org.patentbridge.domain.provenance.ChangeNumber;
import org.patentbridge.domain.search.Explanation;
import org.patentbridge.domain.search.RelevancePart;
import org.patentbridge.index.IndexDocument;
import org.patentbridge.index.SearchIndex;
import org.patentbridge.retrieval.Hit;
import org.patentbridge.retrieval.RetrievalQuery;
import org.patentbridge.retrieval.RetrievalQuery.Filter;
import org.patentbridge.retrieval.Retriever;

/** How every search backend ranks, and what it says of that. */
public abstract class SearchRelevanceContract extends SearchContract {

  private Backend backend;

  @BeforeEach
  void openBackend() {
    backend = open(rules(), null);
  }

  @AfterEach
  void closeBackend() {
    backend.end().run();
  }

  @Test
  void equalOnesComeInTheOrderOfTheirIdsAlsoAtTheCutOff() {
    long seed = 20_26;
    var twins =
        IntStream.range(0, 300)
            .mapToObj(i -> patent("patent:T%03d".formatted(i), "齿轮减速器", "同一段文字"))
            .collect(Collectors.toCollection(ArrayList::new));
    Collections.shuffle(twins, new Random(seed));
    for (int i = 0; i < twins.size(); i += 100) {
      index().update(twins.subList(i, i + 100), List.of(), new ChangeNumber(i + 1L));
    }
    for (int limit : new int[] {1, 7, 100, 290}) {
      assertThat(ids(query("齿轮减速器", limit)))
          .as("seed %d, limit %d", seed, limit)
          .isEqualTo(IntStream.range(0, limit).mapToObj("patent:T%03d"::formatted).toList());
    }
  }

  /** Pages are cut from lists that are read anew, each as deep as its page. */
  @Test
  void aShorterListIsTheBeginningOfALongerOne() {
    for (long seed = 1; seed <= 5; seed++) {
      var random = new Random(seed);
      index().update(randomStock(random, 200), List.of(), new ChangeNumber(seed));
      var text = randomStock(random, 1).getFirst().bodies();
      var longest = ids(query(text, 1_000));
      for (int limit = 1; limit < longest.size(); limit += 13) {
        assertThat(ids(query(text, limit)))
            .as("seed %d, limit %d", seed, limit)
            .isEqualTo(longest.subList(0, limit));
      }
    }
  }

  @Test
  void relevanceIsTheSameHoweverItIsAskedFor() {
    var random = new Random(7);
    var stock = randomStock(random, 200);
    index().update(stock, List.of(), new ChangeNumber(1));
    for (int round = 0; round < 20; round++) {
      var text = randomText(random, 30);
      var hits = retriever().retrieve(query(text, 50));
      var ids = stock.stream().map(IndexDocument::id).toList();
      var relevance = retriever().relevanceOf(query(text, 3), ids);
      assertThat(relevance).as("seed 7, round %d", round).hasSize(stock.size());
      for (var hit : hits) {
        assertEqual(relevance.getOrDefault(hit.id(), -1.0), hit.relevance());
        assertThat(hit.relevance()).isBetween(0.0, 1.0);
      }
      var best = relevance.values().stream().sorted(Comparator.reverseOrder()).limit(50).toList();
      for (int i = 0; i < hits.size(); i++) {
        assertThat(hits.get(i).relevance()).isCloseTo(best.get(i), within(ROUNDING));
      }
    }
  }

  @Test
  void unknownIdsAreLeftOutAndUnrelatedOnesHaveNoRelevance() {
    index().update(STOCK, List.of(), new ChangeNumber(4));
    assertThat(retriever().relevanceOf(query("焊接机器人", 1), List.of("patent:CN102A", "patent:none")))
        .containsExactly(java.util.Map.entry("patent:CN102A", 0.0));
  }

  @Test
  void theGreatestPartOfAnExplanationComesFirst() {
    index().update(STOCK, List.of(), new ChangeNumber(4));
    var need = new RetrievalQuery("磷酸铁锂正极", "需要高能量密度的锂电池正极材料", Filter.NONE, 10);
    assertThat(explained(need, BATTERY).parts())
        .isSortedAccordingTo(Comparator.comparingDouble(RelevancePart::share).reversed())
        .extracting(RelevancePart::words)
        .startsWith("磷酸铁锂")
        .contains("正极");
    assertThat(explained(need, BATTERY).lacking()).contains("需要").doesNotContain("正极", "密度");
  }

  /** Bit by bit and in any order: the greatest first, the smallest first, shuffled. */
  @Test
  void thePartsOfAnExplanationAddUpToTheRelevanceExactly() {
    for (long seed = 1; seed <= 4; seed++) {
      var random = new Random(seed);
      var stock = randomStock(random, 40);
      index().update(stock, List.of(), new ChangeNumber(seed));
      for (int round = 0; round < 3; round++) {
        var need = query(randomText(random, 5 + 20 * round), 12);
        for (var hit : retriever().retrieve(need)) {
          var record =
              stock.stream().filter(d -> d.id().equals(hit.id())).findFirst().orElseThrow();
          var told = explained(need, record);
          assertEqual(told.relevance(), hit.relevance());
          var shares = new ArrayList<>(told.parts().stream().map(RelevancePart::share).toList());
          for (int order = 0; order < 4; order++) {
            double sum = 0;
            for (double share : shares) {
              sum += share;
            }
            assertThat(sum).as("seed %d, round %d", seed, round).isEqualTo(told.relevance());
            Collections.shuffle(shares, random);
          }
        }
      }
    }
  }

  private Explanation explained(RetrievalQuery need, IndexDocument document) {
    var text = new BilingualText(document.titles(), "", document.bodies(), "");
    return retriever().explain(need, document.id(), text).orElseThrow();
  }

  @Test
  void howTheIndexCameAboutDoesNotShow() {
    var random = new Random(11);
    var stock = randomStock(random, 120);
    index().update(randomStock(random, 120), List.of(), new ChangeNumber(1));
    for (int i = 0; i < stock.size(); i += 17) {
      index()
          .update(
              stock.subList(i, Math.min(stock.size(), i + 17)), List.of(), new ChangeNumber(i + 2));
    }
    var text = randomText(random, 40);
    var grown = retriever().retrieve(query(text, 60));
    try (var rebuild = index().rebuild()) {
      stock.forEach(rebuild::add);
      rebuild.swap(new ChangeNumber(1_000));
    }
    if (traits().historyFree()) {
      assertSameHits(retriever().retrieve(query(text, 60)), grown, true);
    }
  }

  @Test
  void aLongTextKeepsAllOfItsWords() {
    index().update(STOCK, List.of(), new ChangeNumber(4));
    var filler = randomText(new Random(3), 20_000);
    index().update(List.of(patent("patent:LONG", "杂项", filler)), List.of(), new ChangeNumber(5));
    assertThat(ids(new RetrievalQuery("", filler + "。隔膜涂覆", Filter.NONE, 10)))
        .contains("patent:LONG", "patent:CN102A");
  }

  @Test
  void signsOfQueryLanguagesAreJustText() {
    index().update(STOCK, List.of(), new ChangeNumber(4));
    for (var hostile :
        List.of(
            "/(a{1,1000}){1,1000}/",
            "(".repeat(10_000),
            "*:* OR id:patent*",
            "\"不锈钢",
            "\u0000\uD800")) {
      assertThat(retriever().retrieve(query(hostile, 10)).size()).isBetween(0, 4);
    }
  }

  @Test
  void namesOfOneConceptMeet() {
    index().update(STOCK, List.of(), new ChangeNumber(4));
    assertThat(ids(query("LiFePO₄ powder", 10))).containsExactly("patent:CN101A");
    assertThat(ids(query("ＬＦＰ", 10))).containsExactly("patent:CN101A");
  }

  private List<String> ids(RetrievalQuery query) {
    return retriever().retrieve(query).stream().map(Hit::id).toList();
  }

  private SearchIndex index() {
    return backend.index();
  }

  private Retriever retriever() {
    return backend.retriever();
  }
}
