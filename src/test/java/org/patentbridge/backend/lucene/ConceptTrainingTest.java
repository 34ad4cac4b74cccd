package org.patentbridge.backend.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.patentbridge.domain.provenance.ChangeNumber;
import org.patentbridge.index.IndexDocument;
import org.patentbridge.retrieval.RetrievalQuery;
import org.patentbridge.retrieval.RetrievalQuery.Filter;
import org.patentbridge.rulebook.RankingRule;
import org.patentbridge.rulebook.Rulebook;
import org.patentbridge.semantics.ConceptSpace;

/** What an index learns from its records, and what becomes of it. */
class ConceptTrainingTest {

  private static final Rulebook RULES =
      RankedRules.of(new RankingRule(0.8, 20, 6, 0, 0, 0, "closeness counts"));
  private static final int ENOUGH = 240;

  @TempDir Path folder = Path.of("");

  @Test
  void rebuildGivesEveryRecordTheDirectionOfItsText() throws IOException {
    var stock = TopicStock.of(ENOUGH);
    inMemory(
        (index, place) -> {
          rebuild(index, stock, 1);
          var space = space(place);
          var form = index.form();
          var directions = directions(index);
          assertThat(directions).hasSize(ENOUGH);
          for (var document : stock) {
            assertThat(directions.get(document.id()))
                .as(document.id())
                .isEqualTo(space.of(form.wordsOf(document)).orElseThrow());
          }
        });
  }

  @Test
  void updateGivesTheVectorsThatTheRebuildGave() throws IOException {
    var stock = TopicStock.of(ENOUGH);
    inMemory(
        (index, place) -> {
          rebuild(index, stock, 1);
          var rebuilt = directions(index);
          index.update(stock.subList(0, 50), List.of(), new ChangeNumber(2));
          assertSame(directions(index), rebuilt);
        });
  }

  @Test
  void orderOfTheRecordsChangesNoVector() throws IOException {
    var stock = TopicStock.of(ENOUGH);
    var vectors = new HashMap<Boolean, Map<String, float[]>>();
    for (boolean backwards : new boolean[] {false, true}) {
      inMemory(
          (index, place) -> {
            rebuild(index, backwards ? stock.reversed() : stock, 1);
            vectors.put(backwards, directions(index));
          });
    }
    assertSame(vectors.getOrDefault(true, Map.of()), vectors.getOrDefault(false, Map.of()));
  }

  @Test
  void rewritingWithDirectionsKeepsTheRest() throws IOException {
    var stock = TopicStock.of(ENOUGH);
    var query = new RetrievalQuery("", stock.getFirst().bodies(), Filter.NONE, 100);
    var words = RankedRules.of(RankingRule.WORDS_ALONE);
    try (var rebuilt = new LuceneScratchIndexes(words).open();
        var updated = new LuceneScratchIndexes(words).open()) {
      try (var rebuild = rebuilt.rebuild()) {
        stock.forEach(rebuild::add);
        rebuild.swap(new ChangeNumber(1));
      }
      updated.update(stock, List.of(), new ChangeNumber(1));
      assertThat(rebuilt.retrieve(query)).isEqualTo(updated.retrieve(query));
      assertThat(rebuilt.count(query)).isEqualTo(updated.count(query));
      assertThat(rebuilt.check().problems()).isEmpty();
    }
  }

  @Test
  void recordsOfTheSameTopicComeCloserThanWordsSay() throws IOException {
    var stock = TopicStock.of(ENOUGH);
    var query = new RetrievalQuery("", "aw1 aw2", Filter.NONE, ENOUGH);
    try (var index = new LuceneScratchIndexes(RULES).open()) {
      try (var rebuild = index.rebuild()) {
        stock.forEach(rebuild::add);
        rebuild.add(TopicStock.record("patent:stranger", "aw1 " + stock.get(1).bodies()));
        rebuild.swap(new ChangeNumber(1));
      }
      var found = index.retrieve(query);
      assertThat(found).isNotEmpty();
      assertThat(found.getLast().id()).as("its topic is another").isEqualTo("patent:stranger");
    }
  }

  @Test
  void fewRecordsOrShortTextsTeachNothing() throws IOException {
    var few = TopicStock.of(ConceptTraining.FEWEST - 1);
    var brief =
        TopicStock.of(ENOUGH).stream()
            .map(d -> TopicStock.record(d.id(), d.bodies().substring(0, d.bodies().length() / 2)))
            .toList();
    for (var stock : List.of(few, brief)) {
      inMemory(
          (index, place) -> {
            rebuild(index, stock, 1);
            assertThat(directions(index)).isEmpty();
            assertThat(index.count()).isEqualTo(stock.size());
          });
    }
  }

  @Test
  void ofARecordAddedTwiceTheLaterCounts() throws IOException {
    var stock = TopicStock.of(ENOUGH);
    var corrected = TopicStock.record("patent:7", "aw1 corrected " + stock.getFirst().bodies());
    inMemory(
        (index, place) -> {
          try (var rebuild = index.rebuild()) {
            stock.forEach(rebuild::add);
            rebuild.add(corrected);
            rebuild.swap(new ChangeNumber(1));
          }
          assertThat(index.count()).isEqualTo(ENOUGH);
          assertThat(directions(index).get("patent:7"))
              .isEqualTo(space(place).of(index.form().wordsOf(corrected)).orElseThrow());
        });
  }

