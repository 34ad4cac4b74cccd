package org.patentbridge.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.patentbridge.domain.classification.IpcSymbol;
import org.patentbridge.domain.organization.OrganizationName;
import org.patentbridge.domain.patent.BilingualText;
import org.patentbridge.domain.patent.LegalState;
import org.patentbridge.domain.provenance.ChangeNumber;
import org.patentbridge.domain.provenance.Digest;
import org.patentbridge.domain.provenance.RulebookFingerprint;
import org.patentbridge.domain.search.Explanation;
import org.patentbridge.domain.search.RelevancePart;
import org.patentbridge.index.IndexDocument;
import org.patentbridge.index.SearchIndex;
import org.patentbridge.retrieval.Hit;
import org.patentbridge.retrieval.RetrievalQuery;
import org.patentbridge.retrieval.RetrievalQuery.Filter;
import org.patentbridge.retrieval.Retriever;
import org.patentbridge.rulebook.AnalyzerRule;
import org.patentbridge.rulebook.FieldRule;
import org.patentbridge.rulebook.IndustryRules;
import org.patentbridge.rulebook.IntakeRules;
import org.patentbridge.rulebook.InvestorRules;
import org.patentbridge.rulebook.MergeRules;
import org.patentbridge.rulebook.NameRules;
import org.patentbridge.rulebook.NeedRules;
import org.patentbridge.rulebook.RankingRule;
import org.patentbridge.rulebook.Rulebook;
import org.patentbridge.rulebook.SeriesRules;
import org.patentbridge.rulebook.ShortlistRules;
import org.patentbridge.rulebook.SynonymGroup;
import org.patentbridge.rulebook.TierRules;

/** What every search backend keeps, whoever does the searching. */
public abstract class SearchBackendContract {

  /**
   * Where backends may differ.
   *
   * @param exactSums whether relevance agrees to the last bit over calls and segment layouts
   * @param historyFree whether removed documents leave no trace in term statistics
   */
  public record BackendTraits(boolean exactSums, boolean historyFree) {}

  /**
   * A backend under test.
   *
   * @param index what is written
   * @param retriever what searches it
   * @param end closes both
   */
  public record Backend(SearchIndex index, Retriever retriever, Runnable end) {}

  private static final double ROUNDING = 1e-6;

  static final IndexDocument BATTERY =
      patent(
          "patent:CN101A",
          "磷酸铁锂电池正极材料\nLithium iron phosphate cathode",
          "一种磷酸铁锂正极材料的制备方法，能量密度达到 300 Wh/kg。",
          List.of("H01M 10/0562", "C01B25/45"),
          "清华大学",
          LegalState.GRANTED,
          false);
  static final IndexDocument SEPARATOR =
      patent(
          "patent:CN102A",
          "锂离子电池隔膜及其涂覆方法",
          "隔膜表面涂覆陶瓷浆料，提高耐热性。",
          List.of("H01M 50/40"),
          "中国科学院物理研究所",
          LegalState.PENDING,
          true);
  static final IndexDocument STEEL =
      patent(
          "patent:CN103A",
          "304不锈钢内表面电解抛光工艺",
          "用于不锈钢杯内胆的环保电解抛光。",
          List.of("C25F 3/24"),
          "（北京）钢铁研究总院",
          LegalState.LAPSED,
          false);
  static final IndexDocument OFFER =
      new IndexDocument(
          "offer:zj:7", "offer", "不锈钢焊接机器人", "自动焊接电池壳体", List.of(), List.of(), null, false);
  static final List<IndexDocument> STOCK = List.of(BATTERY, SEPARATOR, STEEL, OFFER);

  private Backend backend;

  /** Opens an empty backend with these rules. */
  protected abstract Backend open(Rulebook rules);

  protected abstract BackendTraits traits();

  @BeforeEach
  void openBackend() {
    backend = open(rules());
  }

  @AfterEach
  void closeBackend() {
    backend.end().run();
  }

