package org.patentbridge.backend.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.lucene.search.IndexSearcher;
import org.patentbridge.rulebook.RankingRule;

/**
 * What documents gain by being close to what a query is about.
 *
 * <p>In the concept space that is taken from the documents that the query's words find, not from
 * its own few words: pseudo-relevance feedback (Rocchio 1971). It is never taken from a filtered
 * list, so that a filter changes what is shown and no score. A model of the user's own reads the
 * text of the query itself.
 */
public final class Closeness {

  /** Searches for it. */
  @FunctionalInterface
  interface Finding {
    Closeness find() throws IOException;
  }

  /** Where nothing is known to be close to. */
  static final Closeness NONE = new Closeness(0, List.of());

  private final double reach;
  private final List<Pull> pulls;

  /**
   * A direction to which documents are drawn.
   *
   * @param field in which documents have theirs
   * @param weight what full closeness counts, as a share of the reach
   * @param direction of length one
   */
  private record Pull(String field, double weight, Direction direction) {}

  private Closeness(double reach, List<Pull> pulls) {
    this.reach = reach;
    this.pulls = List.copyOf(pulls);
  }

  /**
   * Closeness to the middle of the best documents.
   *
   * @param documents ascending Lucene document numbers
   * @param scores by words, of the same length
   * @param names stable keys, by which equal scores are told apart
   */
  static Closeness of(
      IndexSearcher searcher, RankingRule rule, int[] documents, double[] scores, String[] names)
      throws IOException {
    return of(rule, scores, names, new HeldDirections(searcher, documents));
  }

  /**
   * Closeness to the middle of the best documents.
   *
   * @param scores by words
   * @param names stable keys, by which equal scores are told apart
   * @param held where the documents point, in the same order
   */
  static Closeness of(RankingRule rule, double[] scores, String[] names, Directions held)
      throws IOException {
    int[] best =
        IntStream.range(0, scores.length)
            .filter(i -> scores[i] > 0)
            .boxed()
            .sorted(
                Comparator.<Integer>comparingDouble(i -> -scores[i]).thenComparing(i -> names[i]))
            .limit(rule.feedbackRecords())
            .mapToInt(i -> i)
            .toArray();
    if (best.length == 0) {
      return NONE;
    }
    double most = scores[best[0]];
    var none = new Closeness(most, List.of());
    if (rule.conceptWeight() == 0) {
      return none;
    }
    int[] sorted = Arrays.stream(best).sorted().toArray();
    var directions = held.of(ConceptVectors.FIELD, sorted);
    double[] sum = null;
    for (int i : best) {
      var direction = directions[Arrays.binarySearch(sorted, i)];
      if (direction.length > 0) {
        sum = sum == null ? new double[direction.length] : sum;
        double weight = StrictMath.pow(scores[i] / most, rule.feedbackSharpness());
        for (int d = 0; d < sum.length; d++) {
          sum[d] += weight * direction[d];
        }
      }
    }
    return sum == null ? none : none.and(ConceptVectors.FIELD, rule.conceptWeight(), unit(sum));
  }

  private static Direction unit(double[] sum) {
    double length = Math.sqrt(Arrays.stream(sum).map(x -> x * x).sum());
    var unit = new float[sum.length];
    for (int d = 0; d < unit.length; d++) {
      unit[d] = length == 0 ? 0 : (float) (sum[d] / length);
    }
    return new Direction(unit);
  }

  /**
   * This, and closeness to the text itself by the user's own model.
   *
   * @param most what words could bring, which stands for the best words where none found anything
   */
  Closeness andTo(Direction text, double weight, double most) {
    var scaled = new Closeness(reach > 0 ? reach : most, pulls);
    return scaled.and(EmbeddingVectors.FIELD, weight, text);
  }

  private Closeness and(String field, double weight, Direction direction) {
    var more = new ArrayList<>(pulls);
    more.add(new Pull(field, weight, direction));
    return new Closeness(reach, more);
  }

  /** The text itself, where a model of the user's own has read it. */
  Optional<Direction> text() {
    return pulls.stream()
        .filter(p -> p.field().equals(EmbeddingVectors.FIELD))
        .map(Pull::direction)
        .findFirst();
  }

  /** What full closeness counts, as a share of the best words; 0 where nothing is known. */
  double weight() {
    return pulls.stream().mapToDouble(Pull::weight).sum();
  }

  /**
   * What each document gains: Σ weight · best words · cosine, a cosine counting 0 where it is
   * negative or not known.
   *
   * @param documents ascending Lucene document numbers
   */
  double[] to(IndexSearcher searcher, int[] documents) throws IOException {
    return to(new HeldDirections(searcher, documents));
  }

  /** The same of documents wherever they lie. */
  double[] to(Directions held) throws IOException {
    int[] all = IntStream.range(0, held.documents()).toArray();
    var gains = new double[all.length];
    for (var pull : pulls) {
      var directions = held.of(pull.field(), all);
      for (int i = 0; i < gains.length; i++) {
        var direction = directions[i];
        double cosine = direction.length == 0 ? 0 : pull.direction().cosine(direction);
        gains[i] += pull.weight() * reach * Math.clamp(cosine, 0.0, 1.0);
      }
    }
    return gains;
  }
}
