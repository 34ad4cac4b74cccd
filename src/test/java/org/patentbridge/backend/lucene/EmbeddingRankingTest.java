package org.patentbridge.backend.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.patentbridge.domain.provenance.ChangeNumber;
import org.patentbridge.index.IndexDocument;
import org.patentbridge.retrieval.Hit;
import org.patentbridge.retrieval.RetrievalQuery;
import org.patentbridge.retrieval.RetrievalQuery.Filter;
import org.patentbridge.retrieval.Retriever;
import org.patentbridge.rulebook.RankingRule;
import org.patentbridge.rulebook.Rulebook;
import org.patentbridge.semantics.EmbeddingProvider;
import org.patentbridge.semantics.onnx.ModelFolder;
import org.patentbridge.semantics.onnx.OnnxEmbeddingProvider;
import org.patentbridge.semantics.onnx.TinyModel;

/**
 * A model of the user's own ranks beside words: here the smallest one, to which all words are alike
 * but battery, 电池 and cement.
 */
class EmbeddingRankingTest {

  private static final double WEIGHT = 0.7;
  private static final Rulebook RULES = rules(WEIGHT);
  private static final Path CACHE = Path.of("target", "native-cache");
  private static final List<String> INPUTS = List.of("input_ids", "attention_mask");
  private static final double ROUNDING = 1e-6;

  private static final IndexDocument BATTERY = record("patent:battery", "battery");
  private static final IndexDocument CEMENT = record("patent:cement", "cement");
  private static final IndexDocument MYSTERY = record("patent:mystery", "mystery");
  private static final List<IndexDocument> STOCK = List.of(BATTERY, CEMENT, MYSTERY);

  @TempDir Path folder = Path.of("");

  @BeforeEach
  void tinyModelLiesInItsFolder() throws IOException {
    Files.write(folder.resolve("model.onnx"), TinyModel.ofTokens("last_hidden_state", INPUTS));
    Files.writeString(folder.resolve("tokenizer.json"), TinyModel.tokenizer("null"));
  }

  @Test
  void recordThatSharesNoWordIsFoundByTheModelAlone() {
    try (var model = model();
        var with = new LuceneScratchIndexes(RULES, model).open();
        var without = new LuceneScratchIndexes(RULES).open()) {
      with.update(STOCK, List.of(), new ChangeNumber(1));
      without.update(STOCK, List.of(), new ChangeNumber(1));

      assertThat(without.retrieve(query("unheard"))).isEmpty();
      var found = with.retrieve(query("unheard"));
      assertThat(found).hasSize(3);
      // Unknown words are all alike to the model, so the cosine is 1.
      assertThat(found.getFirst().id()).isEqualTo("patent:mystery");
      assertThat(found.getFirst().relevance()).isCloseTo(WEIGHT / (1 + WEIGHT), within(ROUNDING));
      assertThat(with.count(query("unheard"))).isEqualTo(3);
      assertThat(without.count(query("unheard"))).isZero();
    }
  }

  @Test
  void relevanceIsThatOfWordsAndTheCosineByItsWeight() {
    try (var model = model();
        var with = new LuceneScratchIndexes(RULES, model).open();
        var words = new LuceneScratchIndexes(rules(0), model).open()) {
      with.update(STOCK, List.of(), new ChangeNumber(1));
      words.update(STOCK, List.of(), new ChangeNumber(1));
      var query = query("battery for unheard");
      var ids = STOCK.stream().map(IndexDocument::id).toList();
      var byWords = words.relevanceOf(query, ids);
      var relevance = with.relevanceOf(query, ids);
      var text = model.embed("battery for unheard").orElseThrow();
      double best = byWords.values().stream().mapToDouble(d -> d).max().orElseThrow();

      assertThat(best).isPositive();
      for (var document : STOCK) {
        var direction = model.embed(document.titles()).orElseThrow();
        double cosine = new Direction(text).cosine(direction);
        assertThat(relevance.getOrDefault(document.id(), -1.0))
            .as(document.id())
            .isCloseTo(
                (byWords.getOrDefault(document.id(), -1.0) + WEIGHT * best * cosine) / (1 + WEIGHT),
                within(ROUNDING));
      }
      assertThat(with.retrieve(query))
          .extracting(Hit::relevance)
          .containsExactlyInAnyOrderElementsOf(relevance.values());
    }
  }