  @Test
  void anEmptyIndexAnswersWithNothing() {
    assertThat(index().count()).isZero();
    assertThat(index().generation().lastChange()).isEqualTo(ChangeNumber.NONE);
    assertThat(retriever().retrieve(query("不锈钢", 10))).isEmpty();
    assertThat(retriever().relevanceOf(query("不锈钢", 10), List.of("patent:CN101A"))).isEmpty();
    assertThat(retriever().explain(query("不锈钢", 10), "patent:CN101A", BilingualText.NONE))
        .isEmpty();
    assertThat(index().check().problems()).isEmpty();
  }

  @Test
  void aCommitCarriesItsLastChangeAndTheRules() {
    index().update(STOCK, List.of(), new ChangeNumber(17));
    assertThat(index().generation().lastChange()).isEqualTo(new ChangeNumber(17));
    assertThat(index().generation().rules()).isEqualTo(rules().fingerprint());
    assertThat(retriever().generation()).isEqualTo(index().generation());
  }

  @Test
  void anUpdateWithoutDocumentsStillMovesTheLastChange() {
    index().update(STOCK, List.of(), new ChangeNumber(4));
    index().update(List.of(), List.of(), new ChangeNumber(6));
    assertThat(index().generation().lastChange()).isEqualTo(new ChangeNumber(6));
    assertThat(index().count()).isEqualTo(4);
  }

  @Test
  void theSameUpdateAgainChangesNothing() {
    index().update(STOCK, List.of("offer:zj:7"), new ChangeNumber(4));
    var before = retriever().retrieve(query("不锈钢 电池", 10));
    index().update(STOCK, List.of("offer:zj:7"), new ChangeNumber(4));
    assertThat(index().count()).isEqualTo(3);
    assertThat(index().generation().lastChange()).isEqualTo(new ChangeNumber(4));
    assertSameHits(retriever().retrieve(query("不锈钢 电池", 10)), before, traits().historyFree());
  }

  @Test
  void anOlderUpdateThatArrivesLateDoesNotTurnTheCommitBack() {
    index().update(STOCK, List.of(), new ChangeNumber(9));
    index().update(List.of(OFFER), List.of(), new ChangeNumber(5));
    assertThat(index().generation().lastChange()).isEqualTo(new ChangeNumber(9));
  }

  @Test
  void aRemovedDocumentIsGone() {
    index().update(STOCK, List.of(), new ChangeNumber(4));
    index().update(List.of(), List.of("patent:CN103A"), new ChangeNumber(5));
    assertThat(ids(query("不锈钢", 10))).containsExactly("offer:zj:7");
    assertThat(retriever().relevanceOf(query("不锈钢", 10), List.of("patent:CN103A"))).isEmpty();
    assertThat(retriever().explain(query("不锈钢", 10), "patent:CN103A", BilingualText.NONE))
        .isEmpty();
    assertThat(index().count()).isEqualTo(3);
  }

  @Test
  void aChangedDocumentIsFoundByItsNewWordsOnly() {
    index().update(STOCK, List.of(), new ChangeNumber(4));
    var rewritten =
        new IndexDocument(
            "offer:zj:7", "offer", "果园喷药无人机", "自主导航", List.of(), List.of(), null, false);
    index().update(List.of(rewritten), List.of(), new ChangeNumber(5));
    assertThat(ids(query("焊接机器人", 10))).doesNotContain("offer:zj:7");
    assertThat(ids(query("喷药无人机", 10))).containsExactly("offer:zj:7");
  }

  @Test
  void aRebuildIsSeenOnlyOnceItIsSwappedAndThenAtOnce() {
    index().update(STOCK, List.of(), new ChangeNumber(4));
    try (var rebuild = index().rebuild()) {
      rebuild.add(STEEL);
      assertThat(index().count()).isEqualTo(4);
      assertThat(index().generation().lastChange()).isEqualTo(new ChangeNumber(4));
      var generation = rebuild.swap(new ChangeNumber(6));
      assertThat(index().generation()).isEqualTo(generation);
    }
    assertThat(index().count()).isEqualTo(1);
    assertThat(index().generation().lastChange()).isEqualTo(new ChangeNumber(6));
    assertThat(ids(query("电池 不锈钢", 10))).containsExactly("patent:CN103A");
  }

