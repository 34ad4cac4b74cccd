package org.patentbridge.semantics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.patentbridge.semantics.SampleCorpus.BILINGUAL;
import static org.patentbridge.semantics.SampleCorpus.SMALL;
import static org.patentbridge.semantics.SampleCorpus.drawn;
import static org.patentbridge.semantics.SampleCorpus.train;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConceptSpaceTrainerTest {

  private static final TrainingSettings WIDE = SMALL.withDimensions(40);

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3})
  void orderOfTheDocumentsAndOfTheirTermsChangesNoBit(long seed) {
    var random = new Random(seed);
    var corpus = drawn(random, 300);
    var shuffled = new ArrayList<>(corpus.entrySet());
    Collections.shuffle(shuffled, random);
    var other = new LinkedHashMap<String, List<String>>();
    for (var document : shuffled) {
      var terms = new ArrayList<>(document.getValue());
      Collections.shuffle(terms, random);
      other.put(document.getKey(), terms);
    }

    assertThat(train(WIDE, other).fingerprint())
        .as("seed %d", seed)
        .isEqualTo(train(WIDE, corpus).fingerprint());
  }

  @Test
  void numberOfThreadsChangesNoBit() throws InterruptedException, ExecutionException {
    var corpus = drawn(new Random(4), 300);
    var alone = inPool(1, corpus);

    assertThat(inPool(3, corpus)).isEqualTo(alone);
    assertThat(inPool(7, corpus)).isEqualTo(alone);
  }

  private static String inPool(int threads, Map<String, List<String>> corpus)
      throws InterruptedException, ExecutionException {
    try (var pool = new ForkJoinPool(threads)) {
      return pool.submit(() -> train(WIDE, corpus).fingerprint().hex()).get();
    }
  }

  @Test
  void anotherDocumentOrAnotherSeedIsAnotherSpace() {
    var corpus = drawn(new Random(5), 200);
    var larger = new TreeMap<>(corpus);
    larger.put("one-more", List.of("topic1word1", "topic1word2", "general7"));

    assertThat(train(WIDE, larger).fingerprint()).isNotEqualTo(train(WIDE, corpus).fingerprint());
  }

  @Test
  void sampleIsTheSameInWhateverOrderDocumentsCome() {
    var corpus = drawn(new Random(6), 400);
    var settings = WIDE.withMaxDocuments(50);
    var backward = new LinkedHashMap<String, List<String>>();
    new TreeMap<>(corpus).descendingMap().forEach(backward::put);

    assertThat(train(settings, backward).fingerprint())
        .isEqualTo(train(settings, corpus).fingerprint())
        .isNotEqualTo(train(WIDE, corpus).fingerprint());
  }

  @Test
  void documentThatIsNotWantedNeedNotBeAdded() {
    var corpus = drawn(new Random(8), 400);
    var settings = WIDE.withMaxDocuments(50);
    var trainer = new ConceptSpaceTrainer(settings);
    var skipped = new HashSet<String>();
    corpus.forEach(
        (id, terms) -> {
          if (trainer.wants(id)) {
            trainer.add(id, terms);
          } else {
            skipped.add(id);
          }
        });

    assertThat(skipped).hasSizeGreaterThan(100);
    assertThat(trainer.train().fingerprint()).isEqualTo(train(settings, corpus).fingerprint());
  }

  @Test
  void rareAndEverywhereTermsAndDebrisAreLeftOut() {
    var debris = "x".repeat(DocumentSample.MAX_TERM_LENGTH + 1);
    var corpus =
        IntStream.range(0, 10)
            .boxed()
            .collect(
                Collectors.toMap(
                    d -> "d" + d,
                    d -> List.of("everywhere", "even" + d % 2, "once" + d, debris + d % 2)));

    var space = train(new TrainingSettings(8, 8, 2, 7, 2, 0.5, 100, 100), corpus);

    assertThat(terms(space)).containsExactly("even0", "even1");
  }

  @Test
  void mostTermsKeepsThoseOfMostDocuments() {
    var corpus =
        Map.of("d1", List.of("a", "b", "c"), "d2", List.of("b", "c"), "d3", List.of("c", "b", "z"));

    var space = train(new TrainingSettings(8, 8, 2, 7, 1, 1, 3, 100), corpus);

    assertThat(terms(space)).containsExactly("a", "b", "c");
  }

  @Test
  void smallCorpusGetsAsManyDimensionsAsItHas() {
    var two = Map.of("d1", List.of("a", "b"), "d2", List.of("c"), "d3", List.of("b", "a"));

    assertThat(train(SMALL, two).dimensions()).isEqualTo(2);
    assertThat(train(SMALL, Map.of("d1", List.of("a"))).dimensions()).isEqualTo(1);
  }

  @Test
  void corpusWithoutTermsGivesASpaceThatKnowsNothing() {
    for (var corpus : List.of(Map.<String, List<String>>of(), Map.of("d1", List.<String>of()))) {
      var space = train(SMALL, corpus);

      assertThat(space.terms()).isZero();
      assertThat(space.dimensions()).isZero();
      assertThat(space.of(List.of("a"))).isEmpty();
    }
  }

  @Test
  void ofTwoDocumentsWithOneIdTheLaterCounts() {
    for (int size : new int[] {BILINGUAL.size(), 3}) {
      var plain = new ConceptSpaceTrainer(SMALL.withMaxDocuments(size));
      BILINGUAL.forEach(plain::add);
      var corrected = new ConceptSpaceTrainer(SMALL.withMaxDocuments(size));
      BILINGUAL.keySet().forEach(id -> corrected.add(id, List.of("draft", id)));
      BILINGUAL.forEach(corrected::add);

      assertThat(corrected.train().fingerprint())
          .as("%d documents", size)
          .isEqualTo(plain.train().fingerprint());
    }
  }

  @Test
  void settingThatCannotBeIsNamed() {
    assertThatThrownBy(() -> SMALL.withDimensions(0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("'dimensions'")
        .hasMessageContaining("0");
  }

  private static List<String> terms(ConceptSpace space) {
    return space.vectors().stream().map(TermVector::term).toList();
  }
}
