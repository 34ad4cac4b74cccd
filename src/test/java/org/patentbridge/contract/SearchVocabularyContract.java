package org.patentbridge.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.patentbridge.domain.provenance.ChangeNumber;
import org.patentbridge.index.IndexDocument;
import org.patentbridge.retrieval.RetrievalQuery;
import org.patentbridge.retrieval.RetrievalQuery.Filter;
import org.patentbridge.retrieval.Vocabulary;
import org.patentbridge.retrieval.Vocabulary.WidePrefix;
import org.patentbridge.retrieval.condition.Condition;
import org.patentbridge.retrieval.condition.TextField;
import org.patentbridge.rulebook.Rulebook;
import org.patentbridge.rulebook.RulebookReader;

/** What every search backend knows of words. */
public abstract class SearchVocabularyContract extends SearchContract {

  private static final Rulebook RULES =
      new RulebookReader().reading(Path.of("index-config")).getRulebook();

  /** 260 words that begin alike; those of the first 150 stand in a second document too. */
  private static final IndexDocument MANY = offer("offer:many", words(0, 260));

  private static final IndexDocument COMMON = offer("offer:common", words(0, 150));

  private Backend backend;

  private static IndexDocument offer(String id, String body) {
    return new IndexDocument(
        id, "offer", "Electrolyte battery", body, List.of(), List.of(), null, false);
  }

  private static String words(int from, int to) {
    return IntStream.range(from, to).mapToObj("zy%03d"::formatted).collect(Collectors.joining(" "));
  }

  @BeforeEach
  void openBackend() {
    backend = open(RULES, null);
    backend.index().update(List.of(MANY, COMMON), List.of(), new ChangeNumber(1));
  }

  @AfterEach
  void close() {
    backend.end().run();
  }

  @Test
  void ofAWidePrefixTheCommonestWordsAreLookedUpAndThatIsSaid() {
    var wide = new Condition.Prefix(TextField.TEXT, "zy");
    assertThat(vocabulary().widePrefixes(new Condition.Not(wide)))
        .isEqualTo(
            traits().tellsWidePrefixes() ? List.of(new WidePrefix("zy", 260, 200)) : List.of());
    assertThat(vocabulary().widePrefixes(new Condition.Prefix(TextField.TEXT, "zy1"))).isEmpty();
    assertThat(vocabulary().widePrefixes(new Condition.Prefix(TextField.TEXT, "电"))).isEmpty();
    assertThat(backend.retriever().count(new RetrievalQuery("", "", new Filter(wide), 1)))
        .isEqualTo(2);
  }

  @Test
  void aSlipOfThePenIsAnsweredWithTheCommonestNearWord() {
    assertThat(vocabulary().findNear(TextField.TEXT, "electrolite")).contains("electrolyte");
    assertThat(vocabulary().findNear(TextField.TITLE, "Batery")).contains("battery");
    assertThat(vocabulary().findNear(TextField.TEXT, "battery")).isEmpty();
    assertThat(vocabulary().findNear(TextField.TEXT, "anything-else")).isEmpty();
    assertThat(vocabulary().findNear(TextField.TEXT, "电池")).isEmpty();
  }

  private Vocabulary vocabulary() {
    return backend.vocabulary();
  }
}