  @Test
  void aRebuildThatIsGivenUpLeavesTheIndexAsItWas() {
    index().update(STOCK, List.of(), new ChangeNumber(4));
    try (var rebuild = index().rebuild()) {
      rebuild.add(STEEL);
    }
    assertThat(index().count()).isEqualTo(4);
    try (var rebuild = index().rebuild()) {
      rebuild.swap(new ChangeNumber(5));
    }
    assertThat(index().count()).isZero();
  }

  @Test
  void aDocumentAddedTwiceToARebuildIsHeldOnce() {
    try (var rebuild = index().rebuild()) {
      rebuild.add(STEEL);
      rebuild.add(STEEL);
      rebuild.swap(new ChangeNumber(1));
    }
    assertThat(index().count()).isEqualTo(1);
  }

  @Test
  void updatesGoOnAfterASwap() {
    try (var rebuild = index().rebuild()) {
      rebuild.add(STEEL);
      rebuild.swap(new ChangeNumber(1));
    }
    index().update(List.of(BATTERY), List.of(), new ChangeNumber(2));
    assertThat(index().count()).isEqualTo(2);
    assertThat(index().generation().lastChange()).isEqualTo(new ChangeNumber(2));
  }

  @Test
  void filtersKeepOutWhatDoesNotMeetThem() {
    index().update(STOCK, List.of(), new ChangeNumber(4));
    var everything = "磷酸铁锂电池隔膜 不锈钢";
    assertThat(filtered(everything, kinds("offer"))).containsExactly("offer:zj:7");
    assertThat(filtered(everything, ipc("H01M"))).containsOnly("patent:CN101A", "patent:CN102A");
    assertThat(filtered(everything, ipc("H01M10"))).containsOnly("patent:CN101A");
    assertThat(filtered(everything, ipc("H01M10/0562"))).containsOnly("patent:CN101A");
    assertThat(filtered(everything, ipc("C", "H01M50")))
        .containsOnly("patent:CN101A", "patent:CN102A", "patent:CN103A");
    assertThat(filtered(everything, ipc("H01M1"))).isEmpty();
    assertThat(filtered(everything, holder("(北京)钢铁研究总院"))).containsOnly("patent:CN103A");
    assertThat(filtered(everything, state(LegalState.PENDING))).containsOnly("patent:CN102A");
    assertThat(filtered(everything, new Filter(Set.of(), Set.of(), Set.of(), Set.of(), true)))
        .containsOnly("patent:CN102A");
    assertThat(
            filtered(
                everything,
                new Filter(Set.of("patent"), Set.of("H01M"), Set.of(), Set.of("GRANTED"), false)))
        .containsOnly("patent:CN101A");
  }

