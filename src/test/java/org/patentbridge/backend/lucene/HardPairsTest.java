package org.patentbridge.backend.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.patentbridge.domain.provenance.ChangeNumber;
import org.patentbridge.index.IndexDocument;
import org.patentbridge.retrieval.RetrievalQuery;
import org.patentbridge.retrieval.RetrievalQuery.Filter;
import org.patentbridge.retrieval.ScratchIndexes.ScratchIndex;
import org.patentbridge.rulebook.RulebookReader;

/**
 * Words, formulae, alloys, values and names that are easily cut wrongly, by the shipped rules.
 *
 * <p>Relations that begin with {@code should} are what they cannot do; the test holds them to that,
 * so that the list stays honest when the rules get better.
 */
class HardPairsTest {

  private static final Path LIST = Path.of("src/test/resources/analysis/hard-pairs.tsv");
  private static final int FEWEST = 60;

  /**
   * A line of the list.
   *
   * @param query what somebody seeks
   * @param relation finds, misses, above, or one that begins with should
   * @param text that is found or not
   * @param other that ranks below, empty for other relations
   */
  private record Pair(String query, String relation, String text, String other) {}

  @Test
  void everyPairIsAsTheListSays() throws IOException {
    var pairs = pairs();
    assertThat(pairs).hasSizeGreaterThanOrEqualTo(FEWEST);
    var wrong = new ArrayList<String>();
    try (var index = filled(pairs)) {
      for (var pair : pairs) {
        if (!holds(pair, index)) {
          wrong.add(pair.toString());
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  private static boolean holds(Pair pair, ScratchIndex index) {
    double text = relevance(pair.query(), pair.text(), index);
    double other = pair.other().isEmpty() ? 0 : relevance(pair.query(), pair.other(), index);
    return switch (pair.relation()) {
      case "finds", "should-miss" -> text > 0;
      case "misses", "should-find" -> text == 0;
      case "above" -> text > other;
      case "should-rank" -> text <= other;
      default -> throw new IllegalArgumentException("no relation is called " + pair.relation());
    };
  }

  private static double relevance(String query, String text, ScratchIndex index) {
    var asked = new RetrievalQuery("", query, Filter.NONE, 10);
    Map<String, Double> relevance = index.relevanceOf(asked, List.of(id(text)));
    return relevance.getOrDefault(id(text), Double.NaN);
  }

  private static ScratchIndex filled(List<Pair> pairs) {
    var texts = new TreeSet<String>();
    pairs.forEach(
        pair -> {
          texts.add(pair.text());
          texts.add(pair.other());
        });
    texts.remove("");
    var index = new LuceneScratchIndexes(new RulebookReader().read(Path.of("index-config"))).open();
    index.update(
        texts.stream()
            .map(t -> new IndexDocument(id(t), "offer", "", t, List.of(), List.of(), null, false))
            .toList(),
        List.of(),
        new ChangeNumber(1));
    return index;
  }

  private static String id(String text) {
    return "offer:" + text;
  }

  private static List<Pair> pairs() throws IOException {
    return Files.readAllLines(LIST).stream()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.split("\t", -1))
        .map(c -> new Pair(c[0], c[1], c[2], c.length > 3 ? c[3] : ""))
        .collect(Collectors.toList());
  }
}
