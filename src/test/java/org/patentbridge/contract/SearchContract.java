package org.patentbridge.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.classification.IpcSymbol;
import org.patentbridge.domain.patent.LegalState;
import org.patentbridge.domain.provenance.Digest;
import org.patentbridge.domain.provenance.RulebookFingerprint;
import org.patentbridge.index.IndexDocument;
import org.patentbridge.index.SearchIndex;
import org.patentbridge.retrieval.Columns;
import org.patentbridge.retrieval.Hit;
import org.patentbridge.retrieval.RetrievalQuery;
import org.patentbridge.retrieval.RetrievalQuery.Filter;
import org.patentbridge.retrieval.Retriever;
import org.patentbridge.retrieval.Vocabulary;
import org.patentbridge.retrieval.condition.Condition;
import org.patentbridge.retrieval.condition.TextField;
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
import org.patentbridge.semantics.EmbeddingProvider;

/** What the contracts of search backends share: whoever is searched, and small records to find. */
public abstract class SearchContract {

  /**
   * Where backends may differ.
   *
   * @param exactSums whether relevance agrees to the last bit over calls and segment layouts
   * @param historyFree whether removed documents leave no trace in term statistics
   * @param tellsWidePrefixes whether of a prefix that begins very many words the commonest are
   *     looked up, and that is told; else all are looked up but in phrases and near other words
   * @param modelFindsAlone whether an embedding model of the user's own finds what shares no word
   *     with a text; else it ranks what words find
   */
  public record BackendTraits(
      boolean exactSums, boolean historyFree, boolean tellsWidePrefixes, boolean modelFindsAlone) {}

  /**
   * A backend under test.
   *
   * @param index what is written
   * @param retriever what searches it
   * @param columns of its documents
   * @param vocabulary of its texts
   * @param end closes it
   */
  public record Backend(
      SearchIndex index,
      Retriever retriever,
      Columns columns,
      Vocabulary vocabulary,
      Runnable end) {

    /** One that is only searched. */
    public Backend(SearchIndex index, Retriever retriever, Runnable end) {
      this(index, retriever, (ids, facets) -> Map.of(), new NoWords(), end);
    }
  }

  /** The vocabulary of whoever is not asked for words. */
  private static final class NoWords implements Vocabulary {

    @Override
    public List<WidePrefix> widePrefixes(Condition condition) {
      return List.of();
    }

    @Override
    public Optional<String> findNear(TextField field, String word) {
      return Optional.empty();
    }
  }

  static final double ROUNDING = 1e-6;

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

  /** Opens an empty backend with these rules, and an embedding model or none. */
  protected abstract Backend open(Rulebook rules, @Nullable EmbeddingProvider model);

  protected abstract BackendTraits traits();

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

  protected static List<IndexDocument> randomStock(Random random, int size) {
    return IntStream.range(0, size)
        .mapToObj(i -> patent("patent:R" + i, randomText(random, 5), randomText(random, 25)))
        .toList();
  }

  /** Words over a small vocabulary, skewed, so that many are shared. */
  protected static String randomText(Random random, int words) {
    return IntStream.range(0, words)
        .mapToObj(i -> "w" + (int) (Math.pow(random.nextDouble(), 2) * Math.max(60, words)))
        .collect(Collectors.joining(" "));
  }

  protected static IndexDocument patent(String id, String titles, String bodies) {
    return patent(id, titles, bodies, List.of(), "某大学", LegalState.GRANTED, false);
  }

  static IndexDocument patent(
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

  protected static RetrievalQuery query(String text, int limit) {
    return new RetrievalQuery("", text, Filter.NONE, limit);
  }

  void assertSameHits(List<Hit> actual, List<Hit> expected, boolean exactly) {
    assertThat(actual).extracting(Hit::id).isEqualTo(expected.stream().map(Hit::id).toList());
    if (exactly) {
      for (int i = 0; i < actual.size(); i++) {
        assertEqual(actual.get(i).relevance(), expected.get(i).relevance());
      }
    }
  }

  void assertEqual(double actual, double expected) {
    if (traits().exactSums()) {
      assertThat(actual).isEqualTo(expected);
    } else {
      assertThat(actual).isCloseTo(expected, within(ROUNDING));
    }
  }
}