  @Test
  void whatPassesIsCountedAndComesInTheOrderOfIdsWhereNoDayIsKnown() {
    index().update(STOCK, List.of(), new ChangeNumber(4));
    assertThat(retriever().latest(ipc("H01M"), 10))
        .extracting(Hit::id)
        .containsExactly("patent:CN101A", "patent:CN102A");
    assertThat(retriever().latest(Filter.NONE, 2))
        .extracting(Hit::id)
        .containsExactly("offer:zj:7", "patent:CN101A");
    assertThat(retriever().count(new RetrievalQuery("", "", ipc("H01M"), 1))).isEqualTo(2);
    assertThat(retriever().count(new RetrievalQuery("", "不锈钢", Filter.NONE, 1))).isEqualTo(2);
    assertThat(retriever().count(new RetrievalQuery("", "不锈钢", kinds("offer"), 1))).isEqualTo(1);
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

  /** Words and bigrams of mixed text, as the shipped rulebook reads them. */
  public static Rulebook rules() {
    return rules(
        "rules of the contract",
        List.of(
            new FieldRule("words", "words", 1, 2, List.of(), "words find what bigrams blur"),
            new FieldRule(
                "bigrams", "bigrams", 1, 2, List.of(), "bigrams find what the dictionary lacks")),
        List.of(chain("words", "hanlp-index"), chain("bigrams", "bigrams")),
        List.of(
            new SynonymGroup(
                "lfp", List.of("磷酸铁锂", "LFP", "LiFePO4", "lithium iron phosphate"), "names")));
  }

  /**
   * Rules for searching alone.
   *
   * @param version other words, another fingerprint
   */
  public static Rulebook rules(
      String version,
      List<FieldRule> fields,
      List<AnalyzerRule> analyzers,
      List<SynonymGroup> synonyms) {
    return new Rulebook(
        new RulebookFingerprint(Digest.ofLines(version)),
        fields,
        analyzers,
        RankingRule.WORDS_ALONE,
        synonyms,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        new RulebookFingerprint(Digest.ofLines(version)),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        MergeRules.NONE,
        List.of(),
        IndustryRules.NONE,
        NeedRules.NONE,
        NameRules.NONE,
        IntakeRules.NONE,
        SeriesRules.NONE,
        TierRules.NONE,
        InvestorRules.NONE,
        ShortlistRules.NONE);
  }

  private static AnalyzerRule chain(String id, String tokenizer) {
    return new AnalyzerRule(
        id,
        List.of(
            tokenizer,
            "fold-width",
            "simplify",
            "lowercase",
            "synonyms",
            "stop-words",
            "english-stem"),
        List.of("的", "of", "the", "a", "or"),
        List.of(),
        "test");
  }

  static List<IndexDocument> randomStock(Random random, int size) {
    return IntStream.range(0, size)
        .mapToObj(i -> patent("patent:R" + i, randomText(random, 5), randomText(random, 25)))
        .toList();
  }

  /** Words over a small vocabulary, skewed, so that many are shared. */
  static String randomText(Random random, int words) {
    return IntStream.range(0, words)
        .mapToObj(i -> "w" + (int) (Math.pow(random.nextDouble(), 2) * Math.max(60, words)))
        .collect(Collectors.joining(" "));
  }

  static IndexDocument patent(String id, String titles, String bodies) {
    return patent(id, titles, bodies, List.of(), "某大学", LegalState.GRANTED, false);
  }

  private static IndexDocument patent(
      String id,
      String titles,
      String bodies,
      List<String> ipc,
      String holder,
      LegalState state,
      boolean openLicence) {
    return new IndexDocument(
        id,
        "patent",
        titles,
        bodies,
        ipc.stream().map(IpcSymbol::parse).toList(),
        List.of(holder),
        state,
        openLicence);
  }

  private static RetrievalQuery query(String text, int limit) {
    return new RetrievalQuery("", text, Filter.NONE, limit);
  }

  private List<String> filtered(String text, Filter filter) {
    return ids(new RetrievalQuery("", text, filter, 10));
  }

  private List<String> ids(RetrievalQuery query) {
    return retriever().retrieve(query).stream().map(Hit::id).toList();
  }

  private static Filter kinds(String kind) {
    return new Filter(Set.of(kind), Set.of(), Set.of(), Set.of(), false);
  }

  private static Filter ipc(String... keys) {
    return new Filter(Set.of(), Set.of(keys), Set.of(), Set.of(), false);
  }

  private static Filter holder(String name) {
    var normalized = new OrganizationName(name).normalized();
    return new Filter(Set.of(), Set.of(), Set.of(normalized), Set.of(), false);
  }

  private static Filter state(LegalState state) {
    return new Filter(Set.of(), Set.of(), Set.of(), Set.of(state.name()), false);
  }

  private void assertSameHits(List<Hit> actual, List<Hit> expected, boolean exactly) {
    assertThat(actual).extracting(Hit::id).isEqualTo(expected.stream().map(Hit::id).toList());
    if (exactly) {
      for (int i = 0; i < actual.size(); i++) {
        assertEqual(actual.get(i).relevance(), expected.get(i).relevance());
      }
    }
  }

  private void assertEqual(double actual, double expected) {
    if (traits().exactSums()) {
      assertThat(actual).isEqualTo(expected);
    } else {
      assertThat(actual).isCloseTo(expected, within(ROUNDING));
    }
  }

  private SearchIndex index() {
    return backend.index();
  }

  private Retriever retriever() {
    return backend.retriever();
  }
}
