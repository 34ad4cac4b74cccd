package org.patentbridge.backend.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.patentbridge.contract.SearchBackendContract;
import org.patentbridge.domain.provenance.ChangeNumber;
import org.patentbridge.index.IndexDocument;
import org.patentbridge.retrieval.RetrievalQuery;
import org.patentbridge.retrieval.RetrievalQuery.Filter;
import org.patentbridge.rulebook.FieldRule;
import org.patentbridge.rulebook.Rulebook;

/** The relevance of the index against BM25 written down plainly. */
class PreparedQueryTest {

  private static final int VOCABULARY = 40;

  @Test
  void relevanceIsBm25OverItsUpperBound() {
    for (long seed = 1; seed <= 30; seed++) {
      var random = new Random(seed);
      var documents = new ArrayList<IndexDocument>();
      for (int i = 0; i < 50; i++) {
        documents.add(
            new IndexDocument(
                "patent:" + i,
                "patent",
                text(random, 4),
                text(random, 12),
                List.of(),
                List.of(),
                null,
                false));
      }
      var query = new RetrievalQuery(text(random, 4), text(random, 20), Filter.NONE, 50);
      try (var scratch = new LuceneScratchIndexes(rules()).open()) {
        scratch.update(documents, List.of(), new ChangeNumber(1));
        var expected = plainRelevance(query, documents);
        var actual = scratch.relevanceOf(query, expected.keySet());
        for (var id : expected.keySet()) {
          assertThat(actual.getOrDefault(id, -1.0))
              .as("seed %d, %s", seed, id)
              .isCloseTo(expected.getOrDefault(id, -2.0), within(1e-5));
        }
      }
    }
  }

  /** Lengths stay below 40, where Lucene's one-byte lengths are exact. */
  private static Map<String, Double> plainRelevance(
      RetrievalQuery query, List<IndexDocument> documents) {
    var bags = new TreeMap<String, List<String>>();
    for (var document : documents) {
      var words = new ArrayList<String>();
      for (int i = 0; i < 2; i++) {
        words.addAll(List.of(document.titles().split(" ")));
      }
      words.addAll(List.of(document.bodies().split(" ")));
      bags.put(document.id(), words);
    }
    double mean = bags.values().stream().mapToInt(List::size).average().orElseThrow();
    var weights = new HashMap<String, Double>();
    for (var word : query.titles().split(" ")) {
      weights.merge(word, QueryReader.TITLE_WEIGHT, Double::sum);
    }
    for (var word : query.bodies().split(" ")) {
      weights.merge(word, 1.0, Double::sum);
    }
    double bound = 0;
    var scores = new TreeMap<String, Double>();
    bags.keySet().forEach(id -> scores.put(id, 0.0));
    for (var weight : weights.entrySet()) {
      var holders = bags.values().stream().filter(b -> b.contains(weight.getKey())).count();
      if (holders == 0) {
        continue;
      }
      double idf = Math.log(1 + (bags.size() - holders + 0.5) / (holders + 0.5));
      double most = Math.min(weight.getValue(), QueryReader.CAP) * idf;
      bound += most;
      for (var bag : bags.entrySet()) {
        double tf = bag.getValue().stream().filter(weight.getKey()::equals).count();
        double length = bag.getValue().size();
        double saturated =
            tf / (tf + IndexForm.K1 * (1 - IndexForm.B + IndexForm.B * length / mean));
        scores.merge(bag.getKey(), most * saturated, Double::sum);
      }
    }
    double whole = bound;
    scores.replaceAll((id, score) -> score / whole);
    return scores;
  }

  private static String text(Random random, int most) {
    var words = new ArrayList<String>();
    int count = 1 + random.nextInt(most);
    for (int i = 0; i < count; i++) {
      words.add("w" + random.nextInt(VOCABULARY));
    }
    return String.join(" ", words);
  }

  private static Rulebook rules() {
    var like = SearchBackendContract.rules();
    var field =
        new FieldRule("words", "words", 1, 2, List.of(), "one field is enough for the formula");
    return SearchBackendContract.rules(
        "one field", List.of(field), like.analyzers(), like.synonyms());
  }
}