  @Test
  void filtersHoldForTheNearestAndShorterListsBeginLongerOnes() {
    try (var model = model();
        var index = new LuceneScratchIndexes(RULES, model).open()) {
      var offer =
          new IndexDocument("offer:1", "offer", "riddle", "", List.of(), List.of(), null, false);
      var all = new ArrayList<>(STOCK);
      all.add(offer);
      index.update(all, List.of(), new ChangeNumber(1));
      var offers = new Filter(Set.of("offer"), Set.of(), Set.of(), Set.of(), false);

      assertThat(index.retrieve(new RetrievalQuery("", "unheard", offers, 10)))
          .extracting(Hit::id)
          .containsExactly("offer:1");
      var whole = index.retrieve(query("battery unheard"));
      for (int limit = 1; limit <= whole.size(); limit++) {
        var shorter = new RetrievalQuery("", "battery unheard", Filter.NONE, limit);
        assertThat(index.retrieve(shorter)).isEqualTo(whole.subList(0, limit));
      }
    }
  }

  @Test
  void directionsAreKeptAndGivenBesideConcepts() throws IOException {
    var home = folder.resolve("index");
    var stock = new ArrayList<>(TopicStock.of(ConceptTraining.FEWEST));
    stock.addAll(STOCK);
    try (var model = model()) {
      List<Hit> before;
      try (var index = LuceneSearchIndex.open(home, RULES, model)) {
        try (var rebuild = index.rebuild()) {
          stock.forEach(rebuild::add);
          rebuild.swap(new ChangeNumber(1));
        }
        assertThat(ConceptTrainingTest.directions(index)).isNotEmpty();
        before = over(index).retrieve(query("unheard battery"));
        assertThat(before).hasSize(10);
        assertThat(index.isOfOtherForm()).isFalse();
        assertThat(index.check().problems()).isEmpty();
      }
      try (var index = LuceneSearchIndex.open(home, RULES, model)) {
        assertThat(over(index).retrieve(query("unheard battery"))).isEqualTo(before);
        index.update(stock, List.of(), new ChangeNumber(2));
        assertThat(over(index).retrieve(query("unheard battery"))).isEqualTo(before);
        assertThat(index.isOfOtherForm()).isFalse();
      }
    }
  }

  @Test
  void anotherModelIsNotAskedUntilTheIndexIsRebuilt() throws IOException {
    var home = folder.resolve("index");
    try (var model = model();
        var index = LuceneSearchIndex.open(home, RULES, model)) {
      index.update(STOCK, List.of(), new ChangeNumber(1));
    }
    Files.write(folder.resolve("model.onnx"), TinyModel.ofTexts("sentence_embedding", INPUTS));
    try (var other = model();
        var index = LuceneSearchIndex.open(home, RULES, other)) {
      assertChanged(index);
      index.update(List.of(MYSTERY), List.of(), new ChangeNumber(2));
      assertChanged(index);
      rebuild(index);
      assertThat(index.isOfOtherForm()).isFalse();
      assertThat(over(index).retrieve(query("unheard"))).isNotEmpty();
    }
    try (var index = LuceneSearchIndex.open(home, RULES)) {
      assertChanged(index);
      rebuild(index);
      assertThat(index.check().problems()).isEmpty();
    }
  }

  private static void assertChanged(LuceneSearchIndex index) {
    assertThat(index.isOfOtherForm()).isTrue();
    assertThat(index.check().problems())
        .extracting(p -> p.code())
        .containsExactly("index-model-changed");
    assertThat(over(index).retrieve(query("unheard"))).isEmpty();
    assertThat(over(index).retrieve(query("battery"))).hasSize(1);
  }

  @Test
  void anUpdateThatTheModelDidNotSeeIsNotForgottenWhenItComesBack() {
    var home = folder.resolve("index");
    try (var model = model()) {
      try (var index = LuceneSearchIndex.open(home, RULES, model)) {
        index.update(List.of(BATTERY, CEMENT), List.of(), new ChangeNumber(1));
      }
      try (var index = LuceneSearchIndex.open(home, RULES)) {
        index.update(List.of(MYSTERY), List.of(), new ChangeNumber(2));
      }
      try (var index = LuceneSearchIndex.open(home, RULES, model)) {
        assertThat(index.isOfOtherForm()).isTrue();
      }
    }
  }

  private static void rebuild(LuceneSearchIndex index) {
    try (var rebuild = index.rebuild()) {
      STOCK.forEach(rebuild::add);
      rebuild.swap(new ChangeNumber(3));
    }
  }

  private static Retriever over(LuceneSearchIndex index) {
    return LuceneRetriever.over(index, AnalyzedTexts.NONE);
  }

  private EmbeddingProvider model() {
    return OnnxEmbeddingProvider.open(new ModelFolder(folder, 16, CACHE));
  }

  private static RetrievalQuery query(String text) {
    return new RetrievalQuery("", text, Filter.NONE, 10);
  }

  private static Rulebook rules(double weight) {
    return RankedRules.of(new RankingRule(0, 1, 1, 0, 0, weight, "the model alone beside words"));
  }

  private static IndexDocument record(String id, String title) {
    return new IndexDocument(id, "patent", title, "", List.of(), List.of(), null, false);
  }
}