  @Test
  void smallIndexOutgrowsItsConceptsWithEveryChangeAndALargeOneWithEveryTwentieth() {
    assertOutgrows(TopicStock.of(250), 1);
    var many = TopicStock.of(2_100).stream().map(d -> TopicStock.record(d.id(), "word")).toList();
    assertOutgrows(many, 2_100 / 20 + 1);
    inMemory(
        (index, place) -> {
          rebuild(index, TopicStock.of(ConceptTraining.FEWEST - 1), 10);
          assertThat(index.hasOutgrownItsConcepts(new ChangeNumber(9_999))).isFalse();
        });
  }

  private static void assertOutgrows(List<IndexDocument> stock, long changes) {
    inMemory(
        (index, place) -> {
          rebuild(index, stock, 10);
          assertThat(index.hasOutgrownItsConcepts(new ChangeNumber(10 + changes - 1))).isFalse();
          assertThat(index.hasOutgrownItsConcepts(new ChangeNumber(10 + changes))).isTrue();
          index.update(stock.subList(0, 1), List.of(), new ChangeNumber(10 + changes));
          assertThat(index.hasOutgrownItsConcepts(new ChangeNumber(10 + changes)))
              .as("an update learns nothing")
              .isTrue();
        });
  }

  @Test
  void damagedOrMissingSpaceMakesTheIndexEmptyUntilItIsRebuilt() throws IOException {
    var home = folder.resolve("home");
    try (var index = LuceneSearchIndex.open(home, RULES)) {
      rebuild(index, TopicStock.of(ENOUGH), 5);
    }
    var space = find(home, ConceptVectors.FILE);
    var whole = Files.readAllBytes(space);
    for (int at : new int[] {0, 9, whole.length / 2, whole.length - 1}) {
      var flipped = whole.clone();
      flipped[at] ^= 0x10;
      assertDamaged(home, space, flipped);
    }
    assertDamaged(home, space, java.util.Arrays.copyOf(whole, whole.length / 3));
    assertDamaged(home, space, null);
  }

  private void assertDamaged(
      Path home, Path space, byte @org.jspecify.annotations.Nullable [] bytes) throws IOException {
    var copy = folder.resolve("copy" + System.nanoTime());
    try (var files = Files.walk(home)) {
      for (var file : files.toList()) {
        Files.copy(file, copy.resolve(home.relativize(file)));
      }
    }
    var damaged = copy.resolve(home.relativize(space));
    if (bytes == null) {
      Files.delete(damaged);
    } else {
      Files.write(damaged, bytes);
    }
    try (var index = LuceneSearchIndex.open(copy, RULES)) {
      assertThat(index.count()).isZero();
      assertThat(index.check().problems())
          .extracting(p -> p.code())
          .containsExactly("index-damaged");
      rebuild(index, TopicStock.of(3), 6);
      assertThat(index.check().problems()).isEmpty();
    }
  }

  private static Path find(Path home, String name) throws IOException {
    try (var files = Files.walk(home)) {
      return files.filter(f -> f.endsWith(name)).findFirst().orElseThrow();
    }
  }

  private static void rebuild(LuceneSearchIndex index, List<IndexDocument> stock, long upTo) {
    try (var rebuild = index.rebuild()) {
      stock.forEach(rebuild::add);
      rebuild.swap(new ChangeNumber(upTo));
    }
  }

  private static ConceptSpace space(MemoryPlace place) throws IOException {
    return ConceptVectors.read(place.open(place.findCurrent().orElseThrow())).orElseThrow();
  }

  static Map<String, float[]> directions(LuceneSearchIndex index) throws IOException {
    var directions = new HashMap<String, float[]>();
    try (var searched = index.acquire()) {
      var reader = searched.searcher().getIndexReader();
      for (var leaf : reader.leaves()) {
        var values = leaf.reader().getFloatVectorValues(ConceptVectors.FIELD);
        var ids = MultiDocValues.getBinaryValues(leaf.reader(), IndexForm.ID);
        if (values != null && ids != null) {
          var found = values.iterator();
          while (found.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
            ids.advanceExact(found.docID());
            directions.put(
                ids.binaryValue().utf8ToString(), values.vectorValue(found.index()).clone());
          }
        }
      }
    }
    return directions;
  }

  private static void assertSame(Map<String, float[]> actual, Map<String, float[]> expected) {
    assertThat(expected).isNotEmpty();
    assertThat(actual.keySet()).isEqualTo(expected.keySet());
    expected.forEach((id, vector) -> assertThat(actual.get(id)).as(id).isEqualTo(vector));
  }

  /** What is tried on an index in memory. */
  private interface Trial {
    void on(LuceneSearchIndex index, MemoryPlace place) throws IOException;
  }

  private static void inMemory(Trial trial) {
    var place = new MemoryPlace();
    try (var index =
        LuceneSearchIndex.in(place, new IndexForm(RULES, new AnalyzerAssembly(RULES)))) {
      trial.on(index, place);
    } catch (IOException impossible) {
      throw new java.io.UncheckedIOException("memory failed", impossible);
    }
  }
}
