package org.patentbridge.backend.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.List;
import java.util.Random;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.Test;
import org.patentbridge.rulebook.RankingRule;

class ClosenessTest {

  private static final double ROUNDING = 1e-6;

  /** Two at right angles, one opposite the first, one without a direction, one between. */
  private static final List<float[]> FIVE =
      List.of(
          new float[] {1, 0},
          new float[] {0, 1},
          new float[] {-1, 0},
          new float[0],
          new float[] {0.6f, 0.8f});

  private static final String[] NAMES = {"e", "d", "c", "b", "a"};
  private static final int[] ALL = {0, 1, 2, 3, 4};

  @Test
  void documentsGainByTheirCosineWithTheWeighedMiddleOfTheBest() throws IOException {
    try (var index = index(FIVE, 5)) {
      var searcher = new IndexSearcher(index);
      // Weights (2/2)^3 and (1/2)^3, so the middle points to (1, 1/8).
      var closeness =
          Closeness.of(searcher, rule(0.8, 2, 3), ALL, new double[] {2, 1, 0.1, 0.2, 0}, NAMES);
      double length = Math.sqrt(1 + 1 / 64.0);

      var gains = closeness.to(searcher, ALL);

      assertThat(closeness.weight()).isEqualTo(0.8);
      assertThat(gains[0]).isCloseTo(0.8 * 2 / length, within(ROUNDING));
      assertThat(gains[1]).isCloseTo(0.8 * 2 / 8 / length, within(ROUNDING));
      assertThat(gains[2]).as("opposite").isZero();
      assertThat(gains[3]).as("without a direction").isZero();
      assertThat(gains[4]).isCloseTo(0.8 * 2 * (0.6 + 0.8 / 8) / length, within(ROUNDING));
    }
  }

  @Test
  void ofEqualScoresTheFirstNameLeads() throws IOException {
    try (var index = index(FIVE, 5)) {
      var searcher = new IndexSearcher(index);
      var closeness =
          Closeness.of(searcher, rule(1, 1, 6), ALL, new double[] {3, 3, 0, 0, 0}, NAMES);

      assertThat(closeness.to(searcher, new int[] {0, 1})).containsExactly(0, 3);
    }
  }

  @Test
  void whereWordsFindNothingOrNothingHasADirectionNothingIsGained() throws IOException {
    try (var index = index(FIVE, 5)) {
      var searcher = new IndexSearcher(index);
      var unfound = Closeness.of(searcher, rule(1, 2, 6), ALL, new double[5], NAMES);
      var undirected =
          Closeness.of(
              searcher, rule(1, 2, 6), new int[] {3}, new double[] {1}, new String[] {"b"});
      var unwanted =
          Closeness.of(searcher, rule(0, 2, 6), ALL, new double[] {1, 1, 1, 1, 1}, NAMES);
      for (var nothing : List.of(unfound, undirected, unwanted)) {
        assertThat(nothing.weight()).isZero();
        assertThat(nothing.to(searcher, ALL)).containsOnly(0);
      }
    }
  }

  @Test
  void gainsAreTheSameBitsOnAnyLayoutOfSegments() throws IOException {
    long seed = 4;
    var random = new Random(seed);
    var directions =
        java.util.stream.IntStream.range(0, 40).mapToObj(i -> direction(random)).toList();
    var documents = java.util.stream.IntStream.range(0, 40).toArray();
    var scores = random.doubles(40, 0, 9).toArray();
    var names =
        java.util.stream.IntStream.range(0, 40).mapToObj(i -> "n" + i).toArray(String[]::new);
    double[] expected = null;
    for (int atOnce : new int[] {40, 7, 1}) {
      try (var index = index(directions, atOnce)) {
        var searcher = new IndexSearcher(index);
        var gains =
            Closeness.of(searcher, rule(0.8, 10, 6), documents, scores, names)
                .to(searcher, documents);
        expected = expected == null ? gains : expected;
        assertThat(gains).as("seed %d, %d at once", seed, atOnce).containsExactly(expected);
      }
    }
  }

  private static float[] direction(Random random) {
    var direction = new float[8];
    double squares = 0;
    for (int i = 0; i < direction.length; i++) {
      direction[i] = (float) random.nextGaussian();
      squares += (double) direction[i] * direction[i];
    }
    for (int i = 0; i < direction.length; i++) {
      direction[i] /= (float) Math.sqrt(squares);
    }
    return direction;
  }

  private static RankingRule rule(double weight, int records, double sharpness) {
    return new RankingRule(weight, records, sharpness, 0, 0, 0, "test");
  }

  private static DirectoryReader index(List<float[]> directions, int atOnce) throws IOException {
    var directory = new ByteBuffersDirectory();
    var config =
        new IndexWriterConfig()
            .setCodec(ConceptVectors.codec())
            .setMergePolicy(NoMergePolicy.INSTANCE);
    try (var writer = new IndexWriter(directory, config)) {
      for (int i = 0; i < directions.size(); i++) {
        var document = new Document();
        if (directions.get(i).length > 0) {
          document.add(ConceptVectors.field(directions.get(i)));
        }
        writer.addDocument(document);
        if ((i + 1) % atOnce == 0) {
          writer.commit();
        }
      }
    }
    return DirectoryReader.open(directory);
  }
}
