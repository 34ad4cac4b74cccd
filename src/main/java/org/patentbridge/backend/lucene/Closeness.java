package org.patentbridge.backend.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.apache.lucene.index.FloatVectorValues;
import org.apache.lucene.index.KnnVectorValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.jspecify.annotations.Nullable;
import org.patentbridge.rulebook.RankingRule;

/**
 * How close documents are in the concept space to those that share most words with a query.
 *
 * <p>What a query is about is taken from the documents that its words find, not from its own few
 * words: pseudo-relevance feedback (Rocchio 1971) in the concept space. It is never taken from a
 * filtered list, so that a filter changes what is shown and no score.
 */
final class Closeness {

  /** Where there is no concept space, or nothing was found by words. */
  static final Closeness NONE = new Closeness(0, null);

  private final double bestWords;
  private final float @Nullable [] middle;

  private Closeness(double bestWords, float @Nullable [] middle) {
    this.bestWords = bestWords;
    this.middle = middle;
  }

  /**
   * The middle of the best documents.
   *
   * @param documents ascending Lucene document numbers
   * @param scores by words, of the same length
   * @param names stable keys, by which equal scores are told apart
   */
  static Closeness of(
      IndexSearcher searcher, RankingRule rule, int[] documents, double[] scores, String[] names)
      throws IOException {
    int[] best =
        IntStream.range(0, documents.length)
            .filter(i -> scores[i] > 0)
            .boxed()
            .sorted(
                Comparator.<Integer>comparingDouble(i -> -scores[i]).thenComparing(i -> names[i]))
            .limit(rule.feedbackRecords())
            .mapToInt(i -> i)
            .toArray();
    if (best.length == 0 || rule.conceptWeight() == 0) {
      return NONE;
    }
    double most = scores[best[0]];
    var sorted = Arrays.stream(best).map(i -> documents[i]).sorted().toArray();
    var directions = directions(searcher, sorted);
    double[] sum = null;
    for (int i : best) {
      var direction = directions[Arrays.binarySearch(sorted, documents[i])];
      if (direction.length > 0) {
        sum = sum == null ? new double[direction.length] : sum;
        double weight = StrictMath.pow(scores[i] / most, rule.feedbackSharpness());
        for (int d = 0; d < sum.length; d++) {
          sum[d] += weight * direction[d];
        }
      }
    }
    return sum == null ? NONE : new Closeness(most, unit(sum));
  }

  private static float[] unit(double[] sum) {
    double length = Math.sqrt(Arrays.stream(sum).map(x -> x * x).sum());
    var unit = new float[sum.length];
    for (int d = 0; d < unit.length; d++) {
      unit[d] = length == 0 ? 0 : (float) (sum[d] / length);
    }
    return unit;
  }

  /** Whether anything is close to it. */
  boolean isKnown() {
    return middle != null;
  }

  /** The best score by words in the whole index. */
  double bestWords() {
    return bestWords;
  }

  /**
   * The cosine with each document, 0 where it is negative or not known.
   *
   * @param documents ascending Lucene document numbers
   */
  double[] to(IndexSearcher searcher, int[] documents) throws IOException {
    var cosines = new double[documents.length];
    var centre = middle;
    if (centre != null) {
      var directions = directions(searcher, documents);
      for (int i = 0; i < cosines.length; i++) {
        var direction = directions[i];
        cosines[i] = direction.length == 0 ? 0 : Math.clamp(product(centre, direction), 0.0, 1.0);
      }
    }
    return cosines;
  }

  /** In the order of the dimensions, so that every machine gives the same bits. */
  private static double product(float[] left, float[] right) {
    double sum = 0;
    for (int d = 0; d < left.length; d++) {
      sum += (double) left[d] * right[d];
    }
    return sum;
  }

  /** Empty for documents without one. */
  private static float[][] directions(IndexSearcher searcher, int[] documents) throws IOException {
    var directions = new float[documents.length][0];
    int from = 0;
    for (var leaf : searcher.getIndexReader().leaves()) {
      int end = leaf.docBase + leaf.reader().maxDoc();
      FloatVectorValues values = leaf.reader().getFloatVectorValues(ConceptVectors.FIELD);
      KnnVectorValues.DocIndexIterator found = values == null ? null : values.iterator();
      for (; from < documents.length && documents[from] < end; from++) {
        int document = documents[from] - leaf.docBase;
        if (values != null && found != null) {
          int at = found.docID() < document ? found.advance(document) : found.docID();
          if (at == document && at != DocIdSetIterator.NO_MORE_DOCS) {
            directions[from] = values.vectorValue(found.index()).clone();
          }
        }
      }
    }
    return directions;
  }
}
